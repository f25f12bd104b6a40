import { expect, test } from 'vitest'
import type { FileToDecode } from '../../../../../src-main/import/decoding/decoder'
import { limitsFor } from '../../../../../src-main/import/decoding/limits'
import { readDocument } from '../../../../../src-main/import/read-document'
import { openForDrawing } from '../../../../../src-main/import/scan/draw-pages'
import { readScans } from '../../../../../src-main/import/scan/read-scans'
import { turnPage } from '../../../../../src-main/import/scan/turn-page'
import { makeScan, picturesAsPdf, scanOf } from '../../../../fixtures/make-scan'
import { at, makePdf, packPdf } from '../make-files'

const LINES = [
  'Vraag 1',
  'Bent u bekend met het bericht over de sancties tegen Rusland?',
  'Antwoord 1',
  'Ja, het kabinet heeft daarvan met zorg kennisgenomen.',
]
const page = (lines: readonly string[]) =>
  lines.map((line, index) => at(70, 700 - index * 30, line, 12)).join('')
const PAPER = makePdf([page(LINES)])

/** Reads a file in this process, as its reader does once it knows that there are pictures to read. */
function read(bytes: Uint8Array, scan: FileToDecode['scan'] = { pages: 'without-text', atOnce: 1 }) {
  return readDocument('scan.pdf', bytes, limitsFor(bytes.byteLength), () => undefined, scan)
}

test('a scan is read as the paper it is of, straightened, with a place for each word', async () => {
  const scan = await makeScan(PAPER, [1], { dpi: 150, lean: 1.5, noise: 60 })
  const { text, turns, scans } = await read(scan)
  expect(text).toBe(LINES.join('\n'))
  expect(turns.map(({ role, numbers }) => ({ role, numbers }))).toEqual([
    { role: 'question', numbers: [1] },
    { role: 'answer', numbers: [1] },
  ])
  // `Rusland?` stands on the second line, its left edge at 384 of 600 points and its foot at 130 of 800.
  const last = scans?.[0]?.words.find(word => word.text === 'Rusland?')
  const [left = 0, top = 0, width = 0, height = 0] = last?.box ?? []
  expect(Math.abs(left / 10_000 - 360 / 600)).toBeLessThan(0.05)
  expect(left + width).toBeLessThan(7500)
  expect(Math.abs((top + height) / 10_000 - 135 / 800)).toBeLessThan(0.02)
})

test.each([1, 2, 3] as const)(
  'a page that lies %i quarter turns clockwise is read, and its words are found on it',
  async quarter => {
    const lines = Array.from({ length: 3 }, () => LINES).flat()
    const drawn = (await openForDrawing(makePdf([page(lines)]))).draw(1, 150)
    const scan = picturesAsPdf([turnPage(scanOf(drawn, { dpi: 150, lean: 0.8, noise: 40 }), quarter)])
    const { text, scans } = await read(scan)
    expect(text).toBe(lines.join('\n'))
    // `bekend` stands on the second line, between 109 and 145 of 600 points from the left, at 130 of 800 from the top.
    const [left = 0, top = 0, width = 0, height = 0] =
      scans?.[0]?.words.find(({ text: word }) => word === 'bekend')?.box ?? []
    const [x, y] = [127 / 600, 126 / 800]
    const [toX, toY] = quarter === 1 ? [1 - y, x] : quarter === 2 ? [1 - x, 1 - y] : [y, 1 - x]
    expect(Math.abs((left + width / 2) / 10_000 - toX)).toBeLessThan(0.025)
    expect(Math.abs((top + height / 2) / 10_000 - toY)).toBeLessThan(0.025)
  },
  90_000,
)

test('a page under a shadow, as a photographed one, is read from edge to edge', async () => {
  const lines = Array.from({ length: 3 }, () => LINES).flat()
  const drawn = scanOf((await openForDrawing(makePdf([page(lines)]))).draw(1, 150), { dpi: 150, noise: 20 })
  const pixels = drawn.pixels.map(
    (value, index) => value * (0.25 + (0.75 * (index % drawn.width)) / drawn.width),
  )
  const { text } = await read(picturesAsPdf([{ ...drawn, pixels }]))
  expect(text).toBe(lines.join('\n'))
})

test('two columns close to each other, whose lines stand at other heights, are read one after the other', async () => {
  const left = [
    'Wat vindt de minister ervan dat de huren dit',
    'jaar weer zo hard stijgen en dat er voor de',
    'meeste huurders geen uitweg meer is, ook niet',
    'als ze willen verhuizen naar een kleiner huis',
    'in dezelfde buurt? Is hij van plan daar voor',
    'het einde van dit jaar nog iets aan te doen,',
    'en zo ja, wat? Dat zouden wij graag van hem',
  ]
  const right = [
    'horen, en liefst vandaag nog. De voorzitter',
    'dankt alle leden voor hun inbreng en geeft nu',
    'het woord aan de minister, die in de eerste',
    'termijn zal antwoorden op de vragen die hem',
    'zijn gesteld door de leden van de Kamer, op',
    'voorwaarde dat hij het kort houdt en dat hij',
    'daarna ook naar de tweede termijn luistert.',
  ]
  const column = (x: number, y: number, lines: readonly string[]) =>
    lines.map((line, index) => at(x, y - index * 14, line, 10)).join('')
  const scan = await makeScan(makePdf([column(60, 700, left) + column(290, 696, right)]), [1], { dpi: 200 })
  const { text } = await read(scan)
  expect(text.replace(/\s+/g, ' ')).toBe([...left, ...right].join(' '))
})

test('a text that the file has is read anew from the picture where that is asked for', async () => {
  const { text, scans } = await read(PAPER, { pages: 'all', atOnce: 1 })
  expect(text).toBe(LINES.join('\n'))
  expect(scans).toHaveLength(1)
})

test('a page of a paper that is a picture is read beside those that have text, in its place', async () => {
  const mixed = await mixedPaper()
  const { text, pages, scans } = await read(mixed)
  expect(text).toContain('Bijlage met gewone tekst')
  expect(text.indexOf('Bent u bekend')).toBeLessThan(text.indexOf('Bijlage'))
  expect(pages.map(({ number }) => number)).toEqual([1, 2])
  expect(scans?.map(({ number }) => number)).toEqual([1])
})

test('how many pages there are to read is told without reading them', async () => {
  const count = { pages: 'without-text', atOnce: 0 } as const
  const empty = makePdf(['', '', ''])
  await expect(read(empty, count)).rejects.toMatchObject({ fault: { kind: 'pictures', count: 3 } })
  await expect(read(PAPER, { ...count, pages: 'all' })).rejects.toMatchObject({ fault: { count: 1 } })
  expect((await read(PAPER, count)).scans).toBeUndefined()
})

test('a picture without words is no paper', async () => {
  const white = { width: 400, height: 500, dpi: 72, pixels: new Uint8Array(200_000).fill(255) }
  await expect(read(picturesAsPdf([white]))).rejects.toMatchObject({
    code: 'empty-document',
    fault: { kind: 'pictures', count: 1 },
  })
})

test('a page that cannot be drawn costs no other', async () => {
  const scan = await makeScan(PAPER, [1], { dpi: 100 })
  const pages = await readScans(scan, [1, 9], 2, () => undefined)
  expect(pages.map(({ number }) => number)).toEqual([1])
  await expect(readScans(scan, [9], 1, () => undefined)).rejects.toThrow('no page 9')
})

test('a picture that is broken off is read as far as it goes', async () => {
  const scan = await makeScan(PAPER, [1], { dpi: 100 })
  const from = scan.lastIndexOf('stream\n', scan.lastIndexOf('endstream') - 1) + 7
  scan.fill(0, from + 2000, scan.lastIndexOf('\nendstream'))
  // Its first line is whole, and black is below it.
  expect((await read(scan)).text).toBe(LINES[0])
})

/** A page that is a picture, and one with text. */
async function mixedPaper(): Promise<Buffer> {
  const picture = (await makeScan(PAPER, [1], { dpi: 100 })).toString('latin1')
  const image = picture.slice(picture.indexOf('5 0 obj') + 7, picture.lastIndexOf('endobj'))
  const draw = 'q 600 0 0 800 0 0 cm /P Do Q'
  const text = at(
    70,
    700,
    'Bijlage met gewone tekst, die de schrijver zelf heeft getypt en niet gescand.',
    12,
  )
  return packPdf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Count 2/Kids[3 0 R 6 0 R]>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</XObject<</P 5 0 R>>>>/Contents 4 0 R>>',
    `<</Length ${draw.length}>>stream\n${draw}\nendstream`,
    image,
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F 8 0 R>>>>/Contents 7 0 R>>',
    `<</Length ${text.length}>>stream\n${text}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
  ])
}
