import { expect, it } from 'vitest'
import { collectEntries, type ExportSource } from '../../../../src-core/export/collect-entries'
import { collectTurns } from '../../../../src-core/export/collect-turns'
import type { RenderOptions } from '../../../../src-core/export/render-options'
import { EVERYTHING } from '../../../../src-core/query/filter'
import { EVERY_TURN } from '../../../../src-core/turns/turn-filter'
import { exchangePaper } from '../answers/exchange-paper'
import { makeAnnotation, makeTheme } from '../builders'

const PAPER = exchangePaper(['Vraag 1 VVD: Welke sancties?', 'Antwoord 1: Geen.', 'Vraag 2 D66: Wat dan?'])
const at = PAPER.text.indexOf('sancties')
const other = PAPER.text.indexOf('Wat')
const SOURCE: ExportSource = {
  ...{ projectName: 'Proef', exportedAt: '2026-02-01T10:00:00.000Z', analysts: [] },
  themes: [
    makeTheme('boven'),
    makeTheme('midden', { parent: 'boven' }),
    makeTheme('onder', { parent: 'midden' }),
  ],
  documents: [
    {
      document: PAPER,
      annotations: [
        makeAnnotation(PAPER, at, at + 8, { id: 'one', themes: ['onder'] }),
        makeAnnotation(PAPER, other, other + 3, { id: 'two' }),
      ],
    },
  ],
}
const OPTIONS: RenderOptions = {
  ...{ groupBy: 'document-order', filter: EVERYTHING, documentId: null, language: 'nl', marks: 'left-out' },
}
const entries = (options: Partial<RenderOptions>) =>
  collectEntries(SOURCE, { ...OPTIONS, ...options }).map(({ annotation }) => annotation.id)
const turns = (options: Partial<RenderOptions>) => {
  const all = { ...OPTIONS, ...options }
  return collectTurns(SOURCE, collectEntries(SOURCE, all), all).map(({ turn }) => turn.id)
}

it('takes the themes below a theme along, where annotations are filtered and where turns are', () => {
  expect(entries({ filter: { ...EVERYTHING, themes: ['boven'] } })).toEqual(['one'])
  expect(turns({ turns: { ...EVERY_TURN, themes: ['boven'] } })).toEqual(['q1'])
  expect(turns({ turns: { ...EVERY_TURN, themes: ['onder'] } })).toEqual(['q1'])
})

it('holds exactly the annotations that are named, and no turn without one of them', () => {
  expect(entries({ filter: { ...EVERYTHING, ids: ['two', 'gone'] } })).toEqual(['two'])
  expect(turns({ filter: { ...EVERYTHING, ids: ['two'] } })).toEqual(['q2'])
  expect(entries({ filter: { ...EVERYTHING, ids: [] } })).toEqual([])
  expect(turns({ filter: { ...EVERYTHING, ids: [] } })).toEqual([])
})
