import { describe, expect, test } from 'vitest'
import { documentFaults } from '../../../../src-core/document/document-faults'
import type { StructuredDocument } from '../../../../src-core/document/model'
import { readDocument } from '../../../../src-main/import/read-document'
import { at, makePdf } from './make-files'

// A table that goes on over pages prints its head at the top of each: one table, and its head once.

const across = (y: number) => `50 ${y} m 450 ${y} l S\n`
const down = (x: number, from: number, to: number) => `${x} ${from} m ${x} ${to} l S\n`
const COLUMNS = [55, 205, 325]
const HEAD = ['Post', 'Geraamd', 'Besteed']

const dataRow = (number: number) => [`Sluis ${number}`, `${number * 10}`, `${number * 11 + 3}`]
const rowAt = (y: number, cells: readonly string[], font: 'F' | 'B' = 'F') =>
  cells.map((cell, index) => at(COLUMNS[index] ?? 0, y, cell, 10, font)).join('')

/** Rows from a height down, with lines around each of their cells or without. */
function tableAt(top: number, rows: readonly (readonly string[])[], ruled: boolean, heads = 1): string {
  const bottom = top - rows.length * 20
  const lines = ruled
    ? rows.map((_, index) => across(top - index * 20)).join('') +
      across(bottom) +
      [50, 200, 320, 450].map(x => down(x, bottom, top)).join('')
    : ''
  return (
    lines + rows.map((row, index) => rowAt(top - index * 20 - 14, row, index < heads ? 'B' : 'F')).join('')
  )
}

const tables = ({ blocks, text }: StructuredDocument) =>
  blocks
    .filter(({ kind }) => kind === 'table')
    .map(({ cells = [] }) => cells.map(row => row.map(({ start, end }) => text.slice(start, end))))

const before = at(
  50,
  700,
  'Hieronder staat wat er de laatste jaren aan elke sluis in het land is uitgegeven.',
)
const behind = at(
  50,
  300,
  'Daarmee is van elke sluis gezegd wat er in die jaren aan is uitgegeven, en waarvoor.',
)
const page = (number: number) => at(280, 30, `${number}`, 8)
const rowsFrom = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => dataRow(from + index))

describe('the head of a table that goes on', () => {
  test.each([
    ['with lines', true],
    ['without lines', false],
  ])('on two more pages, %s', async (_, ruled) => {
    const paper = await readDocument(
      'a.pdf',
      makePdf([
        before + tableAt(680, [HEAD, ...rowsFrom(1, 20)], ruled) + page(1),
        tableAt(760, [HEAD, ...rowsFrom(21, 50)], ruled) + page(2),
        tableAt(760, [HEAD, ...rowsFrom(51, 55)], ruled) + behind + page(3),
      ]),
    )
    expect(tables(paper)).toEqual([[HEAD, ...rowsFrom(1, 55)]])
    expect(paper.furniture.filter(({ text }) => text === HEAD.join(' ')).map(one => one.page)).toEqual([2, 3])
    expect(documentFaults(paper)).toEqual([])
  })

  test('where the table fills every page from its top', async () => {
    const paper = await readDocument(
      'a.pdf',
      makePdf([1, 2, 3, 4].map(n => tableAt(770, [HEAD, ...rowsFrom(n * 30 - 29, n * 30)], true) + page(n))),
    )
    expect(tables(paper)).toEqual([[HEAD, ...rowsFrom(1, 120)]])
    expect(paper.furniture.filter(({ text }) => text === HEAD.join(' ')).map(one => one.page)).toEqual([
      2, 3, 4,
    ])
  })

  test('of two rows, below its name that says that it goes on', async () => {
    const second = ['in euro', '2023', '2024']
    const paper = await readDocument(
      'a.pdf',
      makePdf([
        before +
          at(50, 676, 'Tabel 4: uitgaven aan sluizen') +
          tableAt(668, [HEAD, second, ...rowsFrom(1, 20)], true, 2) +
          page(1),
        at(50, 760, 'Tabel 4: uitgaven aan sluizen \\(vervolg\\)') +
          tableAt(752, [HEAD, second, ...rowsFrom(21, 30)], true, 2) +
          behind +
          page(2),
      ]),
    )
    expect(tables(paper)).toEqual([[HEAD, second, ...rowsFrom(1, 30)]])
    expect(paper.furniture.map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        'Tabel 4: uitgaven aan sluizen (vervolg)',
        'Post Geraamd Besteed',
        'in euro 2023 2024',
      ]),
    )
    expect(paper.text.match(/Tabel 4/g)).toHaveLength(1)
  })

  test('another table below a name of its own keeps its head, though it is the same', async () => {
    const paper = await readDocument(
      'a.pdf',
      makePdf([
        before +
          at(50, 676, 'Tabel 1: uitgaven in het noorden') +
          tableAt(668, [HEAD, ...rowsFrom(1, 20)], true) +
          page(1),
        at(50, 760, 'Tabel 2: uitgaven in het zuiden') +
          tableAt(752, [HEAD, ...rowsFrom(21, 30)], true) +
          behind +
          page(2),
      ]),
    )
    expect(tables(paper)).toEqual([
      [HEAD, ...rowsFrom(1, 20)],
      [HEAD, ...rowsFrom(21, 30)],
    ])
  })

  test('a table that goes on without its head is one too', async () => {
    const paper = await readDocument(
      'a.pdf',
      makePdf([
        before + tableAt(680, [HEAD, ...rowsFrom(1, 20)], true) + page(1),
        tableAt(760, rowsFrom(21, 40), true, 0) + behind + page(2),
      ]),
    )
    expect(tables(paper)).toEqual([[HEAD, ...rowsFrom(1, 40)]])
  })
})
