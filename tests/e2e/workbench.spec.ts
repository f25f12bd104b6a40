import type { Locator, Page } from '@playwright/test'
import { checkAccessibility } from './fixtures/check-accessibility'
import { steadyBox } from './fixtures/steady-box'
import { expect, test } from './fixtures/test'

const panes = (page: Page) => ({
  navigation: page.getByRole('navigation', { name: 'Navigatie' }),
  annotations: page.getByRole('complementary', { name: 'Annotaties' }),
  paper: page.getByRole('main'),
})

test('the window has its landmarks, and one key for each side pane', { tag: '@electron' }, async ({
  launch,
}) => {
  const app = await launch()
  const { page } = app
  await test.step('the window has its landmarks and is named after the paper', async () => {
    await expect(page).toHaveTitle(/^Schriftelijk overleg .* – Kanttekening$/)
    for (const role of ['banner', 'navigation', 'main', 'complementary', 'contentinfo'] as const)
      await expect(page.getByRole(role)).toHaveCount(1)
  })
  await test.step('one key hides and shows each side pane, and it stays so', async () => {
    const { navigation, annotations } = panes(app.page)
    await expect(navigation).toBeVisible()
    await app.page.keyboard.press('Control+1')
    await expect(navigation).toBeHidden()
    await app.page.keyboard.press('Control+2')
    await expect(annotations).toBeHidden()
    await app.page.keyboard.press('Control+2')
    await expect(annotations).toBeFocused()
    await app.restart()
    await expect(panes(app.page).annotations).toBeVisible()
    await expect(panes(app.page).navigation).toBeHidden()
  })
})

test('the paper is the first stop of the keyboard, and one’s name the last', async ({ launch }) => {
  const app = await launch()
  const { page } = app
  await test.step('the first stop of the keyboard is a link past everything to the paper', async () => {
    await expect(page.getByRole('article').first()).toBeAttached()
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: 'Naar het stuk' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.locator('#paper')).toBeFocused()
  })
  await test.step('the own name is changed from the status bar', async () => {
    await app.page.getByRole('button', { name: /^Analist:/ }).click()
    await app.page.getByRole('textbox', { name: /^Uw naam/ }).fill('Noor de Vries')
    await app.page.keyboard.press('Enter')
    await expect(app.page.getByRole('button', { name: /^Analist: Noor de Vries/ })).toBeVisible()
    await app.restart()
    await expect(app.page.getByRole('button', { name: /^Analist: Noor de Vries/ })).toBeVisible()
  })
})

test('panes are resized with the keyboard and with the mouse, and keep their width', async ({ launch }) => {
  const app = await launch()
  const { navigation, annotations } = panes(app.page)
  const before = (await steadyBox(navigation)).width
  const separator = app.page.getByRole('separator', { name: 'Breedte van de navigatie' })
  await separator.focus()
  await app.page.keyboard.press('ArrowRight')
  await expect.poll(() => widthOf(navigation)).toBeGreaterThan(before + 10)

  const other = app.page.getByRole('separator', { name: 'Breedte van de annotaties' })
  const place = await steadyBox(other)
  const width = (await steadyBox(annotations)).width
  await app.page.mouse.move(place.x, 400)
  await app.page.mouse.down()
  await app.page.mouse.move(place.x - 60, 400, { steps: 5 })
  await app.page.mouse.up()
  await expect.poll(() => widthOf(annotations)).toBeGreaterThan(width + 40)

  const kept = [(await steadyBox(navigation)).width, (await steadyBox(annotations)).width]
  await app.restart()
  await expect(panes(app.page).navigation).toBeVisible()
  await expect
    .poll(async () => {
      const now = [await widthOf(panes(app.page).navigation), await widthOf(panes(app.page).annotations)]
      return now.map((one, index) => Math.abs(one - (kept[index] ?? 0)) <= 2)
    })
    .toEqual([true, true])
})

test('where there is no room for all panes, those asked for longest ago give way and come back', async ({
  launch,
}) => {
  const { page } = await launch()
  const { navigation, annotations, paper } = panes(page)
  const notebook = page.getByRole('complementary', { name: 'Notitieboek' })
  const search = page.getByRole('complementary', { name: 'Zoeken in alles' })
  await expect(page.getByRole('article').first()).toBeAttached()
  await page.keyboard.press('Control+4')
  await expect(notebook).toBeVisible()
  await expect(annotations).toBeVisible()
  await page.keyboard.press('Control+Shift+F')
  await expect(search).toBeVisible()
  await expect(annotations).toBeHidden()
  await expect(navigation).toBeVisible()
  await expect(notebook).toBeVisible()
  await expect.poll(() => widthOf(paper)).toBeGreaterThanOrEqual(420)
  // What gave way is said, with the way back.
  const gone = page.getByRole('contentinfo').getByRole('status').filter({ hasText: 'Geen plaats voor:' })
  await expect(gone.getByRole('button')).toHaveText(['Annotaties'])

  // A pane that gave way is asked for by its own key, and another one gives way to it.
  await page.keyboard.press('Control+2')
  await expect(annotations).toBeFocused()
  await expect(notebook).toBeHidden()
  await expect(navigation).toBeVisible()
  await expect(gone.getByRole('button')).toHaveText(['Notitieboek'])
  await page.keyboard.press('Control+2')
  await expect(annotations).toBeHidden()
  await expect(notebook).toBeVisible()
  await page.setViewportSize({ width: 1700, height: 800 })
  await expect(search).toBeVisible()
  await expect(notebook).toBeVisible()
  await expect(annotations).toBeHidden()
})

test('panes beside the paper are narrower while it would be too narrow, and as wide as before once there is room', async ({
  launch,
}) => {
  const { page } = await launch()
  const { navigation, annotations, paper } = panes(page)
  const search = page.getByRole('complementary', { name: 'Zoeken in alles' })
  await expect(page.getByRole('article').first()).toBeAttached()
  const before = [await widthOf(navigation), await widthOf(annotations)]
  await page.keyboard.press('Control+Shift+F')
  await expect(search).toBeVisible()
  await expect(navigation).toBeVisible()
  await expect(annotations).toBeVisible()
  await expect.poll(() => widthOf(paper)).toBeGreaterThanOrEqual(510)
  await expect.poll(() => widthOf(navigation)).toBeGreaterThanOrEqual(199)
  await expect.poll(() => widthOf(annotations)).toBeGreaterThanOrEqual(259)
  await checkAccessibility(page, 'three panes')
  await page.keyboard.press('Escape')
  await search.getByRole('button', { name: 'Zoeken sluiten' }).click()
  await expect(search).toBeHidden()
  await expect
    .poll(async () => {
      const now = [await widthOf(navigation), await widthOf(annotations)]
      return now.map((one, index) => Math.abs(one - (before[index] ?? 0)) <= 2)
    })
    .toEqual([true, true])
})

test('in a narrow window the panes lie over the paper, one at a time', async ({ launch }) => {
  const { page } = await launch({ viewport: { width: 900, height: 600 } })
  const { navigation, annotations, paper } = panes(page)
  await expect(page.getByRole('article').first()).toBeAttached()
  await expect(navigation).toBeHidden()
  await expect.poll(() => widthOf(paper)).toBe(900)
  await page.keyboard.press('Control+1')
  await expect(navigation).toBeFocused()
  await expect.poll(() => widthOf(paper)).toBe(900)
  await page.keyboard.press('Control+2')
  await expect(navigation).toBeHidden()
  await expect(annotations).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(annotations).toBeHidden()
  await expect(page.locator('#paper')).toBeFocused()
  await page.keyboard.press('Control+1')
  await navigation.getByRole('button', { name: 'CDA' }).click()
  await expect(navigation).toBeHidden()
})

test('a window whose program is gone says so', { tag: '@apart' }, async ({ launch, host }) => {
  test.skip(host !== 'web', 'In Electron the window goes with its program.')
  const app = await launch()
  await expect(app.page.getByRole('article').first()).toBeAttached()
  await app.kill()
  await expect(app.page.getByText('Laat dit venster open')).toBeVisible()
})

async function boxOf(locator: Locator): Promise<{ x: number; width: number }> {
  const box = await locator.boundingBox()
  if (!box) throw new Error('It does not show.')
  return box
}

const widthOf = async (locator: Locator) => (await boxOf(locator)).width
