import { expect, test } from 'vitest'
import { answer, type Handlers } from '../../../../../src-core/contract/boundary'
import type { CallInput } from '../../../../../src-core/contract/calls'
import { crossCalls } from '../../../../../src-main/services/listing/cross-calls'
import { readXlsx } from '../../../src-core/export/sheets/read-xlsx'
import { openDesk } from '../open-desk'

const ANA = { id: 'anl_0000000000000001', name: 'Ana' }
const TABLE: CallInput<'cross.render'>['table'] = {
  title: 'Thema’s per fractie: [alle]/een',
  columns: ['Thema’s', 'Samen', '=VVD'],
  rows: [
    { name: 'Alle annotaties', counts: [3, 2] },
    { name: '=Sancties', counts: [1, 0] },
  ],
  about: { title: 'Toelichting', lines: ['Zo vaak.', '3 van 3 annotaties'] },
}

/** Renders through the boundary, where what is wrong with a table is refused. */
async function render(table: unknown, format: unknown) {
  const desk = await openDesk(ANA, [])
  const handlers = crossCalls(() => desk.session, {}) as Handlers
  const result = await answer(handlers, 'cross.render', { table, format }, () => undefined)
  await desk.session.close()
  return result
}

const bytesIn = (result: unknown) =>
  Buffer.from((result as { value: { content: { base64: string } } }).value.content.base64, 'base64')

test('a table of counts is handed out as CSV, with what looks like a formula made harmless', async () => {
  const result = await render(TABLE, 'csv')
  expect(result).toMatchObject({ ok: true, value: { mediaType: 'text/csv' } })
  expect(bytesIn(result).toString('utf8')).toBe(
    "\uFEFFThema’s,Samen,'=VVD\r\nAlle annotaties,3,2\r\n'=Sancties,1,0\r\n",
  )
})

test('and as a workbook with how it is read', async () => {
  const result = await render(TABLE, 'xlsx')
  const [table, about] = readXlsx(bytesIn(result)).sheets
  expect(table?.name).toMatch(/^Thema’s per fractie[^[\]:*?/\\]*$/)
  expect(table?.cells.map(({ value }) => value)).toEqual(
    expect.arrayContaining(['Samen', 'Alle annotaties', '3', '2']),
  )
  expect(about?.name).toBe('Toelichting')
  expect(about?.cells.map(({ value }) => value)).toContain('3 van 3 annotaties')
})

test('a table whose rows do not fit its columns, or that has no title, is refused', async () => {
  for (const broken of [
    { ...TABLE, rows: [{ name: 'x', counts: [1] }] },
    { ...TABLE, title: '' },
    { ...TABLE, columns: [] },
    { ...TABLE, rows: [{ name: 'x', counts: [1, -1] }] },
    null,
  ])
    expect(await render(broken, 'csv')).toMatchObject({ ok: false, error: { code: 'bad-input' } })
  expect(await render(TABLE, 'pdf')).toMatchObject({ ok: false, error: { code: 'bad-input' } })
})
