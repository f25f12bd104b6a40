import type { Page } from '@playwright/test'
import { drag, middlesIn, selectedText } from '../e2e/fixtures/drag'
import { card, cards, mark, palette } from '../e2e/fixtures/mark'
import { selectText } from '../e2e/fixtures/select-text'
import { expect, test } from '../e2e/fixtures/test'
import { wholePaper } from '../e2e/fixtures/whole-paper'

/** Presses a key as a layout sends it that Playwright has no keyboard of. */
async function pressAs(
  page: Page,
  key: string,
  code: string,
  more: Record<string, boolean> = {},
): Promise<void> {
  await page.evaluate(
    init => {
      const target = document.activeElement ?? document.body
      target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }))
    },
    { key, code, ...more },
  )
}

const PASSAGE = 'inval van Rusland in Oekraïne zware consequenties'

test('the mouse selects whole words, and with Alt characters, as keys do', async ({ launch }) => {
  const { page } = await launch()
  await test.step('the mouse selects whole words, back as well as on, and smaller again', async () => {
    const [first, middle, last] = await middlesIn(page, PASSAGE, 'inval', 'Oekraïne', 'consequenties')
    if (!first || !middle || !last) throw new Error('The words have no place.')
    await drag(page, last, first)
    await expect.poll(() => selectedText(page)).toBe(PASSAGE)
    await page.mouse.up()
    await expect(palette(page)).toBeVisible()
    await expect.poll(() => selectedText(page)).toBe(PASSAGE)
    await page.evaluate(() => getSelection()?.removeAllRanges())
    await expect(palette(page)).toBeHidden()

    await drag(page, first, last)
    await expect.poll(() => selectedText(page)).toBe(PASSAGE)
    await page.mouse.move(middle.x, middle.y, { steps: 4 })
    await expect.poll(() => selectedText(page)).toBe('inval van Rusland in Oekraïne')
    await page.mouse.move(first.x + 4, first.y, { steps: 4 })
    await expect.poll(() => selectedText(page)).toBe('inval')
    await page.mouse.up()
    await page.keyboard.press('0')
    await expect(cards(page).getByText('inval', { exact: true })).toBeVisible()
    // Pressed on words that are still selected, the mouse would drag those.
    await expect.poll(() => selectedText(page)).toBe('')
  })
  await test.step('with Alt the mouse selects characters, also when it is pressed on the way', async () => {
    const [first, last] = await middlesIn(page, PASSAGE, 'inval', 'consequenties')
    if (!first || !last) throw new Error('The words have no place.')
    await page.keyboard.down('Alt')
    await drag(page, first, last)
    await page.mouse.up()
    await page.keyboard.up('Alt')
    await expect
      .poll(() => selectedText(page))
      .toMatch(/^(?:nval|val|al) van Rusland in Oekraïne zware conse(?!quenties$)\w*$/)
    const exact = await selectedText(page)
    await page.evaluate(() => getSelection()?.removeAllRanges())

    await drag(page, first, last)
    await expect.poll(() => selectedText(page)).toBe(PASSAGE)
    await page.keyboard.down('Alt')
    await expect.poll(() => selectedText(page)).toBe(exact)
    await page.keyboard.up('Alt')
    await expect.poll(() => selectedText(page)).toBe(PASSAGE)
    await page.mouse.up()
  })
  await test.step('selecting with the keyboard stays exact', async () => {
    await expect(page.getByText('Binnen de vaste commissie')).toBeVisible()
    await page.keyboard.press('F7')
    await page.keyboard.press('Control+Home')
    for (let count = 0; count < 3; count += 1) await page.keyboard.press('Shift+ArrowRight')
    await expect.poll(() => selectedText(page)).toBe('Bin')
  })
})

test('a key pressed right behind selecting counts, before anything could be drawn', async ({ launch }) => {
  const { page } = await launch()
  await wholePaper(page)
  const pressBehindSelecting = (words: string, keys: object[]) =>
    page.evaluate(
      ([sought, inits]) => {
        const block = [...document.querySelectorAll('[data-paper-text] [data-block]')].find(one =>
          one.textContent?.includes(sought as string),
        )
        if (!block) throw new Error('The paper has no such paragraph.')
        // In one go, so that neither the selection is told of nor the palette drawn in between.
        getSelection()?.selectAllChildren(block)
        for (const init of inits as KeyboardEventInit[])
          document.body.dispatchEvent(
            new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }),
          )
      },
      [words, keys] as const,
    )
  await pressBehindSelecting('zware consequenties', [{ key: '2', code: 'Digit2' }])
  await expect(card(page, 'zware consequenties')).toContainText('SWIFT')
  await pressBehindSelecting('oplopende agressie', [
    { key: '@', code: 'Digit2', shiftKey: true },
    { key: '#', code: 'Digit3', shiftKey: true },
    { key: 'Enter', code: 'Enter' },
  ])
  await expect(card(page, 'oplopende agressie')).toContainText('SWIFT')
  await expect(card(page, 'oplopende agressie')).toContainText('NAVO-Rusland Raad')
  await pressBehindSelecting('de-escalatie van de situatie', [{ key: 'Enter', code: 'Enter', ctrlKey: true }])
  await expect(page.getByRole('textbox', { name: 'Notitie' })).toBeFocused()
})

test('letters find a theme, also one that begins as a note does', async ({ launch }) => {
  const { page } = await launch()
  await selectText(page, 'zware consequenties')
  await page.keyboard.type('navo')
  await expect(palette(page).getByRole('combobox')).toHaveValue('navo')
  await expect(palette(page).getByRole('option').first()).toHaveAccessibleName('NAVO-Rusland Raad')
  await page.keyboard.press('Enter')
  await expect(card(page, 'zware consequenties')).toContainText('NAVO-Rusland Raad')
  await selectText(page, 'oplopende agressie')
  await page.keyboard.type('swift')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('textbox', { name: 'Notitie' })).toBeFocused()
  await expect(card(page, 'oplopende agressie')).toContainText('SWIFT')
})

test('shortcuts work on AZERTY, Greek and Cyrillic layouts, and never while an input method composes', async ({
  launch,
}) => {
  const { page } = await launch()
  await selectText(page, 'zware consequenties')
  await pressAs(page, 'é', 'Digit2', { isComposing: true })
  await expect(palette(page)).toBeVisible()
  await pressAs(page, 'é', 'Digit2')
  await expect(card(page, 'zware consequenties')).toContainText('SWIFT')
  // Where Z is at W's place, the key at Z's place is no undo.
  await pressAs(page, 'w', 'KeyZ', { ctrlKey: true })
  await pressAs(page, 'ζ', 'KeyZ', { ctrlKey: true, isComposing: true })
  await pressAs(page, 'z', 'KeyW', { ctrlKey: true })
  await expect(cards(page)).toHaveCount(0)
  await pressAs(page, 'υ', 'KeyY', { ctrlKey: true })
  await expect(cards(page)).toHaveCount(1)
  await pressAs(page, 'я', 'KeyZ', { ctrlKey: true })
  await expect(cards(page)).toHaveCount(0)
  await pressAs(page, '&', 'Digit1', { ctrlKey: true })
  await expect(page.getByRole('navigation', { name: 'Navigatie' })).toBeHidden()
  await pressAs(page, 'а', 'KeyF', { ctrlKey: true })
  await expect(page.getByRole('search', { name: 'Zoeken in het stuk' })).toBeVisible()
})

test('Ctrl+A selects the paper and nothing around it', async ({ launch }) => {
  const { page } = await launch()
  await wholePaper(page)
  await page.keyboard.press('Control+a')
  const [first, last] = await page.evaluate(() => {
    const blocks = [...document.querySelectorAll('[data-paper-text] [data-block]')]
    return [blocks.at(0)?.textContent ?? '', blocks.at(-1)?.textContent ?? '']
  })
  await expect
    .poll(async () => {
      const selected = (await selectedText(page)).trim()
      return [selected.slice(0, first.length), selected.slice(-last.trim().length)]
    })
    .toEqual([first, last.trim()])
  await expect(palette(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await page.evaluate(() => getSelection()?.removeAllRanges())
  const field = page.getByLabel('Zoeken in annotaties')
  await mark(page, 'zware consequenties', '2')
  await field.fill('zware')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('x')
  await expect(field).toHaveValue('x')
})
