import { expect, test } from 'vitest'
import { aboutAgreement } from '../../../../../src-core/export/agreement/about-agreement'
import { agreementSheet } from '../../../../../src-core/export/agreement/agreement-sheet'
import { writeXlsx } from '../../../../../src-core/export/sheets/xlsx'
import type { ComparedCoding } from '../../../../../src-core/query/compare-coding'
import { makeTheme } from '../../builders'
import { readXlsx } from '../sheets/read-xlsx'

const NAMES = ['Anna de Vries', 'Bram Bakker'] as const
const THEMES = [makeTheme('sancties'), makeTheme('gas'), makeTheme('ongebruikt')]

const COMPARED: ComparedCoding = {
  papers: 2,
  ofOne: 1,
  units: 50,
  // By hand: agreed 35 of 50; 20 of 35 given; by chance 0.5, so that kappa is 0.4; alpha 1 − 0.3/0.5 = 0.4.
  marked: { both: 20, onlyFirst: 5, onlySecond: 10, neither: 15 },
  themes: new Map([
    // Both everywhere: nothing could differ.
    ['gas', { both: 50, onlyFirst: 0, onlySecond: 0, neither: 0 }],
    // Agreed 48 of 50; 1 of 3 given.
    ['sancties', { both: 1, onlyFirst: 2, onlySecond: 0, neither: 47 }],
  ]),
}

/** The rows of a sheet as another program reads them: cells by column, numbers as such. */
function rowsOf(cells: readonly { readonly at: string; readonly type: string; readonly value: string }[]) {
  const rows = new Map<string, (string | number)[]>()
  for (const { at, type, value } of cells) {
    const row = at.replace(/\D/g, '')
    const kept = rows.get(row) ?? []
    kept.push(type === 'n' && value !== '' ? Number(value) : value)
    rows.set(row, kept)
  }
  return [...rows.values()]
}

test('agreement is read back from its workbook as it was counted', () => {
  const sheets = [
    agreementSheet(COMPARED, NAMES, THEMES, 'en'),
    aboutAgreement(COMPARED, NAMES, 'paragraph', 'en'),
  ]
  const [table, about] = readXlsx(writeXlsx(sheets, { rawCells: false }).bytes).sheets
  expect(table?.name).toBe('Agreement')
  const [head, marked, sanctions, gas, ...rest] = rowsOf(table?.cells ?? [])
  expect(head?.slice(0, 5)).toEqual(['Theme', 'Both', 'Only Anna de Vries', 'Only Bram Bakker', 'Neither'])
  expect(marked?.slice(1)).toEqual([20, 5, 10, 15, 70, 57.1, 0.4, 0.4])
  expect(sanctions?.slice(0, 7)).toEqual([THEMES[0]?.name, 1, 2, 0, 47, 96, 33.3])
  // Without a measure: its cells are empty, and never 0.
  expect(gas?.slice(0, 7)).toEqual([THEMES[1]?.name, 50, 0, 0, 0, 100, 100])
  expect(gas?.slice(7).filter(cell => cell !== '')).toEqual([])
  expect(rest).toEqual([])
  expect(about?.name).toBe('Explanation')
  const told = rowsOf(about?.cells ?? []).map(row => row.slice(0, 2))
  expect(told).toContainEqual(['First analyst', 'Anna de Vries'])
  expect(told).toContainEqual(['Second analyst', 'Bram Bakker'])
  expect(told).toContainEqual(['Compared by', 'paragraph'])
  expect(told).toContainEqual(['Papers that both coded', 2])
  expect(told).toContainEqual(['Papers that only one of them coded, which do not count', 1])
  expect(told).toContainEqual(['Paragraphs', 50])
})

test('its explanation says in Dutch that turns were compared', () => {
  const rows = [...aboutAgreement(COMPARED, NAMES, 'turn', 'nl').rows]
  expect(rows).toContainEqual(['Vergeleken per', 'vraag of antwoord'])
  expect(rows).toContainEqual(['Beurten, met alinea’s die buiten een beurt staan', 50])
})

test('what is not all agreed never reads 100 percent', () => {
  const counts = { both: 1, onlyFirst: 0, onlySecond: 1, neither: 9_998 }
  const compared = { ...COMPARED, units: 10_000, marked: counts, themes: new Map() }
  const [marked] = [...agreementSheet(compared, NAMES, THEMES, 'en').rows]
  // Agreed 9,999 of 10,000, and 1 of 2 given.
  expect(marked?.slice(5, 7)).toEqual([99.9, 50])
})
