import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { beginningOf } from '../../../../src-core/export/beginning'
import { writeCsv } from '../../../../src-core/export/sheets/csv'

describe('the beginning of a file', () => {
  test('is all of it where that is short', () => {
    expect(beginningOf('een\ntwee\n', 'text/markdown')).toEqual({ text: 'een\ntwee\n', cut: null })
  })

  test('of a table ends behind a whole row, and a line end in a cell ends none', () => {
    const table = {
      name: 'Blad',
      columns: [
        { title: 'a', width: 1 },
        { title: 'b', width: 1 },
      ],
      rows: [
        ['een', 'met "tekens"\r\nop twee regels'],
        ['twee', 'x'],
        ['drie', 'y'],
      ],
    }
    const csv = writeCsv(table, { byteOrderMark: false, rawCells: false })
    const first = csv.slice(0, csv.indexOf('twee,'))
    expect(beginningOf(csv, 'text/csv', first.length + 3)).toEqual({
      text: first,
      cut: { shown: 1, total: 3, of: 'rows' },
    })
  })

  test('of a page ends behind a whole annotation', () => {
    const page = '<main><article>een</article><article>twee</article><article>drie</article></main>'
    expect(beginningOf(page, 'text/html', 60)).toEqual({
      text: '<main><article>een</article><article>twee</article>',
      cut: { shown: 2, total: 3, of: 'articles' },
    })
  })

  test('of a single line that is too long is as much of it as is shown, and no half character', () => {
    const { text, cut } = beginningOf('😀😀😀\n', 'application/json', 3)
    expect(text).toBe('😀')
    expect(cut).toEqual({ shown: 0, total: 1, of: 'lines' })
  })

  test('is always a beginning no longer than is shown, with as many rows as it says', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', '=') })
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), fc.nat(200), (rows, most) => {
        const table = {
          name: 'Blad',
          columns: [
            { title: 'a', width: 1 },
            { title: 'b', width: 1 },
          ],
          rows,
        }
        const plain = { byteOrderMark: false, rawCells: true }
        const csv = writeCsv(table, plain)
        const { text, cut } = beginningOf(csv, 'text/csv', most)
        expect(csv.startsWith(text)).toBe(true)
        if (cut === null) {
          expect(text).toBe(csv)
          return
        }
        expect(text.length).toBeLessThanOrEqual(most)
        expect(cut.total).toBe(rows.length)
        if (cut.shown > 0) expect(text).toBe(writeCsv({ ...table, rows: rows.slice(0, cut.shown) }, plain))
      }),
    )
  })
})
