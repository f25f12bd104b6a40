import { describe, expect, test } from 'vitest'
import { documentFaults } from '../../../../src-core/document/document-faults'
import type { StructuredDocument } from '../../../../src-core/document/model'
import { readDocument } from '../../../../src-main/import/read-document'
import { at, makePdf } from './make-files'

const entries = [
  ['1. Inleiding', '2'],
  ['1.1 Aanleiding', '2'],
  ['2. Bruggen', '5'],
  ['3. Sluizen', '9'],
  ['4. Slot', '12'],
] as const
const page = (y: number, number: string) => at(545 - number.length * 5.56, y, number)
const contents = (leader = '') =>
  entries
    .map(([words, number], row) => at(50, 700 - row * 14, words + leader) + page(700 - row * 14, number))
    .join('')
const text = Array.from({ length: 6 }, (_, row) =>
  at(50, 560 - row * 13, 'Dit is een regel lopende tekst over de bediening van bruggen en sluizen, zoals'),
).join('')
const read = (...pages: string[]) => readDocument('a.pdf', makePdf(pages))
const blocksOf = ({ text: words, blocks }: StructuredDocument) =>
  blocks.map(({ kind, start, end }) => [kind, words.slice(start, end)] as const)

describe('a table of contents that is printed', () => {
  test.each([
    ['with leaders', contents(' ......................')],
    ['with room before its pages', contents()],
    ['below its name', at(50, 730, 'Inhoudsopgave', 10, 'B') + contents()],
  ])('%s is a line an entry, no table, no headings and no notes', async (_, printed) => {
    const paper = await read(printed + text, at(50, 700, '1. Inleiding', 10, 'B') + text)
    const blocks = blocksOf(paper)
    expect(blocks.filter(([kind]) => kind === 'table')).toEqual([])
    expect(
      blocks.flatMap(([kind, words]) => (kind === 'list-item' ? [words.replace(/ \.+/, '')] : [])),
    ).toEqual(entries.map(([words, number]) => `${words} ${number}`))
    expect(blocks.filter(([kind, words]) => kind === 'heading' && /\d$/.test(words))).toEqual([])
    expect(paper.footnotes).toEqual([])
    expect(documentFaults(paper)).toEqual([])
  })

  test('has entries of two lines, the page behind the second', async () => {
    const printed =
      at(50, 730, 'Inhoud', 12, 'B') +
      at(50, 700, '1 Samenvatting') +
      page(700, '2') +
      at(50, 686, '2 De wijze waarop de bruggen en sluizen in de komende jaren') +
      at(60, 673, 'worden onderhouden') +
      page(673, '7') +
      at(50, 659, '3 Slot') +
      page(659, '9')
    expect(
      blocksOf(await read(printed + text)).flatMap(([kind, words]) => (kind === 'list-item' ? [words] : [])),
    ).toEqual([
      '1 Samenvatting 2',
      '2 De wijze waarop de bruggen en sluizen in de komende jaren worden onderhouden 7',
      '3 Slot 9',
    ])
  })

  test('is told from a table of amounts that happen to rise', async () => {
    const row = (y: number, name: string, amount: string) => at(50, y, name) + at(200, y, amount)
    const table = row(700, 'Drenthe', '2') + row(686, 'Flevoland', '4') + row(672, 'Friesland', '9')
    expect(blocksOf(await read(table + text))[0]).toEqual(['table', 'Drenthe\t2\nFlevoland\t4\nFriesland\t9'])
  })
})
