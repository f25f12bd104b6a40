import { expect, test } from 'vitest'
import * as z from 'zod'
import schema from '../../../../docs/export.schema.json'
import type { ExportSource } from '../../../../src-core/export/collect-entries'
import { placedNoteSchema } from '../../../../src-core/notes/placed-note'
import { EVERYTHING } from '../../../../src-core/query/filter'
import { makeAnnotation, makeDocument, makeNote } from '../builders'
import { FOOT } from './citing/dutch-papers'
import { makePaper } from './citing/make-paper'
import { renderText } from './render-text'
import { fullSource } from './word/full-paper'

const published = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0])

async function exported(source: ExportSource, more: object = {}) {
  const { text } = await renderText(source, {
    format: 'json',
    groupBy: 'theme',
    filter: EVERYTHING,
    documentId: null,
    language: 'nl',
    marks: 'bracketed',
    ...more,
  })
  return JSON.parse(text)
}

test('the JSON export is as its published schema says', async () => {
  const whole = await exported({ ...fullSource, projectId: 'prj_1' }, { question: true })
  expect(published.safeParse(whole).error).toBeUndefined()
  // All that may be absent is there once, so that the schema is held to it as well.
  const said = JSON.stringify(whole)
  for (const name of ['"link"', '"questions"', '"marks"', '"attrs"', '"content"', '"replies":[{'])
    expect(said).toContain(name)
})

test('so is one of a paper with printed pages', async () => {
  const document = makePaper({ edge: [FOOT] })
  const source = { ...fullSource, documents: [{ document, annotations: [makeAnnotation(document, 0, 6)] }] }
  const one = await exported(source)
  expect(one.annotations[0].page).toBe(1)
  expect(published.safeParse(one).error).toBeUndefined()
})

test('so is one of a passage that is nowhere any more, and one of nothing', async () => {
  const document = makeDocument('Een zin.')
  const lost = { ...makeAnnotation(document, 0, 3), quote: { exact: 'weg', prefix: '', suffix: '' } }
  const source = { ...fullSource, documents: [{ document, annotations: [lost] }] }
  const one = await exported(source)
  expect(one.annotations[0].position).toBeNull()
  expect(published.safeParse(one).error).toBeUndefined()
  expect(published.safeParse(await exported({ ...source, documents: [] })).error).toBeUndefined()
})

test('so is one of annotations that were chosen one by one', async () => {
  const [first] = fullSource.documents.flatMap(({ annotations }) => annotations)
  const ids = [first?.id ?? '']
  const one = await exported(fullSource, { filter: { ...EVERYTHING, ids } })
  expect(published.safeParse(one).error).toBeUndefined()
  expect(one.filter.ids).toEqual(ids)
  expect(one.annotations.map(({ id }: { id: string }) => id)).toEqual(ids)
})

test('a paper that only a note is about is among its papers', async () => {
  const document = makeDocument('Een zin.')
  const note = {
    ...placedNoteSchema.parse({
      id: 'not_1',
      author: 'ana',
      revision: 1,
      created: '2026-01-01T10:00:00.000Z',
      modified: '2026-01-01T10:00:00.000Z',
      about: { kind: 'paper', documentId: document.id },
      note: makeNote('Lees dit eerst'),
    }),
  }
  const one = await exported({ ...fullSource, documents: [{ document, annotations: [] }], notes: [note] })
  expect(one.notes).toHaveLength(1)
  expect(one.documents.map(({ id }: { id: string }) => id)).toEqual([document.id])
})

test('and the schema refuses what is none', async () => {
  const whole = await exported(fullSource)
  const [first] = whole.annotations
  for (const broken of [
    { ...whole, schema: 'kanttekening/export@2' },
    { ...whole, annotations: [{ ...first, extra: 1 }] },
    { ...whole, annotations: [{ ...first, quotation: undefined }] },
    { ...whole, annotations: [{ ...first, position: { utf16: { start: -1, end: 2 } } }] },
    { ...whole, annotations: [{ ...first, note: { type: 'doc', content: [{ type: 'script' }] } }] },
  ])
    expect(published.safeParse(broken).success).toBe(false)
})
