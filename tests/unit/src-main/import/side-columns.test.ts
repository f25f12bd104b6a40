import { describe, expect, test } from 'vitest'
import type { StructuredDocument } from '../../../../src-core/document/model'
import { readDocument } from '../../../../src-main/import/read-document'
import { at, makePdf } from './make-files'

// What stands beside the text of a letter goes before or behind it, and never into its sentences.

const TEXT = [
  'De dienst adviseert sinds 2019 over de veerponten en de steigers die daarbij',
  'horen, en doet dat op verzoek van de provincies. In de jaren daarna is het',
  'aantal adviezen gestegen, omdat er meer veerponten kwamen en omdat de',
  'steigers ouder werden. De minister heeft de Kamer daarover elk jaar in maart',
  'een overzicht gestuurd, met daarin alle veerponten en de staat van de',
  'steigers. De wet die nu bij de Kamer ligt verandert daaraan niets, behalve',
  'dat de termijn voor het overzicht met een maand wordt verlengd. Dat geeft de',
  'provincies meer tijd om hun gegevens te sturen.',
]
const SIDE = ['Directie', 'Veren en Pontons', 'Postbus 1', '2500 AA Den Haag', 'J. Jansen', 'T 070 1234567']
const REST = [
  'Ik vertrouw erop dat u hiermee genoeg weet, en zie uit naar het gesprek dat ik',
  'binnenkort met u heb.',
]

const column = (x: number, top: number, lines: readonly string[], size = 10) =>
  lines.map((words, index) => at(x, top - index * 14, words, size)).join('')
/** Line by line from left to right, as some programs write a page. */
const across = (x: number, sideX: number, from: number) =>
  TEXT.map((words, index) => {
    const beside = SIDE[index - from]
    const y = 700 - index * 14
    return at(x, y, words) + (beside === undefined ? '' : at(sideX, y, beside))
  }).join('')

const tables = ({ blocks }: StructuredDocument) => blocks.filter(({ kind }) => kind === 'table').length
const prose = TEXT.join(' ')

describe('a column beside the text on the same baselines', () => {
  test.each([
    ['on the right', column(60, 700, TEXT) + column(460, 700, SIDE)],
    ['on the right, line by line', across(60, 460, 0)],
    ['on the left', across(190, 50, 0)],
    ['on the right, from the third line on', across(60, 460, 2)],
  ])('%s', async (_, page) => {
    const paper = await readDocument(
      'a.pdf',
      makePdf([at(60, 760, 'Aan de Voorzitter van de Tweede Kamer') + page + column(60, 540, REST)]),
    )
    expect(paper.text).toContain(prose)
    expect(paper.text).toContain(REST.join(' '))
    for (const words of SIDE) expect(paper.text).toContain(words)
    expect(tables(paper)).toBe(0)
  })

  test('words in the margin that stand beside a line here and there', async () => {
    const margin = at(50, 686, 'Advies') + at(50, 644, 'Overzicht') + at(50, 616, 'Termijn')
    const paper = await readDocument('a.pdf', makePdf([column(160, 700, TEXT) + margin]))
    expect(paper.text).toContain(prose)
  })
})

describe('what stands beside other words and is no such column', () => {
  test('a table whose second column is wide', async () => {
    const rows = [
      ['Toezegging', 'De minister stuurt de Kamer voor de zomer een overzicht van alle dijken'],
      ['Motie-Jansen', 'De regering onderzoekt of de dijken hoog genoeg zijn voor de toekomst'],
      ['Motie-De Vries', 'De regering zoekt geld om de dijken in het noorden te verhogen'],
      ['Amendement', 'De termijn voor het overzicht wordt met een maand verlengd tot april'],
    ]
    const page = rows.map(
      ([a = '', b = ''], index) => at(60, 700 - index * 14, a) + at(160, 700 - index * 14, b),
    )
    const paper = await readDocument('a.pdf', makePdf([page.join('') + column(60, 560, TEXT)]))
    expect(tables(paper)).toBe(1)
  })

  test('the bullets of a list whose items are no sentences', async () => {
    const items = [
      'de veerponten in het noorden van het land, met hun steigers en wachthuizen',
      'de veerponten in het zuiden van het land, met hun steigers en wachthuizen',
      'de veerponten die alleen in de zomer varen en die van de gemeenten zijn',
      'de steigers waaraan geen veerpont meer aanlegt en die verkocht worden',
    ]
    const page = items.map((words, index) => at(60, 700 - index * 14, '-') + at(80, 700 - index * 14, words))
    const paper = await readDocument('a.pdf', makePdf([page.join('') + column(60, 600, TEXT)]))
    expect(paper.text).toContain(items.map(words => `- ${words}`).join('\n'))
  })
})

describe('a column of a letter with labels in bold', () => {
  const LABELS = ['Datum', '12 maart 2024', 'Ons kenmerk', '2024-0012345', 'Bijlagen', '2']
  const labels = (x: number) =>
    LABELS.map((words, index) => at(x, 700 - index * 18, words, 7, index % 2 === 0 ? 'B' : 'F')).join('')
  const open = 'De provincies sturen hun gegevens daarom voortaan voor de eerste dag van maart'
  const goesOn = 'aan de minister, en niet meer aan de dienst die daarover adviseert.'
  const blocks = ({ blocks: all, text }: StructuredDocument) =>
    all.map(({ start, end }) => text.slice(start, end))

  test.each([
    ['right', 60, 470],
    ['left', 190, 50],
  ])(
    'on the %s gives no headings, and stands in no sentence that goes on over the page',
    async (_, x, sideX) => {
      const first = column(x, 700, TEXT) + at(x, 560, open) + labels(sideX)
      const second = at(x, 700, goesOn) + column(x, 670, REST) + labels(sideX)
      const paper = await readDocument('a.pdf', makePdf([first, second]))
      expect(blocks(paper)).toContain(prose)
      expect(blocks(paper)).toContain(`${open} ${goesOn}`)
      expect(blocks(paper)).toContain(REST.join(' '))
      expect(paper.blocks.filter(({ kind }) => kind === 'heading' || kind === 'title')).toEqual([])
    },
  )

  test('but a short second column stands behind the first, whose sentence it goes on with', async () => {
    const text = [
      'De dienst adviseert sinds 2019 over de veerponten',
      'en de steigers die daarbij horen, en doet dat op',
      'verzoek van de provincies. In de jaren daarna is',
      'het aantal adviezen gestegen, omdat er meer boten',
      'kwamen en omdat de steigers ouder werden, wat de',
    ]
    const rest = ['minister elk jaar in', 'maart aan de Kamer', 'heeft laten weten.']
    const paper = await readDocument('a.pdf', makePdf([column(50, 700, text) + column(320, 700, rest)]))
    expect(paper.text.replaceAll('\n', ' ')).toBe([...text, ...rest].join(' '))
  })
})
