import type { Page } from '@playwright/test'
import { selectedText } from '../e2e/fixtures/drag'
import { holdCalls } from '../e2e/fixtures/hold-calls'
import { card, cards, mark, palette } from '../e2e/fixtures/mark'
import { drawnWords, findWords, selectText } from '../e2e/fixtures/select-text'
import { steadyBox } from '../e2e/fixtures/steady-box'
import { expect, test } from '../e2e/fixtures/test'
import { wholePaper } from '../e2e/fixtures/whole-paper'

const undo = (page: Page) => page.getByRole('button', { name: /^Ongedaan maken/ }).first()

test('marks with the mouse and a number key, undoes, does it again, and finds it after a restart', async ({
  launch,
}) => {
  const app = await launch()
  await mark(app.page, 'zware consequenties', '2')
  await expect(card(app.page, 'zware consequenties')).toContainText('SWIFT')
  await expect(card(app.page, 'zware consequenties')).toContainText('VVD · antwoord 5')
  await expect.poll(() => drawnWords(app.page)).toEqual(['zware consequenties'])
  await undo(app.page).click()
  await expect(cards(app.page)).toHaveCount(0)
  await expect.poll(() => drawnWords(app.page)).toEqual([])
  await app.page
    .getByRole('button', { name: /^Opnieuw/ })
    .first()
    .click()
  await expect(cards(app.page)).toHaveCount(1)
  await app.restart()
  await expect(card(app.page, 'zware consequenties')).toContainText('SWIFT')
  await expect.poll(() => drawnWords(app.page)).toEqual(['zware consequenties'])
  await undo(app.page).click()
  await expect(app.page.getByText(/Ongedaan gemaakt: “zware consequenties” markeren/)).toBeVisible()
  await expect(cards(app.page)).toHaveCount(0)
})

test('the palette stands beside the selection and leaves it alone when it is dismissed', async ({
  launch,
}) => {
  const { page } = await launch()
  await selectText(page, 'zware consequenties')
  const selected = await page.evaluate(() => {
    const { left, top, right, bottom } =
      window.getSelection()?.getRangeAt(0).getBoundingClientRect() ?? new DOMRect()
    return { left, top, right, bottom }
  })
  await expect
    .poll(async () => {
      const box = await steadyBox(palette(page))
      return (
        box.y >= selected.bottom ||
        box.y + box.height <= selected.top ||
        box.x >= selected.right ||
        box.x + box.width <= selected.left
      )
    })
    .toBe(true)
  await page.keyboard.press('Escape')
  await expect(palette(page)).toBeHidden()
  await expect.poll(() => selectedText(page)).toBe('zware consequenties')
})

test('finds and makes themes by typing, and gives several', async ({ launch }) => {
  const { page } = await launch()
  await selectText(page, 'zware consequenties')
  await page.keyboard.type('swi')
  await expect(palette(page).getByRole('option')).toHaveText([/SWIFT/, /Nieuw thema “swi”/])
  await page.keyboard.press('Shift+Enter')
  await palette(page).getByRole('combobox').fill('Drempels')
  await page.keyboard.press('Enter')
  await expect(card(page, 'zware consequenties')).toContainText('SWIFT')
  await expect(card(page, 'zware consequenties')).toContainText('Drempels')
})

test('marks without the mouse: caret, growing selection, theme, card, and back', async ({ launch }) => {
  const { page } = await launch()
  await expect(page.getByText('Binnen de vaste commissie')).toBeVisible()
  await page.keyboard.press('F7')
  await expect(page.getByRole('application', { name: 'Selecteren in het stuk' })).toBeFocused()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Shift+Control+ArrowRight')
  await page.keyboard.press('Shift+Control+ArrowRight')
  await expect(page.getByText('Binnen de, geselecteerd')).toBeAttached()
  await page.keyboard.press('Alt+Shift+ArrowRight')
  await expect(page.getByText('Zin geselecteerd')).toBeAttached()
  await page.keyboard.press('Alt+Shift+ArrowLeft')
  await page.keyboard.press('3')
  await expect(cards(page)).toHaveCount(1)
  await expect(cards(page)).toContainText('Binnen de')
  await expect(page.getByRole('application')).toBeFocused()
  await page.keyboard.press('Escape')
  const list = page.getByRole('list', { name: '1 annotatie in deze alinea' })
  await list.getByRole('button', { name: 'NAVO-Rusland Raad: Binnen de' }).focus()
  await page.keyboard.press('Enter')
  await expect(cards(page).getByRole('button', { expanded: true })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(list.getByRole('button')).toBeFocused()
})

test('a click opens the card of what is marked, and goes through what overlaps', async ({ launch }) => {
  const { page } = await launch()
  await test.step('draws what overlaps on lanes of its own; clicking goes through it', async () => {
    await mark(page, 'zware consequenties', '2')
    await mark(page, 'inval van Rusland in Oekraïne zware', '1')
    const lanes = () =>
      page.evaluate(() =>
        [...CSS.highlights.keys()]
          .filter(name => /-\d$/.test(name))
          .map(name => name.slice(-1))
          .sort(),
      )
    // Both passages have a background, and where they cross the longer one is a line under the shorter.
    await expect.poll(lanes).toEqual(['0', '0', '1'])
    const at = await page.evaluate(() => {
      const drawn = [...CSS.highlights.entries()].find(([name]) => name.endsWith('-1'))?.[1]
      const [range] = [...(drawn ?? [])]
      if (!range) throw new Error('Nothing is drawn on the second lane.')
      const live = document.createRange()
      live.setStart(range.startContainer, range.startOffset)
      live.setEnd(range.startContainer, range.startOffset + 2)
      const { x, y, width, height } = live.getBoundingClientRect()
      return { x: x + width / 2, y: y + height / 2 }
    })
    await page.mouse.click(at.x, at.y)
    await expect(card(page, 'zware consequenties').getByRole('button', { expanded: true })).toBeVisible()
    await page.mouse.click(at.x, at.y)
    await expect(card(page, 'inval van Rusland').getByRole('button', { expanded: true })).toBeVisible()
  })
  await test.step('a click on a marked passage opens its card, also while that passage is selected', async () => {
    await selectText(page, 'zware consequenties')
    const at = await page.evaluate(() => {
      const { x, y, width, height } =
        window.getSelection()?.getRangeAt(0).getBoundingClientRect() ?? new DOMRect()
      return { x: x + width / 2, y: y + height / 2 }
    })
    await page.mouse.click(at.x, at.y)
    await expect(card(page, 'zware consequenties').getByRole('button', { expanded: true })).toBeVisible()
  })
})

/** Marks words while the answer to that is held back; what it answers lets it go. */
async function markHeld(page: Page, words: string, key: string): Promise<() => void> {
  const release = await holdCalls(page, 'annotation.create')
  await selectText(page, words)
  await expect(palette(page)).toBeVisible()
  const isHandedIn = page.waitForRequest('**/call/annotation.create')
  await page.keyboard.press(key)
  await isHandedIn
  return release
}

test('a card that is opened while another mark is being saved stays open', async ({ launch, host }) => {
  test.skip(host !== 'web', 'only a browser can hold up one of its own requests')
  const { page } = await launch()
  await mark(page, 'zware consequenties', '2')
  const release = await markHeld(page, 'inval van Rusland', '1')
  const { from } = await findWords(page, 'zware consequenties')
  await page.mouse.click(from.x + 2, from.y)
  const open = card(page, 'zware consequenties').getByRole('button', { expanded: true })
  await expect(open).toBeVisible()
  const isSaved = page.waitForResponse('**/call/annotation.create')
  release()
  await isSaved
  await expect(
    page.getByRole('button', { name: 'Ongedaan maken: “inval van Rusland” markeren' }),
  ).toBeVisible()
  await expect(open).toBeVisible()
})

test('words selected again while their mark is being saved stay selected', async ({ launch, host }) => {
  test.skip(host !== 'web', 'only a browser can hold up one of its own requests')
  const { page } = await launch()
  const release = await markHeld(page, 'zware consequenties', '2')
  await selectText(page, 'zware consequenties')
  await expect(palette(page)).toBeVisible()
  release()
  await expect(
    page.getByRole('button', { name: 'Ongedaan maken: “zware consequenties” markeren' }),
  ).toBeVisible()
  await expect(palette(page)).toBeVisible()
  await expect.poll(async () => (await selectedText(page)).trim()).toBe('zware consequenties')
})

test('a note keeps its formats, is kept before the window closes, and never links to what could run', async ({
  launch,
}) => {
  const app = await launch()
  const { page } = app
  await selectText(page, 'zware consequenties')
  await page.keyboard.press('Control+Enter')
  await page.keyboard.type('Zie de ')
  const note = page.getByRole('textbox', { name: 'Notitie' })
  await expect(note).toBeFocused()
  await page.keyboard.press('Control+b')
  await page.keyboard.type('brief')
  await page.keyboard.press('Control+b')
  await page.keyboard.press('Control+k')
  await page.getByLabel('Adres van de link').fill('javascript:alert(1)')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Alleen http-, https- en mailto-adressen.')).toBeVisible()
  await page.getByLabel('Adres van de link').fill('https://example.org/')
  await page.keyboard.press('Enter')
  await expect(note.getByRole('link')).toHaveAttribute('href', 'https://example.org/')
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await page.keyboard.type('- een')
  await page.keyboard.press('Enter')
  await page.keyboard.type('twee')
  await expect(note.getByRole('listitem')).toHaveText(['een', 'twee'])
  await app.restart()
  await card(app.page, 'zware consequenties').getByRole('button').first().click()
  const kept = app.page.getByRole('textbox', { name: 'Notitie' })
  await expect(kept).toContainText('Zie de brief')
  await expect(kept.locator('strong')).toHaveText('brief')
  await expect(kept.getByRole('link')).toHaveAttribute('href', 'https://example.org/')
  await expect(kept.getByRole('listitem')).toHaveText(['een', 'twee'])
})

test('filters by words, theme and party, and says how many show', async ({ launch }) => {
  const { page } = await launch()
  await mark(page, 'zware consequenties', '2')
  await mark(page, 'specifieke sancties worden voorbereid', '0')
  await page.getByLabel('Zoeken in annotaties').fill('CONSEQUENTIES')
  await expect(cards(page)).toHaveCount(1)
  await expect(page.getByText('1 van 2')).toBeVisible()
  await page.getByRole('button', { name: 'Filter wissen' }).click()
  await page.getByRole('button', { name: 'Thema', exact: true }).click()
  await page.getByRole('menuitemcheckbox', { name: /Zonder thema/ }).click()
  await page.keyboard.press('Escape')
  await expect(card(page, 'specifieke sancties')).toBeVisible()
  await expect(cards(page)).toHaveCount(1)
})

test('tags and deletes many as one step each', async ({ launch }) => {
  const { page } = await launch()
  await mark(page, 'zware consequenties', '0')
  await mark(page, 'specifieke sancties worden voorbereid', '0')
  for (const quote of ['zware consequenties', 'specifieke sancties']) {
    await page.getByRole('checkbox', { name: new RegExp(`^Kiezen: ${quote}`) }).check()
  }
  await page.getByRole('button', { name: 'Thema geven' }).click()
  await page.getByRole('option', { name: 'SWIFT' }).click()
  await expect(cards(page).filter({ hasText: 'SWIFT' })).toHaveCount(2)
  await page.getByRole('button', { name: 'Verwijderen', exact: true }).click()
  await expect(cards(page)).toHaveCount(0)
  await undo(page).click()
  await expect(cards(page).filter({ hasText: 'SWIFT' })).toHaveCount(2)
  await undo(page).click()
  await expect(cards(page).filter({ hasText: 'SWIFT' })).toHaveCount(0)
  await expect(cards(page)).toHaveCount(2)
})

test('a theme is renamed, merged and brought back', async ({ launch }) => {
  const { page } = await launch()
  await mark(page, 'zware consequenties', '2')
  await page.getByRole('button', { name: 'Thema’s beheren' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('option', { name: /^SWIFT\W*cijfertoets 2\W*1 annotatie$/ }).click()
  await dialog.getByLabel('Naam').fill('Betalingsverkeer')
  await page.keyboard.press('Enter')
  await expect(
    dialog.getByRole('option', { name: /^Betalingsverkeer\W*cijfertoets 2\W*1 annotatie$/ }),
  ).toBeVisible()
  await dialog.getByRole('button', { name: 'Samenvoegen met…' }).click()
  await dialog.getByLabel('Samenvoegen met', { exact: true }).selectOption({ label: 'Sancties' })
  await dialog.getByRole('button', { name: 'Samenvoegen met…' }).last().click()
  await expect(dialog.getByRole('option', { name: /^Sancties\W*cijfertoets 1\W*1 annotatie$/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(card(page, 'zware consequenties')).toContainText('Sancties')
  await undo(page).click()
  await expect(card(page, 'zware consequenties')).toContainText('Betalingsverkeer')
})

test('a passage selected while the one before is being saved stays selected', async ({ launch }) => {
  const { page } = await launch()
  await wholePaper(page)
  await selectText(page, 'oplopende agressie')
  await expect(palette(page)).toBeVisible()
  const next = await page.evaluate(() => {
    // In one go, so that nothing can be saved in between.
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '1', code: 'Digit1', bubbles: true }))
    const block = [...document.querySelectorAll('[data-paper-text] p')].find(p =>
      p.textContent?.includes('de-escalatie van de situatie'),
    )
    if (!block) throw new Error('The paper has no such paragraph.')
    getSelection()?.selectAllChildren(block)
    return String(getSelection())
  })
  await expect(card(page, 'oplopende agressie')).toHaveCount(1)
  await expect(palette(page)).toBeVisible()
  await expect.poll(() => selectedText(page)).toBe(next)
  await page.keyboard.press('2')
  await expect(cards(page)).toHaveCount(2)
  await expect(card(page, 'de-escalatie van de situatie')).toContainText('SWIFT')
})

test('a passage begun to be selected while the one before is being saved gets selected', async ({
  launch,
  host,
}) => {
  test.skip(host !== 'web', 'only a browser can hold up one of its own requests')
  const { page } = await launch()
  const release = await holdCalls(page, 'annotation.create')
  await selectText(page, 'oplopende agressie')
  await expect(palette(page)).toBeVisible()
  await page.keyboard.press('1')
  const words = 'zware consequenties'
  const { from, to } = await findWords(page, words)
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  const isAnswered = page.waitForResponse('**/call/annotation.create')
  release()
  await isAnswered
  await expect(card(page, 'oplopende agressie')).toHaveCount(1)
  await expect(page.getByText(/^Gemarkeerd: Sancties$/)).toBeAttached()
  await page.mouse.move(to.x, to.y, { steps: 3 })
  await page.mouse.up()
  await expect.poll(async () => (await selectedText(page)).trim()).toBe(words)
  await expect(palette(page)).toBeVisible()
})
