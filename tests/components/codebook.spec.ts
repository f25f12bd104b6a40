import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { bothAppearances, checkAccessibility } from '../e2e/fixtures/check-accessibility'
import { card, mark, palette } from '../e2e/fixtures/mark'
import { findWords, selectText } from '../e2e/fixtures/select-text'
import { steadyBox } from '../e2e/fixtures/steady-box'
import { expect, test } from '../e2e/fixtures/test'

const dialog = (page: Page) => page.getByRole('dialog', { name: /^Thema.s$/ })
const theme = (page: Page, name: string | RegExp) =>
  dialog(page).getByRole('listbox').getByRole('option', { name })

/** Drags one theme to another, as a hand does, bit by bit: to so many px below its upper edge, else to its middle. */
async function drag(page: Page, from: RegExp, to: RegExp, below?: number): Promise<void> {
  await dragOver(page, from, to, below)
  await page.mouse.up()
}

/** The same without letting go. */
async function dragOver(page: Page, from: RegExp, to: RegExp, below?: number): Promise<void> {
  const [begin, end] = [await steadyBox(theme(page, from)), await steadyBox(theme(page, to))]
  await page.mouse.move(begin.x + 60, begin.y + begin.height / 2)
  await page.mouse.down()
  await page.mouse.move(begin.x + 64, begin.y + begin.height / 2 - 6, { steps: 3 })
  const y = end.y + (below ?? end.height / 2)
  await page.mouse.move(end.x + 64, y, { steps: 6 })
  await page.mouse.move(end.x + 65, y)
}

async function openThemes(page: Page): Promise<void> {
  await findWords(page, 'zware consequenties')
  await page.getByRole('button', { name: /^Thema.s beheren$/ }).click()
  await expect(theme(page, /^Sancties/)).toBeVisible()
}

const indentOf = (page: Page, name: RegExp) =>
  theme(page, name).evaluate(option => Number.parseInt(getComputedStyle(option).paddingLeft, 10))

test('themes are moved with keys and by dragging, archived, and split', async ({ launch }) => {
  const { page } = await launch()
  await mark(page, 'zware consequenties', '1')
  await openThemes(page)
  await theme(page, /^SWIFT/).click()
  await page.keyboard.press('Alt+ArrowRight')
  await expect.poll(() => indentOf(page, /^SWIFT/)).toBe(24)
  await page.keyboard.press('Alt+ArrowLeft')
  await expect.poll(() => indentOf(page, /^SWIFT/)).toBe(8)
  await drag(page, /^Desinformatie/, /^De-escalatie/)
  await expect.poll(() => indentOf(page, /^Desinformatie/)).toBe(24)
  await theme(page, /^Sancties/).click()
  await dialog(page).getByRole('textbox', { name: /^Memo/ }).fill('Niet voor het strafrecht.')
  await checkAccessibility(page, 'a theme', bothAppearances)
  for (const [opens, asked] of [
    ['Samenvoegen met…', 'Samenvoegen met…'],
    ['Thema verwijderen', '“Sancties” verwijderen'],
    ['Splitsen…', 'Splitsen'],
  ] as const) {
    await dialog(page).getByRole('button', { name: opens, exact: true }).first().click()
    const last = dialog(page).getByRole('button', { name: asked, exact: true }).last()
    await expect(last, `what ${opens} asks`).toBeInViewport({ ratio: 1 })
  }
  await dialog(page).getByRole('textbox', { name: 'Woorden', exact: true }).fill('consequenties')
  await dialog(page).getByRole('textbox', { name: 'Naam van het nieuwe thema' }).fill('Gevolgen')
  await dialog(page).getByRole('button', { name: 'Splitsen', exact: true }).click()
  await expect(theme(page, /^Gevolgen/)).toHaveAttribute('aria-selected', 'true')
  await dialog(page).getByText('Gearchiveerd: niet meer aanbieden').click()
  await expect(theme(page, /^Gevolgen/)).toContainText('Gearchiveerd')
  await page.keyboard.press('Escape')
  await expect(card(page, 'zware consequenties')).toContainText('Gevolgen')
  await selectText(page, 'oplopende agressie')
  await expect(palette(page).getByRole('option', { name: 'SWIFT' })).toBeVisible()
  await expect(palette(page).getByRole('option', { name: 'Gevolgen' })).toBeHidden()
})

test('keys move the theme they are at, and it is told below which one it came', async ({ launch }) => {
  const { page } = await launch()
  await openThemes(page)
  await theme(page, /^Sancties/).click()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(theme(page, /^NAVO-Rusland/)).toBeFocused()
  await page.keyboard.press('Alt+ArrowRight')
  await expect(theme(page, /^NAVO-Rusland.*onder “SWIFT”$/)).toBeFocused()
  await expect(theme(page, /^NAVO-Rusland/)).toHaveAttribute('aria-selected', 'true')
  // A theme at the top goes nowhere, and neither does the browser.
  await theme(page, /^Sancties/).focus()
  const isTaken = await page.evaluate(
    () =>
      !document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'ArrowLeft', altKey: true, bubbles: true, cancelable: true }),
      ),
  )
  expect(isTaken).toBe(true)
})

test('a theme is dragged out of another one, and one that is dragged below its own is refused', async ({
  launch,
}) => {
  const { page } = await launch()
  await openThemes(page)
  await drag(page, /^SWIFT/, /^Sancties/)
  await expect.poll(() => indentOf(page, /^SWIFT/)).toBe(24)
  await drag(page, /^Sancties/, /^SWIFT/)
  await expect(page.getByText('Een thema kan niet onder zichzelf vallen', { exact: false })).toBeVisible()
  await expect.poll(() => indentOf(page, /^Sancties/)).toBe(8)
  // The line below it is that above the next one, which stands a level up.
  await drag(page, /^SWIFT/, /^NAVO-Rusland/, 1)
  await expect.poll(() => indentOf(page, /^SWIFT/)).toBe(8)
  await expect(dialog(page).getByRole('option').nth(1)).toContainText('SWIFT')
})

test('the line of a dragged theme begins at the level where it goes, from above and from below', async ({
  launch,
}) => {
  const { page } = await launch()
  await openThemes(page)
  await drag(page, /^SWIFT/, /^Sancties/)
  await expect.poll(() => indentOf(page, /^SWIFT/)).toBe(24)
  const line = dialog(page).getByRole('listbox').locator('.react-aria-DropIndicator[data-drop-target]')
  const lineIndent = () => line.evaluate(shown => Number.parseInt(getComputedStyle(shown).marginLeft, 10))
  const { height } = await steadyBox(theme(page, /^SWIFT/))
  // Below the last theme of “Sancties” is above the next one at the top, whichever of the two one comes from.
  await dragOver(page, /^Toetreding/, /^SWIFT/, height - 1)
  await expect.poll(lineIndent).toBe(8)
  await page.mouse.up()
  await expect.poll(() => indentOf(page, /^Toetreding/)).toBe(8)
  await expect(dialog(page).getByRole('option').nth(2)).toContainText('Toetreding')
  await dragOver(page, /^EU-rol/, /^Sancties/, height - 1)
  await expect.poll(lineIndent).toBe(24)
  await page.mouse.up()
  await expect.poll(() => indentOf(page, /^EU-rol/)).toBe(24)
  await expect(dialog(page).getByRole('option').nth(1)).toContainText('EU-rol')
})

test('with sixty themes of long names the buttons that move them stay in sight', async ({ launch }) => {
  const { page } = await launch()
  await openThemes(page)
  const names = Array.from(
    { length: 60 },
    (_, nth) => `Toezicht op aanbestedingsprocedures en subsidies ${nth + 1}`,
  )
  await read(page, 'lang.csv', Buffer.from(`Thema\n${names.join('\n')}`))
  await expect(dialog(page).getByText(/60 thema’s toegevoegd/)).toBeVisible()
  await expect(dialog(page).getByRole('option').nth(9)).toContainText('subsidies 1')
  await expect(dialog(page).getByRole('option').nth(68)).toContainText('subsidies 60')
  for (const size of [
    { width: 1280, height: 800 },
    { width: 900, height: 600 },
  ]) {
    await page.setViewportSize(size)
    await expect(dialog(page).getByRole('button', { name: 'Omhoog' })).toBeInViewport({ ratio: 1 })
  }
})

test('a codebook is written and read as JSON, CSV and Excel, and a ready-made one is added', async ({
  launch,
}) => {
  const { page } = await launch()
  await openThemes(page)
  for (const form of [/^JSON/, 'CSV', 'Excel']) {
    const downloading = page.waitForEvent('download')
    await dialog(page).getByRole('button', { name: 'Exporteren' }).click()
    await page.getByRole('menuitem', { name: form }).click()
    const download = await downloading
    await theme(page, /^SWIFT/).click()
    await dialog(page).getByRole('button', { name: 'Thema verwijderen' }).click()
    await dialog(page).getByRole('button', { name: '“SWIFT” verwijderen' }).click()
    await expect(theme(page, /^SWIFT/)).toBeHidden()
    await read(page, download.suggestedFilename(), await readFile(await download.path()))
    await expect(dialog(page).getByText(/1 thema toegevoegd\. 8 waren er al/)).toBeVisible()
    await theme(page, /^SWIFT/).click()
    await expect(dialog(page).getByRole('textbox', { name: /^Woorden/ })).toHaveValue(/betalingsverkeer/)
  }
  await read(page, 'geen.csv', Buffer.from('Iets;Anders\n1;2'))
  await expect(dialog(page).getByRole('alert')).toHaveText('De tabel heeft geen kolom “Thema”.')
  await read(page, 'stuk.xlsx', Buffer.from('PK geen werkmap'))
  await expect(dialog(page).getByRole('alert')).toContainText('bevat geen themalijst')
  await dialog(page).getByRole('button', { name: 'Kant-en-klaar' }).click()
  await page.getByRole('menuitem', { name: 'Beleidscyclus' }).click()
  await expect(theme(page, /^Toezegging/)).toBeVisible()
  await checkAccessibility(page, 'the codebook', bothAppearances)
})

async function read(page: Page, name: string, buffer: Buffer): Promise<void> {
  const choosing = page.waitForEvent('filechooser')
  await dialog(page).getByRole('button', { name: 'Importeren…' }).click()
  await (await choosing).setFiles({ name, mimeType: 'application/octet-stream', buffer })
}
