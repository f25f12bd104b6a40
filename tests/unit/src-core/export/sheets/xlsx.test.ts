import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Cell, Sheet } from '../../../../../src-core/export/sheets/sheet'
import { CUT, LARGEST_CELL, writeXlsx } from '../../../../../src-core/export/sheets/xlsx'
import { FORMATS } from '../../../../../src-core/export/sheets/xlsx-parts'
import { readXlsx } from './read-xlsx'

const sheet = (rows: Iterable<readonly Cell[]>, titles = ['a', 'b'], name = 'Blad'): Sheet => ({
  name,
  columns: titles.map(title => ({ title, width: 12 })),
  rows,
})
const SAFE = { rawCells: false }
const write = (rows: readonly (readonly Cell[])[], options = SAFE) =>
  readXlsx(writeXlsx([sheet(rows)], options).bytes).sheets[0]
const one = (cell: Cell, options = SAFE) => write([[cell, 'b']], options)?.cells.find(({ at }) => at === 'A2')

describe('a workbook', () => {
  test('has its head frozen, a filter over all of it, and widths', () => {
    const made = write([
      ['x', 'y'],
      ['z', 1],
    ])
    expect(made?.pane).toMatchObject({ ySplit: '1', state: 'frozen' })
    expect(made?.filter).toBe('A1:B3')
    expect(made?.widths).toEqual([12, 12])
    expect(made?.cells.slice(0, 2)).toEqual([
      { at: 'A1', format: FORMATS.head, type: 'inlineStr', value: 'a' },
      { at: 'B1', format: FORMATS.head, type: 'inlineStr', value: 'b' },
    ])
    expect(made?.cells.at(-1)).toMatchObject({ at: 'B3', type: 'n', value: '1' })
  })

  test('has rows as high as the lines that their cells take, within reason', () => {
    const made = write([
      ['kort', 1],
      ['een\ntwee', 'b'],
      ['woord '.repeat(20), 'b'],
      ['woord '.repeat(2000), { day: '2022-01-07' }],
    ])
    expect(made?.heights).toEqual([null, null, 30, 135, 300])
  })

  test('keeps what programs read on one line, whatever height the row has', () => {
    const link = `kanttekening://open/${'x'.repeat(120)}`
    const columns = [
      { title: 'a', width: 12 },
      { title: 'link', width: 12, isCode: true },
    ]
    const { sheets, parts } = readXlsx(
      writeXlsx([{ name: 'Blad', columns, rows: [['kort', link]] }], SAFE).bytes,
    )
    expect(sheets[0]?.heights).toEqual([null, null])
    const format = sheets[0]?.cells.at(-1)?.format ?? -1
    const looks =
      /<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(parts.get('xl/styles.xml') ?? '')?.[1]?.split('<xf ') ?? []
    expect(looks[format + 1]).toContain('numFmtId="49"')
    expect(looks[format + 1]).not.toContain('wrapText')
  })

  test('has a head as high as the longest title of its columns', () => {
    const columns = [{ title: 'Vraag- of antwoordnummer', width: 16 }]
    const made = readXlsx(writeXlsx([{ name: 'Blad', columns, rows: [['1']] }], SAFE).bytes).sheets[0]
    expect(made?.heights).toEqual([30, null])
  })

  test('is printed on turned pages with its head on each, and its columns readable', () => {
    const columns = Array.from({ length: 14 }, (_, index) => ({ title: `k${index}`, width: 50 }))
    const { parts, sheets } = readXlsx(
      writeXlsx([{ name: "Ana's blad", columns, rows: [['x']] }], SAFE).bytes,
    )
    expect(sheets[0]?.printed).toMatchObject({ orientation: 'landscape', fitToWidth: '3', fitToHeight: '0' })
    expect(parts.get('xl/workbook.xml')).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Ana''s blad'!$1:$1</definedName>`,
    )
  })

  test('has columns past Z', () => {
    const titles = Array.from({ length: 30 }, (_, index) => `k${index}`)
    const made = readXlsx(writeXlsx([sheet([titles], titles)], SAFE).bytes).sheets[0]
    expect(made?.filter).toBe('A1:AD2')
    expect(made?.cells.at(-1)?.at).toBe('AD2')
  })

  test.each([
    ['2022-01-07', '44568'],
    ['1900-03-01', '61'],
    ['2000-02-29', '36585'],
  ])('%s is a real date', (day, serial) => {
    expect(one({ day })).toMatchObject({ type: 'n', format: FORMATS.day, value: serial })
  })

  test.each(['1900-02-28', '1848-11-03', '2022-02-31', 'onbekend', ''])('%j is text', day => {
    expect(one({ day })).toMatchObject({ type: 'inlineStr', value: day })
  })

  test('a moment is one on the clock of who exports', () => {
    const moment = '2026-03-31T10:30:00.000Z'
    const at = new Date(moment)
    const hours = at.getHours() + at.getMinutes() / 60
    const days =
      (Date.UTC(at.getFullYear(), at.getMonth(), at.getDate()) - Date.UTC(1899, 11, 30)) / 86_400_000
    const cell = one({ moment })
    expect(cell?.format).toBe(FORMATS.moment)
    expect(Number(cell?.value)).toBeCloseTo(days + hours / 24, 8)
    expect(one({ moment: 'ooit' })).toMatchObject({ type: 'inlineStr', value: 'ooit' })
  })

  test.each(['=1+1', '+1', '-1', '@A1', '＝1+1', '\tx', '\rx'])(
    '%j is text and stays so when it is edited',
    text => {
      expect(one(text)).toMatchObject({ type: 'inlineStr', format: FORMATS.guarded, value: text })
      expect(one(text, { rawCells: true })).toMatchObject({
        type: 'inlineStr',
        format: FORMATS.text,
        value: text,
      })
    },
  )

  test('cuts what no cell can hold, says how often, and never halves a character', () => {
    const fits = 'x'.repeat(LARGEST_CELL)
    const long = `${'x'.repeat(LARGEST_CELL - CUT.length - 1)}👍${'y'.repeat(20)}`
    const { bytes, cut } = writeXlsx(
      [
        sheet([
          [fits, 'b'],
          [long, 'b'],
        ]),
      ],
      SAFE,
      count => [sheet([[count, null]], ['a', 'b'], 'Over')],
    )
    expect(cut).toBe(1)
    const { sheets } = readXlsx(bytes)
    const cells = new Map(sheets[0]?.cells.map(({ at, value }) => [at, value]))
    expect(cells.get('A2')).toBe(fits)
    expect(cells.get('A3')).toBe(`${'x'.repeat(LARGEST_CELL - CUT.length - 1)}${CUT}`)
    expect(sheets[1]?.cells.at(-1)).toMatchObject({ at: 'A2', value: '1' })
  })

  test('goes on on a next sheet where one is full', () => {
    const rows = Array.from({ length: 5 }, (_, index) => [index])
    const { bytes } = writeXlsx([sheet(rows, ['a'])], { ...SAFE, mostRows: 3 })
    const { sheets } = readXlsx(bytes)
    expect(sheets.map(({ name, filter, cells }) => [name, filter, cells.map(({ value }) => value)])).toEqual([
      ['Blad', 'A1:A3', ['a', '0', '1']],
      ['Blad (2)', 'A1:A3', ['a', '2', '3']],
      ['Blad (3)', 'A1:A2', ['a', '4']],
    ])
  })

  test('has names that a sheet can have', () => {
    const made = readXlsx(
      writeXlsx([sheet([], ['a'], `a/b:[c]*?\\${'d'.repeat(40)}`), sheet([], ['a'], "o'b")], SAFE).bytes,
    )
    expect(made.sheets.map(({ name }) => name)).toEqual([`a b  c    ${'d'.repeat(21)}`, "o'b"])
    expect(made.parts.get('xl/workbook.xml')).toContain("'o''b'!$A$1:$A$1")
  })

  test('is the same bytes for the same input', () => {
    expect(writeXlsx([sheet([['x', 'y']])], SAFE).bytes).toEqual(writeXlsx([sheet([['x', 'y']])], SAFE).bytes)
  })

  test('is read back as it was, whatever the cells hold', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc
        .array(fc.constantFrom('_x0041_', '_', '\u0000', '\ufffe', '<', '&', '\r\n', ' ', '"', ']]>'), {
          minLength: 1,
        })
        .map(signs => signs.join('')),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), rows => {
        const values = write(rows)
          ?.cells.slice(2)
          .map(({ value }) => value)
        expect(values).toEqual(rows.flat().map(text => text.replace(/[\ud800-\udfff]/gu, '\ufffd')))
      }),
    )
  })
})
