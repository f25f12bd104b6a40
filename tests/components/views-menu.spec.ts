import type { Page } from '@playwright/test'
import { bothAppearances, checkAccessibility } from '../e2e/fixtures/check-accessibility'
import { expect, test } from '../e2e/fixtures/test'

/** Opens the menu and chooses by the first letters of a line, as one does with keys. */
async function choose(page: Page, letters: string, line: string): Promise<void> {
  await page.getByRole('button', { name: 'Beeld', exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menu', { name: 'Beeld' })).toBeVisible()
  await page.keyboard.type(letters)
  await expect(page.getByRole('menuitem', { name: line })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menu')).toHaveCount(0)
}

/** The buttons of the bar that lie over the one before them, or out of sight. */
async function buttonsInTheWay(page: Page): Promise<(string | null)[]> {
  return await page.getByRole('banner').evaluate(bar => {
    const buttons = [...bar.querySelectorAll('button')]
    const boxes = buttons.map(button => button.getBoundingClientRect())
    return buttons
      .filter((_, at) => {
        const [box, before] = [boxes[at], boxes[at - 1]]
        return box && (box.right > innerWidth || (before && box.left < before.right - 0.5))
      })
      .map(button => button.getAttribute('aria-label'))
  })
}

test('leads with the keyboard to everything that can be looked at, and says which key does the same', async ({
  launch,
}) => {
  const { page } = await launch()
  await expect(page.getByRole('article').first()).toBeAttached()
  await test.step('names keys and breaks no rule of access', async () => {
    await page.getByRole('button', { name: 'Beeld', exact: true }).click()
    await expect(page.getByRole('menuitem', { name: 'Notitieboek' })).toContainText('Ctrl+4')
    await expect(page.getByRole('menuitem', { name: 'in een tabel' })).toContainText('T')
    await checkAccessibility(page, 'the menu of views', bothAppearances)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: 'Beeld', exact: true })).toBeFocused()
  })
  await test.step('leaves each button of the bar its place, however wide the window', async () => {
    const size = page.viewportSize()
    for (const width of [320, 480, 601, 700, 781, 900, 1000]) {
      await page.setViewportSize({ width, height: 600 })
      await expect.poll(() => buttonsInTheWay(page), `at ${width} CSS pixels`).toEqual([])
    }
    if (size) await page.setViewportSize(size)
  })
  await test.step('finds in everything', async () => {
    await choose(page, 'zoek', 'Zoeken in alles')
    await expect(page.locator('#search-field')).toBeFocused()
  })
  await test.step('opens the table, the list of annotations, and questions beside answers', async () => {
    await choose(page, 'vragen en antwoorden in', 'in een tabel')
    await expect(page.getByRole('grid', { name: 'Vragen en antwoorden' })).toBeVisible()
    await choose(page, 'alle', 'Alle annotaties')
    await expect(page.getByRole('region', { name: 'Alle annotaties' })).toBeVisible()
    await choose(page, 'alle', 'Alle annotaties')
    await expect(page.getByRole('article').first()).toBeVisible()
  })
  await test.step('opens the notebook beside the paper', async () => {
    await choose(page, 'notitieb', 'Notitieboek')
    await expect(page.getByRole('complementary', { name: 'Notitieboek' })).toBeVisible()
  })
})
