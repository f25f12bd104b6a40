import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { StructuredDocument, Turn } from '../../../../src-core/document/model'
import { suggestByTerms } from '../../../../src-core/suggesting/suggest'
import { turnsAround } from '../../../../src-core/suggesting/turns-around'
import { makeDocument } from '../builders'

const LINE = 'De raad vergadert. Een sanctie volgt. Geen woord erover.'
const LINES = 6

/** A paper with turns between some of these offsets. */
function paperOf(edges: readonly number[]): StructuredDocument {
  const text = Array.from({ length: LINES }, () => LINE).join('\n')
  const sorted = [...new Set(edges)].sort((one, other) => one - other)
  const turns = sorted.slice(1).flatMap((end, at): Turn[] =>
    // Some stretches are in no turn.
    at % 3 === 2
      ? []
      : [
          {
            ...{ id: `t${at}`, role: 'question', label: null, numbers: [], party: null, speaker: null },
            ...{ start: sorted[at] ?? 0, end, answers: [], certainty: 1, edges: { start: 1, end: 1 } },
          },
        ],
  )
  return makeDocument(text, { turns })
}

const lineStart = fc.nat(LINES).map(line => Math.min(line * (LINE.length + 1), LINES * (LINE.length + 1) - 1))
const within = fc.nat(LINES * (LINE.length + 1) - 1)
const terms = fc.constantFrom(['sanctie'], ['raad', 'woord'], ['een sanctie'])

function both(paper: StructuredDocument, sought: readonly string[]) {
  const found = (unit: 'sentence' | 'turn') =>
    suggestByTerms(sought, unit)(paper).map(({ start, end }) => ({ start, end }))
  return { around: turnsAround(paper, found('sentence')), read: found('turn') }
}

test('the turns around sentences are those that a look for the terms finds', () => {
  fc.assert(
    fc.property(fc.array(lineStart, { minLength: 2, maxLength: 6 }), terms, (edges, sought) => {
      const { around, read } = both(paperOf(edges), sought)
      expect(around).toEqual(read)
    }),
  )
})

test('where turns part a sentence, only its words can say', () => {
  fc.assert(
    fc.property(fc.array(within, { minLength: 2, maxLength: 6 }), terms, (edges, sought) => {
      const { around, read } = both(paperOf(edges), sought)
      if (around) expect(around).toEqual(read)
    }),
  )
  expect(both(paperOf([0, LINE.indexOf('volgt')]), ['sanctie']).around).toBeNull()
})
