import { describe, expect, test } from 'vitest'
import type { StructuredDocument } from '../../../../src-core/document/model'
import { readDocument } from '../../../../src-main/import/read-document'
import { at, makePdf } from './make-files'

// What a page prints over its text or in its margins is no part of a sentence; a letter as high as some lines is.

const TEXT = [
  'De dienst adviseert sinds 2019 over de veerponten en de steigers die daarbij horen, en',
  'doet dat op verzoek van de provincies. In de jaren daarna is het aantal adviezen gestegen,',
  'omdat er meer veerponten kwamen en omdat de steigers ouder werden. De minister heeft de',
  'Kamer daarover elk jaar in maart een overzicht gestuurd, met daarin alle veerponten en de',
  'staat van de steigers. De wet die nu bij de Kamer ligt verandert daaraan niets, behalve',
  'dat de termijn voor het overzicht met een maand wordt verlengd. Dat geeft de provincies',
  'meer tijd om hun gegevens te sturen, en de dienst meer tijd om ze met elkaar te',
  'vergelijken voordat de Kamer het overzicht krijgt.',
]
const lines = (x: number, top: number, all: readonly string[], size = 10) =>
  all.map((words, index) => at(x, top - index * 14, words, size)).join('')
const read = (...pages: string[]) => readDocument('a.pdf', makePdf(pages))
const taken = ({ furniture }: StructuredDocument) => furniture.map(({ page, text }) => `${page} ${text}`)
const tables = ({ blocks, text }: StructuredDocument) =>
  blocks.flatMap(({ cells }) =>
    cells ? [cells.map(row => row.map(({ start, end }) => text.slice(start, end)))] : [],
  )

describe('a word across the text', () => {
  test('slantwise', async () => {
    const mark = 'BT /F 80 Tf 0.7 0.7 -0.7 0.7 150 500 Tm (CONCEPT) Tj ET\n'
    const paper = await read(lines(70, 720, TEXT) + mark)
    expect(paper.text).toBe(TEXT.join(' '))
    expect(taken(paper)).toEqual(['1 CONCEPT'])
  })

  test('along the lines, also on a page that has none where it stands', async () => {
    const mark = at(60, 640, 'VERTROUWELIJK', 60)
    const paper = await read(mark + lines(70, 720, TEXT), mark + lines(70, 300, TEXT))
    expect(paper.text).toBe(`${TEXT.join(' ')}\n${TEXT.join(' ')}`)
    expect(taken(paper)).toEqual(['1 VERTROUWELIJK', '2 VERTROUWELIJK'])
  })

  test('and none that stands above it', async () => {
    const paper = await read(at(70, 726, 'VEERPONTEN', 40) + lines(70, 710, TEXT))
    expect(paper.text).toContain('VEERPONTEN')
    expect(taken(paper)).toEqual([])
  })
})

describe('a paragraph whose first letter is as high as its first lines', () => {
  const beside = [
    'et kabinet heeft kennisgenomen van de vragen over de veerponten in het noorden van',
    'het land, en licht hieronder toe wat het daaraan de komende jaren wil doen om de',
  ]
  const below = [
    'verbindingen met de eilanden te behouden. Daarbij is gekeken naar de kosten en naar de',
    'gevolgen voor de scholieren die elke dag met de veerpont naar de overkant gaan.',
  ]
  const expected = `H${[...beside, ...below].join(' ')}`

  test('beside two lines', async () => {
    const paper = await read(at(70, 706, 'H', 34) + lines(98, 720, beside) + lines(70, 692, below))
    expect(paper.text).toBe(expected)
  })

  test('written after them, between capitals', async () => {
    const capitals = beside.map((words, index) => (index === 0 ? words.replace('et', 'ET') : words))
    const paper = await read(lines(98, 720, capitals) + lines(70, 692, below) + at(70, 706, 'H', 34))
    expect(paper.text).toBe(expected.replace('Het', 'HET'))
  })

  test('and no letter that names a part of which the heading stands beside it', async () => {
    const headings = ['Veerponten in het noorden', 'Steigers in het zuiden']
    const paper = await read(at(70, 706, 'B', 34) + lines(110, 720, headings, 14) + lines(70, 670, TEXT))
    expect(paper.text).not.toContain('BVeerponten')
  })
})

describe('numbers in the margin', () => {
  const numbers = (from: number, by: number, top: number) =>
    TEXT.map((_, index) =>
      (from + index) % by === 0 ? at(from + index > 9 ? 52 : 57, top - index * 14, `${from + index}`) : '',
    ).join('')

  test.each([1, 2])('that count each line, %i at a time', async by => {
    const paper = await read(numbers(1, by, 720) + lines(70, 720, TEXT))
    expect(paper.text).toBe(TEXT.join(' '))
    expect(taken(paper)[0]).toMatch(by === 1 ? /^1 1 2 3 4 5 6 7 8$/ : /^1 2 4 6 8$/)
  })

  test('and those of a page with one of them only', async () => {
    const rest = 'Aldus vastgesteld.'
    const paper = await read(numbers(1, 1, 720) + lines(70, 720, TEXT), at(57, 720, '9') + at(70, 720, rest))
    expect(paper.text).toBe(`${TEXT.join(' ')}\n${rest}`)
  })

  test('and not those of questions', async () => {
    const questions = [
      'Bent u bekend met de veerponten?',
      'Waarom varen zij niet?',
      'Wanneer varen zij weer?',
    ]
    const page = questions.map(
      (words, index) => at(57, 720 - index * 14, `${index + 1}`) + at(70, 720 - index * 14, words),
    )
    const paper = await read(page.join(''))
    expect(paper.text).toContain('2 Waarom varen zij niet?')
    expect(taken(paper)).toEqual([])
  })
})

test('a head that changes with the chapter stands in no sentence', async () => {
  const foot = (page: number) => at(250, 40, `Ministerie, pagina ${page} van 4`, 9)
  const heads = ['Veerponten: inleiding', 'Veerponten: inleiding', 'Veerponten: kosten', 'Veerponten: slot']
  const open = TEXT.slice(0, 7)
  const pages = heads.map((head, index) => at(70, 770, head) + lines(70, 720, open) + foot(index + 1))
  const paper = await read(...pages)
  expect(paper.text).not.toMatch(/Veerponten:/)
  for (const [index, head] of heads.entries()) expect(taken(paper)).toContain(`${index + 1} ${head}`)
})

test('a table without rules does not begin with the last line of the paragraph above it', async () => {
  const rows = [
    ['Veer', 'Plaats', 'Ritten'],
    ['Waddenveer', 'Harlingen', '1250'],
    ['Rijnveer', 'Arnhem', '830'],
    ['Lekveer', 'Culemborg', '2410'],
  ]
  const table = rows.map((row, index) =>
    row.map((words, at3) => at(70 + at3 * 170, 670 - index * 16, words)).join(''),
  )
  const above = [
    'Hieronder staat voor elk van de veerponten hoeveel ritten deze in het afgelopen jaar heeft',
    'gemaakt.',
  ]
  const paper = await read(lines(70, 704, above) + table.join(''))
  expect(tables(paper)).toEqual([rows])
  expect(paper.text).toContain(above.join(' '))
})

test('two ruled tables that touch are two', async () => {
  const upper = [
    ['Provincie', '2023', '2024'],
    ['Groningen', '12', '14'],
    ['Friesland', '31', '33'],
  ]
  const lower = [
    ['Maatregel', 'Toelichting', 'Wanneer', 'Wie'],
    ['Steiger', 'wordt vervangen', '2025', 'Rijk'],
    ['Lichten', 'worden vervangen', '2026', 'Provincie'],
  ]
  const [uppers, lowers] = [
    [70, 300, 400, 500],
    [70, 150, 350, 430, 500],
  ]
  const rule = (x1: number, y1: number, x2: number, y2: number) => `${x1} ${y1} m ${x2} ${y2} l S\n`
  const grid = (rows: readonly string[][], xs: readonly number[], top: number) =>
    rows
      .flatMap((row, index) =>
        row.map((words, column) => at((xs[column] ?? 0) + 4, top - index * 20 - 14, words)),
      )
      .join('') +
    xs.map(x => rule(x, top, x, top - rows.length * 20)).join('') +
    [...rows, []].map((_, index) => rule(70, top - index * 20, 500, top - index * 20)).join('')
  const paper = await read(grid(upper, uppers, 700) + grid(lower, lowers, 640))
  expect(tables(paper)).toEqual([upper, lower])
})
