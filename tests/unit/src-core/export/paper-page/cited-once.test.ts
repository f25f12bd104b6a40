import { expect, test } from 'vitest'
import { collectEntries } from '../../../../../src-core/export/collect-entries'
import { groupEntries } from '../../../../../src-core/export/group-entries'
import { renderPapersHtml } from '../../../../../src-core/export/paper-page/papers-html'
import type { RenderOptions } from '../../../../../src-core/export/render-options'
import { EVERYTHING } from '../../../../../src-core/query/filter'
import { makeAnnotation, makeDocument, makeTurn } from '../../builders'

const OPTIONS: RenderOptions = {
  groupBy: 'document-order',
  filter: EVERYTHING,
  documentId: null,
  language: 'nl',
  marks: 'left-out',
}

test('the list behind a paper cites it whole once, and then says where in it each passage is', () => {
  const text = 'Komt er gas?\nJa, dat komt er.'
  const answer = text.indexOf('Ja')
  const base = makeDocument(text)
  const document = {
    ...base,
    meta: { ...base.meta, title: 'Verslag over gas', date: '2022-01-07' },
    turns: [
      makeTurn({ id: 't1', start: 0, end: answer - 1, numbers: [4], party: 'VVD' }),
      makeTurn({ id: 't2', start: answer, end: text.length, role: 'answer', numbers: [4], answers: ['t1'] }),
    ],
  }
  const annotations = [makeAnnotation(document, 0, 12), makeAnnotation(document, answer, text.length)]
  const source = {
    projectName: 'Dossier',
    exportedAt: '2026-03-01T12:00:00.000Z',
    analysts: [],
    documents: [{ document, annotations }],
    themes: [],
  }
  const entries = collectEntries(source, OPTIONS)
  const page = renderPapersHtml(
    { ...source, entries, groups: groupEntries(source, entries, OPTIONS) },
    OPTIONS,
  )
  const cited = [...page.matchAll(/<p class="source">([^<]*)<\/p>/g)].map(([, words]) => words)
  expect(cited).toEqual(['Verslag over gas, 7 januari 2022, VVD, vraag 4', 'VVD, antwoord 4'])
})
