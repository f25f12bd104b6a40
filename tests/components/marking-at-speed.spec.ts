import type { Page } from '@playwright/test'
import { bothAppearances, checkAccessibility } from '../e2e/fixtures/check-accessibility'
import { card, cards, mark, palette } from '../e2e/fixtures/mark'
import { drawnWords, findWords, selectText, sweepOver } from '../e2e/fixtures/select-text'
import { steadyBox } from '../e2e/fixtures/steady-box'
import { expect, test } from '../e2e/fixtures/test'

test('the highlighter marks every selection at once with its theme, says so, and ends with Escape', async ({
  launch,
}) => {
  const { page } = await launch()
  await findWords(page, 'zware consequenties')
  await page.keyboard.press('h')
  const bar = page.getByText('elke passage die u selecteert wordt meteen gemarkeerd')
  await expect(bar).toBeVisible()
  await page.keyboard.press('2')
  await sweepOver(page, 'zware consequenties')
  await expect(card(page, 'zware consequenties')).toContainText('SWIFT')
  await expect(palette(page)).toBeHidden()
  await page.getByRole('button', { name: /^Thema van de markeerstift/ }).click()
  await page.getByRole('menuitemradio', { name: 'Sancties' }).click()
  const { from } = await findWords(page, 'oplopende agressie')
  await page.mouse.dblclick(from.x + 4, from.y)
  await expect(card(page, 'oplopende')).toContainText('Sancties')
  await checkAccessibility(page, 'the highlighter', bothAppearances)
  await page.keyboard.press('Escape')
  await expect(bar).toBeHidden()
  await selectText(page, 'tweesporenbeleid')
  await expect(palette(page)).toBeVisible()
})

test('the ends of an open annotation are dragged to whole words, or moved with keys, in one step to undo', async ({
  launch,
}) => {
  const { page } = await launch()
  await mark(page, 'zware consequenties', '2')
  const marked = cards(page).first()
  await marked.getByRole('button').first().click()
  const { to } = await findWords(page, 'zware consequenties moet hebben')
  const end = await steadyBox(handle(page, 'Einde van de annotatie'))
  await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2)
  await page.mouse.down()
  await page.mouse.move(to.x - 12, to.y, { steps: 4 })
  await page.mouse.up()
  await expect.poll(() => drawnWords(page)).toEqual(['zware consequenties moet hebben'])
  await expect(marked).toContainText('SWIFT')
  await page.keyboard.press('Control+z')
  await expect.poll(() => drawnWords(page)).toEqual(['zware consequenties'])
  await page.keyboard.press('.')
  await page.keyboard.press('.')
  await expect.poll(() => drawnWords(page)).toEqual(['zware consequenties moet hebben'])
  await page.keyboard.press('Shift+Period')
  await expect.poll(() => drawnWords(page)).toEqual(['consequenties moet hebben'])
  await handle(page, 'Begin van de annotatie').focus()
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => drawnWords(page)).toEqual(['zware consequenties moet hebben'])
  await page.keyboard.press('Control+z')
  await expect.poll(() => drawnWords(page)).toEqual(['zware consequenties'])
})

test('where annotations overlap all can be reached, by mouse and by key, and be joined and split', async ({
  launch,
}) => {
  const { page } = await launch()
  await mark(page, 'zware consequenties', '2')
  await mark(page, 'Oekraïne zware', '1')
  await expect(cards(page)).toHaveCount(2)
  await expect.poll(async () => (await drawnWords(page)).length).toBe(3)
  const { from } = await findWords(page, 'zware consequenties')
  await page.mouse.click(from.x + 8, from.y)
  const picker = page.getByRole('listbox', { name: 'Annotaties op deze plek' })
  await expect(picker.getByRole('option')).toHaveText([/Sancties/, /SWIFT/])
  await checkAccessibility(page, 'the annotations at a place', bothAppearances)
  await picker.getByRole('option', { name: /SWIFT/ }).click()
  await expect(picker).toBeHidden()
  await expect(card(page, 'zware consequenties').getByRole('button', { expanded: true })).toBeVisible()
  await page.locator('#paper').focus()
  await page.keyboard.press('o')
  await expect(picker.getByRole('option', { name: /SWIFT/ })).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(picker).toBeHidden()
  await cards(page).nth(0).getByRole('checkbox').check({ force: true })
  await cards(page).nth(1).getByRole('checkbox').check({ force: true })
  await page.getByRole('button', { name: 'Samenvoegen of splitsen' }).first().click()
  await page.getByRole('menuitem', { name: 'Overlappende samenvoegen' }).click()
  await expect(cards(page)).toHaveCount(1)
  await expect(cards(page)).toContainText(/Sancties.*SWIFT|SWIFT.*Sancties/)
  await page.keyboard.press('Control+z')
  await expect(cards(page)).toHaveCount(2)
})

test('what is selected is copied as a quotation with its citation, formatted and plain', async ({
  launch,
}) => {
  const { page } = await launch()
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await selectText(page, 'zware consequenties')
  await page.keyboard.press('Control+Shift+c')
  await expect(page.getByRole('status').filter({ hasText: 'Gekopieerd' })).toBeVisible()
  const copied = (type: string) =>
    page.evaluate(async asked => {
      const [item] = await navigator.clipboard.read()
      return item?.types.includes(asked) ? (await item.getType(asked)).text() : ''
    }, type)
  await expect.poll(() => copied('text/plain')).toMatch(/^“zware consequenties” \(.*antwoord.*\)$/i)
  await expect.poll(() => copied('text/html')).toMatch(/<blockquote.*zware consequenties.*antwoord/is)
})

function handle(page: Page, name: string) {
  return page.getByRole('slider', { name })
}
