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

/** Drags one theme to the middle of another, as a hand does: bit by bit. */
async function drag(page: Page, from: RegExp, to: RegExp): Promise<void> {
  const [begin, end] = [await steadyBox(theme(page, from)), await steadyBox(theme(page, to))]
  await page.mouse.move(begin.x + 60, begin.y + begin.height / 2)
  await page.mouse.down()
  await page.mouse.move(begin.x + 64, begin.y + begin.height / 2 - 6, { steps: 3 })
  await page.mouse.move(end.x + 64, end.y + end.height / 2, { steps: 6 })
  await page.mouse.move(end.x + 65, end.y + end.height / 2)
  await page.mouse.up()
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
  await dialog(page).getByRole('button', { name: 'Splitsen…' }).click()
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
