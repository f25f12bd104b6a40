import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AnnotationRow } from '../../../../src-core/listing/annotation-row'
import { crossings, type PlacedAnnotation, type RowLook } from '../../../../src-core/listing/arrange-rows'
import {
  type CrossTable,
  crossed,
  crossTable,
  fullestColumns,
} from '../../../../src-core/listing/cross-table'
import { makeTheme } from '../builders'

/** Sanctions with SWIFT below them, and the council. */
const THEMES = [makeTheme('sancties'), makeTheme('swift', { parent: 'sancties' }), makeTheme('raad')]
const look: RowLook = {
  themes: new Map(THEMES.map(theme => [theme.id, theme])),
  analyst: id => (id === 'a1' ? 'Bram' : 'Ana'),
}

interface Made {
  readonly themes?: readonly string[]
  readonly parties?: readonly string[]
  readonly statuses?: Readonly<NonNullable<AnnotationRow['turn']>['statuses']> | undefined
  readonly author?: string
  readonly date?: string | null
  readonly paper?: string
}

let made = 0
function placed({
  themes = [],
  parties = [],
  statuses,
  author = 'a1',
  date = null,
  paper = 'doc_1',
}: Made): PlacedAnnotation {
  made += 1
  return {
    paper: { id: paper, title: paper, date, kind: 'letter' },
    row: {
      ...{ id: `ann_${made}`, start: 0, end: 1, quote: 'x', isCut: false, note: '', author },
      ...{ created: '', modified: '', replies: 0, stands: true },
      themes: [...themes],
      parties: [...parties],
      turn: statuses ? { id: 't', role: 'answer', numbers: [], statuses: [...statuses] } : null,
    },
  }
}

/** A table as one would write it down: a row a theme, with its total behind the counts. */
const written = ({ columns, rows, all }: CrossTable) => ({
  columns,
  rows: Object.fromEntries(rows.map(({ theme, counts, total }) => [theme ?? '-', [...counts, total]])),
  all: [...all.counts, all.total],
})

describe('themes are counted', () => {
  test('by party: a theme takes those below it along, each annotation once, and one of two parties counts for both', () => {
    const table = crossTable(
      [
        placed({ themes: ['swift'], parties: ['VVD'] }),
        placed({ themes: ['swift', 'sancties'], parties: ['VVD', 'D66'] }),
        placed({ themes: ['raad'] }),
        placed({ parties: ['D66'] }),
      ],
      'party',
      look,
    )
    expect(written(table)).toEqual({
      columns: ['D66', 'VVD', null],
      rows: { sancties: [1, 2, 0, 2], swift: [1, 2, 0, 2], raad: [0, 0, 1, 1], '-': [1, 0, 0, 1] },
      all: [2, 2, 1, 4],
    })
  })

  test('by what goes together, in the order of the codebook', () => {
    const table = crossTable(
      [placed({ themes: ['raad', 'swift'] }), placed({ themes: ['raad'] })],
      'theme',
      look,
    )
    expect(written(table)).toEqual({
      columns: ['sancties', 'swift', 'raad'],
      rows: { sancties: [1, 1, 1, 1], swift: [1, 1, 1, 1], raad: [1, 1, 2, 2] },
      all: [1, 1, 2, 2],
    })
  })

  test('by year and by paper, the oldest first and what has no date last; by judgement and by analyst', () => {
    const some = [
      placed({ date: '2022-01-07', paper: 'c' }),
      placed({ date: null, paper: 'a', author: 'a2' }),
      placed({ date: '2019-05-01', paper: 'b', statuses: ['clear-reply'] }),
    ]
    const columns = (crossing: (typeof crossings)[number]) => crossTable(some, crossing, look).columns
    expect(columns('year')).toEqual(['2019', '2022', null])
    expect(columns('paper')).toEqual(['b', 'c', 'a'])
    expect(columns('status')).toEqual(['clear-reply', null])
    expect(columns('analyst')).toEqual(['a2', 'a1'])
    expect(columns('kind')).toEqual(['letter'])
  })

  test('without a theme that is no longer there', () => {
    const table = crossTable([placed({ themes: ['gone'], parties: ['SP'] })], 'party', look)
    expect(written(table).rows).toEqual({ '-': [1, 1] })
  })
})

test('what a cell shows is what it counts, for every cell, row and column', () => {
  const some = fc.array(
    fc
      .record({
        themes: fc.subarray(['sancties', 'swift', 'raad', 'gone']),
        parties: fc.subarray(['VVD', 'D66', 'SP']),
        author: fc.constantFrom('a1', 'a2'),
        date: fc.constantFrom(null, '2021-02-03', '2022-02-03'),
        statuses: fc.constantFrom(
          undefined,
          ['none' as const],
          ['ambivalent' as const, 'clear-reply' as const],
        ),
        paper: fc.constantFrom('p', 'q'),
      })
      .map(placed),
    { maxLength: 12 },
  )
  fc.assert(
    fc.property(some, fc.constantFrom(...crossings), (annotations, crossing) => {
      const { columns, rows, all } = crossTable(annotations, crossing, look)
      const shown = (cell: Parameters<typeof crossed>[3]) => crossed(annotations, crossing, look, cell).length
      for (const { theme, counts, total } of rows) {
        expect(shown({ theme })).toBe(total)
        expect(columns.map(column => shown({ theme, column }))).toEqual(counts)
      }
      expect(columns.map(column => shown({ column }))).toEqual(all.counts)
      expect(all.total).toBe(annotations.length)
    }),
  )
})

test('the fullest columns stay in their order', () => {
  const party = (name: string, times: number) =>
    Array.from({ length: times }, () => placed({ themes: ['raad'], parties: [name] }))
  const table = crossTable([...party('A', 2), ...party('B', 1), ...party('C', 3)], 'party', look)
  expect(written(fullestColumns(table, 2))).toEqual({
    columns: ['A', 'C'],
    rows: { raad: [2, 3, 6] },
    all: [2, 3, 6],
  })
  expect(fullestColumns(table, 3)).toBe(table)
})
