import type { Page } from '@playwright/test'
import { makeScan } from '../fixtures/make-scan'
import { at, makePdf, packPdf } from '../unit/src-main/import/make-files'
import { addFile } from './fixtures/add-file'
import { bothAppearances, checkAccessibility } from './fixtures/check-accessibility'
import { steadyBox } from './fixtures/steady-box'
import { expect, test } from './fixtures/test'
import { wholePaper } from './fixtures/whole-paper'

const LINES = [
  'Vragen over de sancties en de gevolgen daarvan',
  'Vraag 1',
  'Bent u bekend met het bericht over de sancties tegen Rusland?',
  'Antwoord 1',
  'Ja, het kabinet heeft daarvan met grote zorg kennisgenomen.',
]
const write = (lines: readonly string[]) =>
  lines.map((line, index) => at(70, 700 - index * 40, line, 12)).join('')
/** A word of which a fold in the paper left next to nothing. */
const FOLDED = `${at(70, 500, 'Gezien de handtekening.', 12)} 4 w 1 G 110 506 m 200 503 l S 1.2 w 112 501 m 190 510 l S\n`

const notice = (page: Page) => page.getByRole('region', { name: 'Scan', exact: true })
const review = (page: Page) => page.getByRole('region', { name: 'Inlezen nakijken' })
const turn = (page: Page, name: string) => page.getByRole('article', { name, exact: true })
const original = (page: Page) => page.getByRole('complementary', { name: 'Origineel' })

/** The words with dots under them. */
function dotted(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('unsure') ?? [])].map(part => {
      const whole = document.createRange()
      whole.setStart(part.startContainer, part.startOffset)
      whole.setEnd(part.endContainer, part.endOffset)
      return whole.toString()
    }),
  )
}

test('a scan is read into questions and answers, with its page beside it and its uncertain words listed', async ({
  launch,
}) => {
  test.slow()
  const { page } = await launch()
  const scan = await makeScan(makePdf([write(LINES) + FOLDED]), [1], { dpi: 150, lean: 0.8, noise: 40 })
  await addFile(page, 'oude vragen.pdf', scan)
  await expect(turn(page, 'Vraag 1')).toContainText('sancties tegen Rusland?', { timeout: 300_000 })
  await expect(turn(page, 'Antwoord 1')).toContainText('met grote zorg kennisgenomen.')
  await expect(notice(page)).toContainText('Eén bladzijde van dit stuk is met tekstherkenning')
  await wholePaper(page)
  await expect.poll(async () => (await dotted(page)).length).toBeGreaterThan(0)
  const words = await dotted(page)
  await checkAccessibility(page, 'a scan', bothAppearances)

  await page.getByRole('button', { name: 'oude vragen.pdf' }).click()
  const band = original(page).locator('[data-band]')
  await expect(band.first()).toBeVisible()
  // The first line stands on 100 of 800 points, and is 12 high.
  await expect
    .poll(async () => {
      const sheet = await steadyBox(original(page).locator('canvas'))
      const part = ((await steadyBox(band.first())).y - sheet.y) / sheet.height
      return part > 0.1 && part < 0.13
    })
    .toBe(true)

  await notice(page).getByRole('button', { name: 'Kijk deze woorden na' }).click()
  const points = review(page)
    .getByRole('listbox')
    .getByRole('option', { name: /Gelezen van een scan/ })
  await expect(points).toHaveCount(words.length)
  await points.first().click()
  await review(page).getByRole('button', { name: 'Klopt zoals het er staat' }).click()
  await expect(points).toHaveCount(words.length - 1)
  await expect.poll(() => dotted(page)).toHaveLength(words.length - 1)
})

test('a PDF whose text is bad is told, and read anew from its pages when the user wants that', async ({
  launch,
}) => {
  test.slow()
  const { page } = await launch()
  const bad = makeBadText()
  await addFile(page, 'slechte tekst.pdf', bad)
  await expect(notice(page)).toContainText('lijkt geen taal')
  await notice(page).getByRole('button', { name: 'Opnieuw inlezen als scan…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Opnieuw inlezen als scan' })
  await expect(dialog).toContainText('De tekst is op sommige plaatsen anders.', { timeout: 300_000 })
  await dialog.getByRole('button', { name: 'Stuk vervangen' }).click()
  await expect(dialog).toBeHidden({ timeout: 300_000 })
  await expect(turn(page, 'Vraag 1')).toContainText('sancties tegen Rusland?')
  await expect(notice(page)).toContainText('Eén bladzijde van dit stuk is met tekstherkenning')
})

/** A PDF that looks right, whose font says of every letter that it is another: the one after it in the alphabet. */
function makeBadText(): Buffer {
  const entries = [...'abcdefghijklmnopqrstuvwxyABCDEFGHIJKLMNOPQRSTUVWXY']
    .map(letter => letter.charCodeAt(0))
    .map(code => `<${code.toString(16)}> <00${(code + 1).toString(16)}>`)
  const map = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange
${entries.length} beginbfchar
${entries.join('\n')}
endbfchar endcmap end end`
  const lines = [
    ...LINES,
    ...Array.from({ length: 8 }, () => 'Dat is van belang voor de mensen in het land en daarbuiten.'),
  ]
  const content = write(lines)
  return packPdf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Count 1/Kids[3 0 R]>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F 5 0 R>>>>/Contents 4 0 R>>',
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding/ToUnicode 6 0 R>>',
    `<</Length ${map.length}>>stream\n${map}\nendstream`,
  ])
}
