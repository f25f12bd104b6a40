import { expect, it } from 'vitest'
import type { ExportOptions } from '../../../../src-core/export/formats/export-options'
import { EVERYTHING } from '../../../../src-core/query/filter'
import { makeAnnotation, makeDocument, makeNote } from '../builders'
import { renderText } from '../export/render-text'

const document = makeDocument('Een zin over gas en graan.')
const annotation = makeAnnotation(document, 0, 3, { note: makeNote('Van mij.') })
const reply = makeAnnotation(document, 0, 3, {
  id: 'r',
  author: 'bob',
  replyTo: annotation.id,
  note: makeNote('Zie <b>vraag</b> *3*.'),
})

it.each(['markdown', 'html', 'json'] as const)('%s puts a reply under its annotation', async format => {
  const options: ExportOptions = {
    format,
    groupBy: 'document-order',
    filter: EVERYTHING,
    documentId: null,
    language: 'nl',
    marks: 'left-out',
  }
  const source = {
    projectName: 'Proef',
    exportedAt: '2026-01-01T10:00:00.000Z',
    analysts: [
      { id: 'ana', name: 'Ana' },
      { id: 'bob', name: 'Bob' },
    ],
    documents: [{ document, annotations: [reply, annotation] }],
    themes: [],
  }
  const { text, count } = await renderText(source, options)
  expect(count).toBe(1)
  expect(text.indexOf('Van mij')).toBeLessThan(text.indexOf('Bob'))
  if (format === 'json') {
    expect(JSON.parse(text).annotations[0].replies).toMatchObject([
      { author: 'Bob', noteText: 'Zie <b>vraag</b> *3*.' },
    ])
  } else {
    expect(text).toContain('Reactie')
    expect(text).not.toContain('<b>vraag</b>')
  }
})
