import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { StructuredDocument } from '../../../../src-core/document/model'
import { readDocument } from '../../../../src-main/import/read-document'
import { withTabTables } from '../../../../src-main/import/text/tab-tables'

const read = (text: string) => readDocument('x.txt', Buffer.from(text))

const tablesOf = ({ blocks, text }: StructuredDocument) =>
  blocks.flatMap(({ kind, cells }) =>
    kind === 'table'
      ? [cells?.map(row => row.map(({ start, end, header }) => text.slice(start, end) + (header ? '*' : '')))]
      : [],
  )

const TABLE = 'Sluis\tBouwjaar\tKosten\nNoord\t1931\t4,2\nZuid\t1932\t12,0\nWest\t1957\t7,5'

test('lines of as many cells each are a table, its head told by the figures below', async () => {
  const paper = await read(`Overzicht van de sluizen:\n\n${TABLE}\n\nDe sluizen zijn oud.`)
  expect(tablesOf(paper)).toEqual([
    [
      ['Sluis*', 'Bouwjaar*', 'Kosten*'],
      ['Noord', '1931', '4,2'],
      ['Zuid', '1932', '12,0'],
      ['West', '1957', '7,5'],
    ],
  ])
  expect(paper.text).toContain('West\t1957\t7,5\nDe sluizen')
  expect(paper.warnings).toEqual([])
})

test('also right below a sentence and with tabs at the ends of lines', async () => {
  const paper = await read(`Dit zijn ze:\n${TABLE.replaceAll('\n', '\t\t\n')}\nMeer zijn er niet.`)
  expect(tablesOf(paper)[0]).toHaveLength(4)
})

test('lines that do not keep to columns stay text, and are told', async () => {
  const paper = await read('Sluis\tBouwjaar\tKosten\nNoord\t1931\t4,2\tmiljoen\nZuid\t1932\t12,0')
  expect(tablesOf(paper)).toEqual([])
  expect(paper.warnings.map(({ kind }) => kind)).toEqual(['table-as-text'])
})

test.each([
  ['contents', '1 Inleiding\t3\n2 Sluizen\t7\n3 Bruggen\t12\n4 Slot\t20'],
  ['fields', 'Datum:\t3 mei 2024\nKenmerk:\t12-345\nBetreft:\tsluizen'],
  ['numbered questions', '1.\tKent u deze sluis?\n2.\tIs zij oud?\n3.\tWat doet u eraan?'],
  ['two rows', 'a\tb\tc\n1\t2\t3'],
])('%s are no table', async (_, text) => {
  const paper = await read(text)
  expect(tablesOf(paper)).toEqual([])
  expect(paper.warnings.map(({ kind }) => kind)).not.toContain('table-as-text')
})

test('nothing of any lines is lost', () => {
  const cell = fc.constantFrom('', 'a', '12', 'sluis oud', '€ 5')
  const line = fc.array(cell, { minLength: 1, maxLength: 5 }).map(cells => cells.join('\t'))
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), texts => {
      const lines = texts.map(text => ({ text, page: 1 }))
      const read2 = withTabTables(lines)
      expect(read2.map(({ text }) => text.trim().replace(/\s+/g, ' '))).toEqual(
        texts.map(text => text.trim().replace(/\s+/g, ' ')),
      )
    }),
    { numRuns: 200 },
  )
})
