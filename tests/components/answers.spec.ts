import type { Page } from '@playwright/test'
import { checkAccessibility } from '../e2e/fixtures/check-accessibility'
import { runFromPalette } from '../e2e/fixtures/command-palette'
import { mark } from '../e2e/fixtures/mark'
import { selectText } from '../e2e/fixtures/select-text'
import { steadyBox } from '../e2e/fixtures/steady-box'
import { expect, test } from '../e2e/fixtures/test'

const answer = (page: Page, number: number) => page.getByRole('article', { name: `Antwoord ${number}, ` })
const question = (page: Page, number: number) => page.getByRole('article', { name: `Vraag ${number}, ` })
const status = (page: Page, number: number) => answer(page, number).locator('[data-head="judgement"]')
const saved = (page: Page) => expect(page.locator('[data-save]')).toHaveAttribute('data-save', 'saved')

test('answers are judged with one key, gone through with another, and that is undone', async ({ launch }) => {
  const { page } = await launch()
  await expect(answer(page, 1)).toBeAttached()
  await page.locator('#paper').focus()
  await page.keyboard.press('u')
  await expect(answer(page, 1)).toBeFocused()
  await page.keyboard.press('1')
  await expect(status(page, 1)).toHaveAccessibleName(/: Duidelijk antwoord$/)
  await page.keyboard.press('u')
  await expect(answer(page, 2)).toBeFocused()
  await page.keyboard.press('2')
  await expect(status(page, 2)).toHaveAccessibleName(/: Ambivalent$/)
  await page.keyboard.press('q')
  await expect(question(page, 2)).toBeFocused()
  await page.keyboard.press('q')
  await expect(answer(page, 2)).toBeFocused()
  await page.keyboard.press('3')
  await expect(status(page, 2)).toHaveAccessibleName(/: Duidelijk geen antwoord$/)
  await page.keyboard.press('u')
  await expect(answer(page, 3)).toBeFocused()
  await page.keyboard.press('Shift+u')
  await page.keyboard.press('Shift+u')
  await expect(page.getByRole('article', { name: /^Antwoord/ }).last()).not.toBeFocused()
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await answer(page, 2).focus()
  await expect(status(page, 2)).toHaveAccessibleName(/: Niet beoordeeld$/)
  await answer(page, 1).focus()
  await page.keyboard.press('0')
  await expect(status(page, 1)).toHaveAccessibleName(/: Niet beoordeeld$/)
  await saved(page)
})

test('the kind, the reason and the words that show it are kept, shown, and still there later', async ({
  launch,
}) => {
  const { page, reopen } = await withReopen(launch)
  await answer(page, 5).focus()
  await page.keyboard.press('s')
  const card = page.getByRole('dialog', { name: 'Oordeel over Antwoord 5' })
  await expect(card).toBeVisible()
  await checkAccessibility(page, 'empty card')
  await page.keyboard.press('2')
  await expect(card.getByRole('radio', { name: 'Ambivalent' })).toBeChecked()
  await card.getByLabel('Soort antwoord').selectOption({ label: 'Gedeeltelijk' })
  await card.getByLabel('Reden').fill('Zegt niet welke sancties.')
  await checkAccessibility(page, 'card')
  await card.getByRole('button', { name: 'Klaar' }).click()
  await expect(status(page, 5)).toHaveAccessibleName(/: Ambivalent: gedeeltelijk$/)
  await selectText(page, 'zware consequenties')
  await runFromPalette(page, 'oordeel over het antwoord')
  await page.getByRole('button', { name: 'Neem de geselecteerde woorden' }).click()
  await expect(page.getByRole('dialog').locator('q')).toHaveText('zware consequenties')
  await page.keyboard.press('Escape')
  await saved(page)
  const again = await reopen()
  await expect(status(again, 5)).toHaveAccessibleName(/: Ambivalent: gedeeltelijk$/)
  await status(again, 5).click()
  await expect(again.getByRole('dialog').getByLabel('Reden')).toHaveValue('Zegt niet welke sancties.')
  await expect(again.getByRole('dialog').locator('q')).toHaveText('zware consequenties')
})

test('the card lies over no word of the answer that is judged, and the table and the list take turns', async ({
  launch,
}) => {
  const { page } = await launch()
  await expect(answer(page, 2)).toBeAttached()
  for (const width of [1280, 900]) {
    await page.setViewportSize({ width, height: 720 })
    await status(page, 2).click()
    await page.keyboard.press('2')
    const card = page.getByRole('dialog', { name: /Oordeel over/ })
    await expect(card.getByLabel('Reden')).toBeVisible()
    const { x, y, height } = await steadyBox(card)
    const words = await steadyBox(answer(page, 2).locator('p').first())
    expect(x >= words.x + words.width || y + height <= words.y).toBe(true)
    await page.keyboard.press('Escape')
    await expect(card).toHaveCount(0)
  }
  await page.setViewportSize({ width: 1280, height: 720 })
  await answer(page, 2).focus()
  const table = page.getByRole('region', { name: 'Vragen en antwoorden' })
  const list = page.getByRole('region', { name: 'Alle annotaties' })
  for (const [key, shown, other] of [
    ['t', table, list],
    ['l', list, table],
    ['t', table, list],
  ] as const) {
    await page.keyboard.press(key)
    await expect(shown).toBeVisible()
    await expect(other).toHaveCount(0)
  }
  await page.keyboard.press('t')
  await expect(table).toHaveCount(0)
  await expect(answer(page, 2)).toBeVisible()
})

test('number keys go on giving themes to what is selected or open, and judge nothing then', async ({
  launch,
}) => {
  const { page } = await launch()
  await mark(page, 'zware consequenties', '1')
  await expect(status(page, 5)).toHaveAccessibleName(/: Niet beoordeeld$/)
})

async function withReopen(launch: Parameters<Parameters<typeof test>[2]>[0]['launch']) {
  const first = await launch()
  await expect(answer(first.page, 5)).toBeAttached()
  const reopen = async () => {
    await first.page.reload()
    return first.page
  }
  return { page: first.page, reopen }
}

test('what refers to a turn is listed at its head, and leads there', async ({ launch }) => {
  const { page } = await launch()
  const head = page.locator('[data-head="references"]').first()
  await expect(head).toHaveAccessibleName(/verwijzing/)
  await head.click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await checkAccessibility(page, 'references')
  await page.getByRole('dialog').getByRole('listitem').first().getByRole('button').click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(head).toBeInViewport()
})
