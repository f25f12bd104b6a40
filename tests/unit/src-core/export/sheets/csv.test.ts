import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writeCsv } from '../../../../../src-core/export/sheets/csv'
import type { Cell } from '../../../../../src-core/export/sheets/sheet'
import { readCsv } from './read-csv'

const sheet = (rows: readonly (readonly Cell[])[], titles = ['a', 'b']) => ({
  name: 'x',
  columns: titles.map(title => ({ title, width: 10 })),
  rows,
})
const RAW = { byteOrderMark: false, rawCells: true }
const SAFE = { byteOrderMark: false, rawCells: false }

describe('CSV', () => {
  test('ends every line with CR LF and quotes what it must', () => {
    expect(
      writeCsv(
        sheet([
          ['een, twee', 'zei "nee"\nen ging'],
          [null, 12],
        ]),
        SAFE,
      ),
    ).toBe('a,b\r\n"een, twee","zei ""nee""\nen ging"\r\n,12\r\n')
  })

  test('writes days and moments as ISO 8601', () => {
    const row: Cell[] = [{ day: '2022-01-07' }, { moment: '2026-01-01T10:00:00.000Z' }]
    expect(writeCsv(sheet([row]), SAFE)).toContain('2022-01-07,2026-01-01T10:00:00.000Z\r\n')
  })

  test('has semicolons between its cells where they are asked for, and quotes those of texts', () => {
    const rows = [
      ['een; twee', 'drie, vier'],
      ['zei "nee"', 12],
    ]
    expect(writeCsv(sheet(rows), { ...SAFE, separator: 'semicolon' })).toBe(
      'a;b\r\n"een; twee";drie, vier\r\n"zei ""nee""";12\r\n',
    )
  })

  test('begins with a byte order mark where that is asked for', () => {
    expect(writeCsv(sheet([]), { ...SAFE, byteOrderMark: true })).toBe('\uFEFFa,b\r\n')
  })

  test.each([
    '=1+1',
    '+31 70',
    '-5',
    '@SUM(A1)',
    '\tx',
    '\rx',
    '\nx',
    '＝1+1',
    '＠SUM(A1)',
    '=cmd|" /C calc"!A0',
  ])('makes %j harmless, and leaves it where raw cells are asked for', text => {
    expect(readCsv(writeCsv(sheet([[text, 'b']]), SAFE))[1]?.[0]).toBe(`'${text}`)
    expect(readCsv(writeCsv(sheet([[text, 'b']]), RAW))[1]?.[0]).toBe(text)
  })

  test('a number below zero is a number and no formula', () => {
    expect(writeCsv(sheet([[-5, 'b']]), SAFE)).toContain('\r\n-5,b')
  })

  test('is read back as it was, whatever the cells hold', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(fc.constantFrom('"', ',', '\r', '\n', "'", '=', ' ', 'é')).map(signs => signs.join('')),
    )
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 })), rows => {
        const titles = ['a', 'b', 'c']
        expect(readCsv(writeCsv(sheet(rows, titles), RAW))).toEqual([titles, ...rows])
        const safe = readCsv(writeCsv(sheet(rows, titles), SAFE)).slice(1)
        expect(safe.flat().every(text => !/^[=+\-@\t\r\n]/.test(text))).toBe(true)
        expect(
          safe.map(row =>
            row.map((text, at) => (text === `'${rows[safe.indexOf(row)]?.[at]}` ? text.slice(1) : text)),
          ),
        ).toEqual(rows)
      }),
    )
  })
})
