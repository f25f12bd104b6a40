import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import type { StructuredDocument } from '../../../../../src-core/document/model'
import type { PdfMark } from '../../../../../src-core/export/pdf-mark'
import { markPdf } from '../../../../../src-main/import/marked-pdf/mark-pdf'
import { readDocument } from '../../../../../src-main/import/read-document'
import { at, makePdf, packPdf } from '../make-files'
import { markOf, TIME } from './mark-of'
import { readBack } from './read-back'

function rangeOf({ text }: Pick<StructuredDocument, 'text'>, words: string, from = 0) {
  const start = text.indexOf(words, from)
  if (start < 0) throw new Error(`There is no ${words} in ${text}`)
  return { start, end: start + words.length }
}

/** A PDF with marks at some of its words. */
async function marked(bytes: Uint8Array, marksOf: (paper: StructuredDocument) => PdfMark[]) {
  const paper = await readDocument('stuk.pdf', bytes)
  const marks = marksOf(paper)
  const { update, unplaced } = await markPdf('stuk.pdf', bytes, paper, marks)
  return { result: Buffer.concat([bytes, update]), unplaced, paper, marks }
}

/** How much of two boxes is shared: their intersection over their union. */
function overlap(
  quad: readonly number[],
  [left, bottom, right, top]: readonly [number, number, number, number],
) {
  const xs = quad.filter((_, index) => index % 2 === 0)
  const ys = quad.filter((_, index) => index % 2 === 1)
  const [l, r, b, t] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const shared =
    Math.max(0, Math.min(r, right) - Math.max(l, left)) * Math.max(0, Math.min(t, top) - Math.max(b, bottom))
  return shared / ((r - l) * (t - b) + (right - left) * (top - bottom) - shared)
}

/** What the letters of Helvetica take above and below the line, in parts of their size (Adobe's metrics). */
const [ASCENDER, DESCENDER] = [0.718, -0.207]
/** The widths of Helvetica's signs that the tests measure, in parts of their size (Adobe's metrics). */
const WIDTHS: Readonly<Record<string, number>> = {
  ' ': 0.278,
  '-': 0.333,
  ':': 0.278,
  '.': 0.278,
  ',': 0.278,
  '?': 0.556,
  ...Object.fromEntries([...'abdeghnopquvFL?'].map(sign => [sign, 0.556])),
  i: 0.222,
  j: 0.222,
  l: 0.222,
  f: 0.278,
  t: 0.278,
  r: 0.333,
  c: 0.5,
  k: 0.5,
  s: 0.5,
  v: 0.5,
  x: 0.5,
  y: 0.5,
  z: 0.5,
  w: 0.722,
  m: 0.833,
  D: 0.722,
  H: 0.722,
  K: 0.667,
  V: 0.667,
  Z: 0.611,
  T: 0.611,
  u: 0.556,
  g: 0.556,
  p: 0.556,
  q: 0.556,
}

function widthOf(words: string, size: number): number {
  return [...words].reduce((sum, sign) => {
    const width = WIDTHS[sign]
    if (width === undefined) throw new Error(`no width of ${sign}`)
    return sum + width * size
  }, 0)
}

/** The box of words in a line of Helvetica that is drawn from a place on. */
function boxIn(line: string, words: string, left: number, baseline: number, size = 10) {
  const start = left + widthOf(line.slice(0, line.indexOf(words)), size)
  return [
    start,
    baseline + DESCENDER * size,
    start + widthOf(words, size),
    baseline + ASCENDER * size,
  ] as const
}

const FIRST = 'De minister stuurt de Kamer op tijd een brief over het beleid en de uitvoering'
const SECOND = 'van de wet. Kan de minister daarop ingaan, en zo ja, op welk moment precies?'

describe('marks in the PDF a paper came from', () => {
  const page = at(50, 700, FIRST) + at(50, 686, SECOND)
  const pdf = makePdf([page])

  test('lie on their words, line by line, and say what is said of them', async () => {
    const { result, unplaced } = await marked(pdf, paper => [
      markOf('an_1', rangeOf(paper, 'beleid en de uitvoering van de wet'), {
        contents: 'Let op “dit”, 𝄞',
        replies: [{ id: 'an_2', author: 'Bo', created: TIME, modified: TIME, contents: 'Mee eens' }],
      }),
    ])
    expect(unplaced).toBe(0)
    const { annotations } = await readBack(result)
    const [highlight, reply] = annotations
    expect(annotations).toHaveLength(2)
    expect(highlight).toMatchObject({
      page: 1,
      subtype: 'Highlight',
      contents: 'Let op “dit”, 𝄞',
      author: 'Ana Jansen',
      colour: [0xff, 0xcc, 0x33],
      created: 'D:20260304050607Z',
      modified: 'D:20260305050607Z',
    })
    expect(highlight?.quads).toHaveLength(2)
    expect(
      overlap(highlight?.quads[0] ?? [], boxIn(FIRST, 'beleid en de uitvoering', 50, 700)),
    ).toBeGreaterThan(0.9)
    expect(overlap(highlight?.quads[1] ?? [], boxIn(SECOND, 'van de wet', 50, 686))).toBeGreaterThan(0.9)
    expect(reply).toMatchObject({
      subtype: 'Text',
      contents: 'Mee eens',
      author: 'Bo',
      replyTo: highlight?.id,
    })
  })

  test('leave the original as it is and are put behind it, twice the same', async () => {
    const make = () => marked(pdf, paper => [markOf('an_1', rangeOf(paper, 'een brief'))])
    const [one, other] = [await make(), await make()]
    expect(one.result.subarray(0, pdf.byteLength)).toEqual(pdf)
    expect(one.result.byteLength).toBeGreaterThan(pdf.byteLength)
    expect(one.result).toEqual(other.result)
  })

  test('are known by the ids of their annotations', async () => {
    const { result } = await marked(pdf, paper => [markOf('an_7', rangeOf(paper, 'een brief'))])
    const read = await PDFDocument.load(result, { updateMetadata: false })
    const names = read.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => (object instanceof PDFDict ? [object.get(PDFName.of('NM'))] : []))
      .flatMap(name => (name instanceof PDFString || name instanceof PDFHexString ? [name.decodeText()] : []))
    expect(names).toEqual(['an_7'])
  })

  test('keep the annotations that are there', async () => {
    const { result, paper } = await marked(pdf, paper => [markOf('an_1', rangeOf(paper, 'een brief'))])
    const { update } = await markPdf('stuk.pdf', result, paper, [markOf('an_2', rangeOf(paper, 'de wet'))])
    const { annotations } = await readBack(Buffer.concat([result, update]))
    expect(annotations.map(({ contents }) => contents)).toEqual(['noot bij an_1', 'noot bij an_2'])
  })

  test('stand as a note in the corner where their passage is not surely found', async () => {
    const { result, unplaced } = await marked(pdf, paper => [
      markOf('an_1', null),
      markOf('an_2', rangeOf(paper, 'een brief')),
      markOf('an_3', null),
    ])
    expect(unplaced).toBe(2)
    const { annotations } = await readBack(result)
    expect(annotations.map(({ subtype, contents }) => [subtype, contents])).toEqual([
      ['Text', 'niet gevonden: an_1'],
      ['Highlight', 'noot bij an_2'],
      ['Text', 'niet gevonden: an_3'],
    ])
    const [one, , other] = annotations
    for (const { rect = [] } of [one ?? {}, other ?? {}] as { rect?: readonly number[] }[]) {
      expect(rect[0]).toBeLessThan(50)
      expect(rect[1]).toBeGreaterThan(720)
    }
    expect(one?.rect).not.toEqual(other?.rect)
  })
})

describe('finding words in a PDF', () => {
  const quadsOf = async (bytes: Uint8Array, words: string, nth = 0) => {
    const { result, unplaced } = await marked(bytes, paper => {
      let range = rangeOf(paper, words)
      for (let count = 0; count < nth; count += 1) range = rangeOf(paper, words, range.start + 1)
      return [markOf('an_1', range)]
    })
    const { annotations } = await readBack(result)
    return { unplaced, marks: annotations.map(({ page, quads, contents }) => ({ page, quads, contents })) }
  }

  test('the second of two passages that are alike', async () => {
    const lines = [
      'Vraag een: kan de minister dit nader toelichten?',
      'Vraag twee: kan de minister dit nader toelichten? ja',
    ]
    const pdf = makePdf([lines.map((line, index) => at(50, 700 - 14 * index, line)).join('')])
    const words = 'minister dit nader'
    const { marks } = await quadsOf(pdf, words, 1)
    expect(marks).toHaveLength(1)
    const line = lines[1] ?? ''
    expect(marks[0]?.quads).toHaveLength(1)
    expect(overlap(marks[0]?.quads[0] ?? [], boxIn(line, words, 50, 686))).toBeGreaterThan(0.9)
  })

  test('over a hyphen at the end of a line', async () => {
    const lines = [
      'De brief gaat over de stand van de uitvoerings-',
      'kosten en de gevolgen daarvan voor de begroting.',
    ]
    const pdf = makePdf([lines.map((line, index) => at(50, 700 - 14 * index, line)).join('')])
    const { marks } = await quadsOf(pdf, 'uitvoeringskosten')
    const [first = [], second = []] = marks[0]?.quads ?? []
    expect(overlap(first, boxIn(lines[0] ?? '', 'uitvoerings-', 50, 700))).toBeGreaterThan(0.9)
    expect(overlap(second, boxIn(lines[1] ?? '', 'kosten', 50, 686))).toBeGreaterThan(0.9)
  })

  test('over a page break, as one mark a page', async () => {
    const pages = [FIRST, SECOND].map((line, index) => at(50, 700, line) + at(280, 30, String(index + 1)))
    const { marks } = await quadsOf(makePdf(pages), 'de uitvoering van de wet')
    expect(marks.map(({ page, contents }) => [page, contents])).toEqual([
      [1, 'noot bij an_1'],
      [2, 'vervolg'],
    ])
    expect(overlap(marks[0]?.quads[0] ?? [], boxIn(FIRST, 'de uitvoering', 50, 700))).toBeGreaterThan(0.9)
    expect(overlap(marks[1]?.quads[0] ?? [], boxIn(SECOND, 'van de wet', 50, 700))).toBeGreaterThan(0.9)
  })

  test('in columns, drawn line by line over both', async () => {
    const left = [
      'De eerste kolom loopt van hier',
      'tot onder aan deze pagina en',
      'eindigt dan in het niets, want',
    ]
    const right = [
      'daarna gaat de tweede verder',
      'met de rest van deze lange zin',
      'die hier dan toch nog eindigt.',
    ]
    const draw = (lines: readonly string[], x: number) =>
      lines.map((line, index) => at(x, 700 - 14 * index, line)).join('')
    const { marks } = await quadsOf(
      makePdf([draw(left, 50) + draw(right, 330)]),
      'in het niets, want daarna gaat',
    )
    const [first = [], second = []] = marks[0]?.quads ?? []
    expect(overlap(first, boxIn(left[2] ?? '', 'in het niets, want', 50, 672))).toBeGreaterThan(0.9)
    expect(overlap(second, boxIn(right[0] ?? '', 'daarna gaat', 330, 700))).toBeGreaterThan(0.9)
  })

  test.each([90, 180, 270])('on a page that is shown turned by %i degrees', async turn => {
    const lines = at(50, 400, FIRST) + at(50, 386, SECOND)
    const pdf = packPdf([
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Count 1/Kids[4 0 R]>>',
      '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
      `<</Type/Page/Parent 2 0 R/Rotate ${turn}/MediaBox[0 0 600 800]/Resources<</Font<</F 3 0 R>>>>/Contents 5 0 R>>`,
      `<</Length ${lines.length}>>stream\n${lines}\nendstream`,
    ])
    const { marks } = await quadsOf(pdf, 'stuurt de Kamer')
    expect(overlap(marks[0]?.quads[0] ?? [], boxIn(FIRST, 'stuurt de Kamer', 50, 400))).toBeGreaterThan(0.9)
  })

  test.each([
    { turn: 90, matrix: '0 1 -1 0 300 100' },
    { turn: 270, matrix: '0 -1 1 0 300 700' },
  ])(
    'in lines that are turned with their page by $turn degrees, on a page that begins elsewhere',
    async ({ turn, matrix }) => {
      const lines = [FIRST, SECOND]
        .map((line, index) => `BT /F 10 Tf ${matrix} Tm 0 ${-14 * index} Td (${line}) Tj ET\n`)
        .join('')
      const pdf = packPdf([
        '<</Type/Catalog/Pages 2 0 R>>',
        '<</Type/Pages/Count 1/Kids[4 0 R]>>',
        '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
        `<</Type/Page/Parent 2 0 R/Rotate ${turn}/MediaBox[-20 30 600 800]/Resources<</Font<</F 3 0 R>>>>/Contents 5 0 R>>`,
        `<</Length ${lines.length}>>stream\n${lines}\nendstream`,
      ])
      const { marks } = await quadsOf(pdf, 'stuurt de Kamer')
      const [start, bottom, end, top] = boxIn(FIRST, 'stuurt de Kamer', 0, 0)
      const [quad = []] = marks[0]?.quads ?? []
      // The line runs upwards from (300, 100), its letters to the left of it; or downwards from (300, 700), to the right.
      const expected =
        turn === 90
          ? ([300 - top, 100 + start, 300 - bottom, 100 + end] as const)
          : ([300 + bottom, 700 - end, 300 + top, 700 - start] as const)
      expect(overlap(quad, expected)).toBeGreaterThan(0.9)
    },
  )
})

describe('words that were read from a picture', () => {
  const text = 'De minister informeert de Kamer'
  /** In 10 000ths of the page as it is shown, from its upper left corner: 600 by 800 points, or turned 800 by 600. */
  const words = text.split(' ').map((word, index) => ({
    text: word,
    box: [1000 + index * 1500, 2000, 1350, 200] as [number, number, number, number],
  }))
  const paper = { text, pages: [{ number: 1, start: 0 }], scans: [{ number: 1, words }] }

  test.each([
    { turn: 0, expected: [150, 624, 411, 640] as const },
    // Shown, the words run from 200 to 548 across and from 120 to 132 down; up the page is to the right there.
    { turn: 90, expected: [120, 200, 132, 548] as const },
  ])(
    'are marked where they stand on a page that is shown turned by $turn degrees',
    async ({ turn, expected }) => {
      const pdf = packPdf([
        '<</Type/Catalog/Pages 2 0 R>>',
        '<</Type/Pages/Count 1/Kids[3 0 R]>>',
        `<</Type/Page/Parent 2 0 R/Rotate ${turn}/MediaBox[0 0 600 800]>>`,
      ])
      const marks = [markOf('an_1', rangeOf(paper, 'minister informeert de'))]
      const { update, unplaced } = await markPdf('scan.pdf', pdf, paper, marks)
      expect(unplaced).toBe(0)
      const { annotations } = await readBack(Buffer.concat([pdf, update]))
      expect(annotations[0]?.quads).toHaveLength(1)
      expect(overlap(annotations[0]?.quads[0] ?? [], expected)).toBeGreaterThan(0.95)
    },
  )
})

describe('a file that cannot be added to', () => {
  const paper = { text: FIRST, pages: [{ number: 1, start: 0 }] }
  const marks = [markOf('an_1', { start: 3, end: 11 })]

  test.each([
    ['a password', 'geheim'],
    ['none, but for changing it', ''],
  ])('is refused where it is encrypted with %s', async (_, userPassword) => {
    const made = await PDFDocument.load(makePdf([at(50, 700, FIRST)]))
    made.encrypt({ userPassword, ownerPassword: 'eigenaar', permissions: { annotating: false } })
    const bytes = await made.save()
    await expect(markPdf('dicht.pdf', bytes, paper, marks)).rejects.toMatchObject({
      code: 'unsupported-format',
      fault: { kind: 'encrypted' },
      message: expect.stringContaining('dicht.pdf is encrypted'),
    })
  })

  test.each([
    ['cut off', (pdf: Buffer) => pdf.subarray(0, pdf.length - 120)],
    ['no PDF', () => Buffer.from('Dit is geen PDF.')],
    [
      'with its parts in other places',
      (pdf: Buffer) =>
        Buffer.from(pdf.toString('latin1').replace(/startxref\n\d+/, 'startxref\n17'), 'latin1'),
    ],
  ])('is refused where it is %s', async (_, spoil) => {
    const bytes = spoil(makePdf([at(50, 700, FIRST)]))
    await expect(markPdf('stuk.pdf', bytes, paper, marks)).rejects.toMatchObject({
      code: 'damaged',
      message: expect.stringContaining('stuk.pdf'),
    })
  })
})
