import { describe, expect, test } from 'vitest'
import type { StructuredDocument } from '../../../../src-core/document/model'
import { readDocument } from '../../../../src-main/import/read-document'
import { at, makePdf } from './make-files'

// A box with words of its own that the text runs past: its words are a block, and never in the sentences beside it.

const ABOVE = [
  'De dienst adviseert sinds 2019 over de veerponten en de steigers die daarbij horen, en doet dat',
  'op verzoek van de provincies. In de jaren daarna is het aantal adviezen gestegen, omdat er meer',
]
const BESIDE = [
  'veerponten kwamen en omdat de steigers ouder werden.',
  'De minister heeft de Kamer daarover elk jaar in maart',
  'een overzicht gestuurd, met daarin alle veerponten en',
  'de staat van de steigers. De wet die nu bij de Kamer',
  'ligt verandert daaraan niets, behalve dat de termijn',
]
const BELOW = [
  'voor het overzicht met een maand wordt verlengd. Dat geeft de provincies meer tijd om hun',
  'gegevens te sturen, en de dienst meer tijd om ze met elkaar te vergelijken.',
]
const NEXT = [
  'Ik vertrouw erop dat u hiermee genoeg weet, en zie uit naar het gesprek dat ik binnenkort met',
  'de leden van uw Kamer heb over de haven en de plannen voor de jaren daarna.',
]
const BOX = ['Wat is een veerpont?', 'Een vaartuig dat mensen en', 'auto’s naar de overkant', 'brengt.']
const prose = [...ABOVE, ...BESIDE, ...BELOW].join(' ')
const next = NEXT.join(' ')

const STEP = 14
const column = (x: number, top: number, lines: readonly string[], step = STEP, size = 10) =>
  lines.map((words, index) => at(x, top - index * step, words.replaceAll('’', '\x92'), size)).join('')

/** A page whose text runs past a place on its right or left that is so many points from the bottom left corner. */
const around = (textX: number) =>
  column(60, 700, ABOVE) +
  column(textX, 700 - 2 * STEP, BESIDE) +
  column(60, 700 - 7 * STEP, BELOW) +
  column(60, 700 - 9 * STEP - 8, NEXT)

const frame = (x: number, y: number, width: number, height: number) => `${x} ${y} ${width} ${height} re S\n`
const tint = (x: number, y: number, width: number, height: number) =>
  `0.9 g ${x} ${y} ${width} ${height} re f 0 g\n`
const rules = (x: number, y: number, width: number, height: number) =>
  [
    [x, y, width, 0.5],
    [x, y + height, width, 0.5],
    [x, y, 0.5, height],
    [x + width, y, 0.5, height],
  ]
    .map(numbers => `${numbers.join(' ')} re f\n`)
    .join('')
const rounded = (x: number, y: number, width: number, height: number) => {
  const [right, top, r] = [x + width, y + height, 5]
  return `${x + r} ${y} m ${right - r} ${y} l ${right} ${y} ${right} ${y} ${right} ${y + r} c ${right} ${top - r} l ${right} ${top} ${right} ${top} ${right - r} ${top} c ${x + r} ${top} l ${x} ${top} ${x} ${top} ${x} ${top - r} c ${x} ${y + r} l ${x} ${y} ${x} ${y} ${x + r} ${y} c h S\n`
}
/** A tint that is drawn line by line, as word processors shade paragraphs. */
const shaded = (x: number, y: number, width: number, height: number) =>
  [3, 2, 1, 0].map(line => tint(x, y + (line * height) / 4, width, height / 4)).join('')

const blocks = ({ blocks: all, text }: StructuredDocument) =>
  all.map(({ start, end }) => text.slice(start, end))
const kinds = ({ blocks: all }: StructuredDocument) => all.map(({ kind }) => kind)
const read = (...pages: string[]) => readDocument('a.pdf', makePdf(pages))

describe('a box that the text runs past', () => {
  const box = ['Wat is een veerpont?', 'Een vaartuig dat mensen en auto’s naar de overkant brengt.']

  test.each([
    ['framed', frame],
    ['tinted', tint],
    ['ruled by four thin boxes', rules],
    ['with round corners', rounded],
    ['shaded line by line', shaded],
  ])('%s, on the right on the same baselines', async (_, draw) => {
    const paper = await read(draw(330, 606, 190, 76) + around(60) + column(338, 672, BOX))
    expect(blocks(paper)).toEqual([prose, ...box, next])
  })

  test.each([
    ['framed', frame],
    ['tinted', tint],
  ])('%s, on the right between the lines, in other letters', async (_, draw) => {
    const paper = await read(draw(330, 612, 190, 70) + around(60) + column(338, 668, BOX, 13, 9))
    expect(blocks(paper)).toEqual([prose, ...box, next])
  })

  test.each([
    ['framed', frame],
    ['tinted', tint],
  ])('%s, on the left', async (_, draw) => {
    const paper = await read(draw(60, 606, 190, 76) + column(68, 672, BOX) + around(262))
    expect(blocks(paper)).toEqual([prose, ...box, next])
  })

  test('with a bar above its words in another colour', async () => {
    const bar = tint(330, 666, 190, 16) + tint(330, 606, 190, 60)
    const paper = await read(bar + around(60) + column(338, 672, BOX))
    expect(blocks(paper)).toEqual([prose, ...box, next])
  })

  test('that stands so near that its words seem to be in the lines', async () => {
    const paper = await read(frame(314, 606, 190, 76) + around(60) + column(317, 672, BOX))
    expect(blocks(paper)).toEqual([prose, ...box, next])
  })

  test('tinted, of two lines, where lines below it end before it too', async () => {
    const words = at(338, 662, 'Ruim 300', 9) + at(338, 651, 'veerponten', 9)
    const paper = await read(tint(330, 640, 90, 44) + around(60) + words)
    expect(blocks(paper)).toEqual([prose, 'Ruim 300 veerponten', next])
  })

  test('of one short line in a frame', async () => {
    const paper = await read(frame(330, 606, 190, 76) + around(60) + at(338, 650, 'VERTROUWELIJK'))
    expect(blocks(paper)).toEqual([prose, 'VERTROUWELIJK', next])
  })

  test('beside a paragraph that goes on over the page', async () => {
    const first = [
      'Ook de gemeenten sturen gegevens over hun veerponten en hun steigers, en doen dat elk jaar.',
    ]
    const start = column(60, 730, first)
    const page = start + column(60, 700, ABOVE) + column(60, 700 - 2 * STEP, BESIDE)
    const paper = await read(
      frame(330, 606, 190, 76) + page + column(338, 672, BOX),
      column(60, 700, BELOW) + column(60, 700 - 2 * STEP - 8, NEXT),
    )
    expect(blocks(paper)).toEqual([first[0], ...box, prose, next])
  })

  test('whose first words are bold opens no part of the paper', async () => {
    const words = at(338, 672, 'Wat is een veerpont?', 10, 'B') + column(338, 650, BOX.slice(1))
    const paper = await read(frame(330, 606, 190, 76) + around(60) + words)
    expect(kinds(paper)).not.toContain('heading')
    expect(blocks(paper)[0]).toBe(prose)
    expect(blocks(paper).at(-1)).toBe(next)
  })
})

describe('what is drawn behind words and holds none of its own', () => {
  const rows = [
    ['Toezegging', 'De minister stuurt de Kamer voor de zomer een overzicht van alle dijken'],
    ['Motie-Jansen', 'De regering onderzoekt of de dijken hoog genoeg zijn voor de toekomst'],
    ['Motie-De Vries', 'De regering zoekt geld om de dijken in het noorden te verhogen'],
    ['Amendement', 'De termijn voor het overzicht wordt met een maand verlengd tot april'],
  ]
  const table = rows
    .map(([a = '', b = ''], index) => at(66, 700 - index * 14, a) + at(180, 700 - index * 14, b))
    .join('')
  const below = column(60, 590, NEXT)
  const cells = (x: number, width: number, draw: typeof frame) =>
    [0, 1, 2, 3].map(row => draw(x, 697 - row * 14, width, 13)).join('')
  const whole = column(60, 700, [...ABOVE, ...BELOW])

  test.each([
    ['whose first column is tinted', tint(60, 654, 110, 56)],
    ['whose cells in the first column are tinted', cells(60, 110, tint)],
    ['whose every other row is tinted', tint(60, 697, 460, 13) + tint(60, 669, 460, 13)],
    ['whose cells have a frame each', cells(60, 112, frame) + cells(176, 344, frame)],
  ])('a table %s', async (_, drawn) => {
    const plain = await read(table + below)
    const paper = await read(drawn + table + below)
    expect(kinds(paper).filter(kind => kind === 'table')).toHaveLength(1)
    expect(paper.text).toBe(plain.text)
  })

  test('words of a sentence that are marked', async () => {
    const marked = tint(100, 683, 90, 12) + tint(60, 669, 130, 12) + frame(200, 683, 60, 12)
    const paper = await read(marked + whole)
    expect(blocks(paper)).toEqual([[...ABOVE, ...BELOW].join(' ')])
  })

  test('the page itself', async () => {
    const paper = await read(frame(30, 30, 540, 740) + whole)
    expect(blocks(paper)).toEqual([[...ABOVE, ...BELOW].join(' ')])
  })

  test('two boxes side by side', async () => {
    const page = tint(50, 580, 240, 140) + tint(300, 580, 240, 140)
    const left = BESIDE.map(words => words.slice(0, 40).trim())
    const paper = await read(page + column(60, 700, left) + column(310, 700, BOX))
    expect(paper.text).not.toContain(`${left[0]} ${BOX[0]}`)
  })
})
