import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { makeScan } from '../fixtures/make-scan'
import { at, makePdf } from '../unit/src-main/import/make-files'
import { addFile } from './fixtures/add-file'
import { bothAppearances, checkAccessibility } from './fixtures/check-accessibility'
import { paletteField, runFromPalette } from './fixtures/command-palette'
import { card, cards, mark, palette } from './fixtures/mark'
import { drawnWords, findWords, selectText } from './fixtures/select-text'
import { expect, test } from './fixtures/test'

const LINES = [
  'Vragen over de sancties en de gevolgen daarvan',
  'Vraag 1',
  'Bent u bekend met het bericht over de sancties tegen Rusland?',
  'Antwoord 1',
  'Ja, het kabinet heeft daarvan met grote zorg kennisgenomen.',
]
/** Words of which a fold in the paper left next to nothing. */
const FOLDED = `${at(70, 500, 'Gezien de handtekening.', 12)} 4 w 1 G 110 506 m 200 503 l S 1.2 w 112 501 m 190 510 l S\n`
const CONTENT = LINES.map((line, index) => at(70, 700 - index * 40, line, 12)).join('') + FOLDED

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Herkende woorden' })
const field = (page: Page) => dialog(page).getByRole('textbox', { name: 'Wat er staat' })
const paper = (page: Page) => page.locator('[data-paper-text]')
const question = (page: Page) => page.getByRole('article', { name: 'Vraag 1', exact: true })
const review = (page: Page) => page.getByRole('region', { name: 'Inlezen nakijken' })
const points = (page: Page) =>
  review(page)
    .getByRole('listbox')
    .getByRole('option', { name: /Gelezen van een scan/ })

async function addScan(page: Page): Promise<void> {
  const scan = await makeScan(makePdf([CONTENT]), [1], { dpi: 150, lean: 0.8, noise: 40 })
  await addFile(page, 'oude vragen.pdf', scan)
  await expect(question(page)).toContainText('sancties tegen Rusland?', { timeout: 300_000 })
}

/** The uncertain words and the middle of each on the screen. */
function unsureWords(page: Page): Promise<{ words: string; x: number; y: number }[]> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('unsure') ?? [])].map(part => {
      const range = document.createRange()
      range.setStart(part.startContainer, part.startOffset)
      range.setEnd(part.endContainer, part.endOffset)
      const { x, y, width, height } = range.getBoundingClientRect()
      return { words: range.toString(), x: x + width / 2, y: y + height / 2 }
    }),
  )
}

function copied(page: Page): Promise<string> {
  return page.evaluate(() => {
    const data = new DataTransfer()
    const event = new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true })
    document.getElementById('paper')?.dispatchEvent(event)
    return data.getData('text/plain')
  })
}

test('uncertain words are set right beside their picture, one after the other, by keys alone', async ({
  launch,
}) => {
  test.slow()
  const { page } = await launch()
  await addScan(page)
  // What tells of the scan moves the paper when it comes.
  await expect(page.getByRole('region', { name: 'Scan', exact: true })).toBeVisible()
  await expect.poll(async () => (await unsureWords(page)).length).toBeGreaterThan(1)
  let seen = await unsureWords(page)
  await expect
    .poll(async () => {
      const before = JSON.stringify(seen)
      seen = await unsureWords(page)
      return JSON.stringify(seen) === before
    })
    .toBe(true)
  const [first, ...others] = seen
  if (!first) throw new Error('There is no uncertain word.')
  await page.mouse.click(first.x, first.y)
  await expect(field(page)).toBeFocused()
  await expect(field(page)).toHaveValue(first.words)
  await expect(dialog(page)).toContainText(`1 van ${others.length + 1} onzeker`)
  await expect(dialog(page).getByRole('img', { name: `Afbeelding van “${first.words}”` })).toBeVisible()
  await checkAccessibility(page, 'recognised words', bothAppearances)

  // There and back.
  await page.keyboard.press('F8')
  await expect(field(page)).toHaveValue(others[0]?.words ?? '')
  await page.keyboard.press('Shift+F8')
  await expect(field(page)).toHaveValue(first.words)
  await field(page).fill('de eigenhandige')
  await page.keyboard.press('Enter')
  await expect(field(page)).toHaveValue(others[0]?.words ?? '')
  await expect(field(page)).toBeFocused()
  await expect(paper(page)).toContainText('Gezien de eigenhandige')
  await dialog(page).getByRole('button', { name: 'Klopt zoals het er staat' }).click()
  await expect.poll(async () => (await unsureWords(page)).length).toBe(others.length - 1)
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeHidden()
  await expect(page.getByRole('region', { name: 'Scan', exact: true })).toContainText('is verbeterd')

  // A click on what was set right tells what was read, and takes it back.
  const words = await findWords(page, 'eigenhandige')
  await page.mouse.click(words.from.x + 10, words.from.y)
  await expect(dialog(page)).toContainText(`Gelezen als “${first.words}”`)
  await dialog(page).getByRole('button', { name: 'Verbetering weghalen' }).click()
  await expect(dialog(page)).toBeHidden()
  await expect(paper(page)).not.toContainText('eigenhandige')
  await page.keyboard.press('Control+z')
  await expect(paper(page)).toContainText('Gezien de eigenhandige')
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(paper(page)).not.toContainText('eigenhandige')
  await expect.poll(async () => (await unsureWords(page)).length).toBe(others.length + 1)
})

test('any recognised words are set right, and are then selected, marked, found, copied and handed in so', async ({
  launch,
  saveFile,
}) => {
  test.slow()
  const app = await launch()
  const { page } = app
  // For a paper that is no scan it is not offered.
  await expect(paper(page)).toContainText('Binnen de vaste commissie')
  await page.keyboard.press('Control+k')
  await expect(paletteField(page)).toBeFocused()
  await page.keyboard.type('verbeteren')
  await expect(page.getByRole('option', { name: 'Herkende woorden verbeteren…' })).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(paletteField(page)).toBeHidden()
  await addScan(page)
  await mark(page, 'sancties tegen Rusland', '1')
  await selectText(page, 'Rusland')
  await runFromPalette(page, 'Herkende woorden')
  await expect(field(page)).toHaveValue('Rusland')
  await field(page).fill('de Russische Federatie')
  await dialog(page).getByRole('button', { name: 'Verbeteren', exact: true }).click()
  await expect(dialog(page)).toBeHidden()
  await expect(question(page)).toContainText('sancties tegen de Russische Federatie?')

  // The annotation is where it was, and says so.
  await expect(card(page, 'sancties tegen de Russische Federatie')).toContainText('1 herkend woord verbeterd')
  await expect
    .poll(async () => (await drawnWords(page)).join(''))
    .toContain('sancties tegen de Russische Federatie')

  // What the mouse selects up to the middle of it takes it whole.
  const from = (await findWords(page, 'bericht over')).from
  const to = (await findWords(page, 'Russische')).to
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x - 20, to.y, { steps: 4 })
  await page.mouse.up()
  await expect(palette(page)).toBeVisible()
  await expect.poll(() => copied(page)).toBe('bericht over de sancties tegen de Russische Federatie')
  await page.keyboard.press('2')
  await expect(cards(page)).toHaveCount(2)
  await expect(card(page, 'bericht over de sancties tegen de Russische Federatie')).toHaveCount(1)

  // Both are found: what stands there, and what was read.
  for (const words of ['russische fed', 'tegen rusland']) {
    await page.keyboard.press('Control+f')
    const bar = page.getByRole('search', { name: 'Zoeken in het stuk' })
    await bar.getByRole('textbox', { name: 'Zoeken in het stuk' }).fill(words)
    await expect(bar).toContainText('1 van 1')
  }
  await page.keyboard.press('Escape')

  await page.keyboard.press('Control+e')
  const exporting = page.getByRole('dialog', { name: 'Exporteren' })
  await exporting.getByLabel('Formaat').selectOption('Markdown')
  await expect(exporting.getByRole('region', { name: 'Voorbeeld' })).toContainText('## ')
  const exported = await saveFile(app, () => exporting.getByRole('button', { name: 'Bewaren' }).click())
  const saved = await readFile(exported.path, 'utf8')
  expect(saved).toContain('> sancties tegen de Russische Federatie')
  expect(saved).toContain('“de Russische Federatie” (gelezen als “Rusland”)')
})

test('in the check of an import an uncertain word is set right too, and the correction is listed', async ({
  launch,
}) => {
  test.slow()
  const { page } = await launch()
  await addScan(page)
  await page.getByRole('button', { name: 'Kijk deze woorden na' }).click()
  await expect(points(page).first()).toBeVisible()
  const count = await points(page).count()
  await points(page).first().click()
  await review(page).getByRole('button', { name: 'Herkend woord verbeteren…' }).click()
  await expect(field(page)).toBeFocused()
  await field(page).fill('handgeschreven')
  await page.keyboard.press('Enter')
  await expect(points(page)).toHaveCount(count - 1)
  await page.keyboard.press('Escape')
  await review(page)
    .getByRole('radio', { name: /Correcties/ })
    .click()
  const listed = review(page).getByRole('list', { name: 'Correcties' }).getByRole('listitem')
  await expect(listed).toContainText('verbeterd tot “handgeschreven”')
  await listed.getByRole('button', { name: /Correctie weghalen/ }).click()
  await expect(paper(page)).not.toContainText('handgeschreven')
})
