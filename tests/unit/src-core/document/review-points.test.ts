import { describe, expect, test } from 'vitest'
import { applyCorrections } from '../../../../src-core/document/corrections/apply-corrections'
import { type CorrectionChange, correctionSchema } from '../../../../src-core/document/corrections/correction'
import { describePlace } from '../../../../src-core/document/corrections/text-place'
import type { StructuredDocument } from '../../../../src-core/document/model'
import { countToLookAt, reviewPoints } from '../../../../src-core/document/review-points'
import { makeDocument, makeTurn } from '../builders'

const TEXT = [
  'Kop',
  'Vraag een?',
  'Antwoord een.',
  'Vraag twee?',
  'Antwoord pakken,zodat twee.',
  'Slot',
].join('\n')
const at = (words: string) => TEXT.indexOf(words)
const line = (words: string) => ({ start: at(words), end: at(words) + words.length })
const paper = makeDocument(TEXT, {
  kind: 'letter',
  kindCertainty: 0.4,
  pages: [
    { number: 1, start: 0 },
    { number: 2, start: at('Vraag twee') },
  ],
  turns: [
    makeTurn({ id: 't1', ...line('Vraag een?'), edges: { start: 0.99, end: 0.6 } }),
    makeTurn({
      id: 't2',
      role: 'answer',
      ...line('Antwoord een.'),
      answers: ['t1'],
      edges: { start: 0.9, end: 0.9 },
    }),
    makeTurn({ id: 't3', ...line('Vraag twee?'), certainty: 0.5, edges: { start: 0.5, end: 0.99 } }),
    makeTurn({
      id: 't4',
      role: 'answer',
      ...line('Antwoord pakken,zodat twee.'),
      answers: ['t3'],
      edges: { start: 0.99, end: 0.3 },
    }),
  ],
  warnings: [{ kind: 'glued-words', ...line('pakken,zodat') }],
  repairs: [
    { at: at('een.'), kind: 'hyphen', from: '-\n', to: '' },
    { at: at('twee?'), kind: 'line-join', from: '\n', to: ' ' },
    { at: at('Slot'), kind: 'spaces', from: '  ', to: ' ' },
  ],
  furniture: [{ page: 2, text: 'Tweede Kamer, vergaderjaar 2021–2022' }],
})

const shown = (document: StructuredDocument) =>
  reviewPoints(document).map(({ sort, what, start, end }) => [sort, what, TEXT.slice(start, end)])

function correct(...changes: CorrectionChange[]) {
  const records = changes.map((change, order) =>
    correctionSchema.parse({
      id: `cor_${order}`,
      author: 'ana',
      revision: 1,
      created: '2026-01-01T00:00:00Z',
      modified: '2026-01-01T00:00:00Z',
      documentId: paper.id,
      order,
      change,
    }),
  )
  return applyCorrections(paper, records)
}

describe('what is to be looked at after an import', () => {
  test('is named by sort, with its place, in the order of the text', () => {
    expect(shown(paper)).toEqual([
      ['guessed', 'kind', 'Kop'],
      // That the question ends here is as unsure: one boundary is one point.
      ['guessed', 'start', 'Antwoord een.'],
      ['repaired', 'hyphen', 'een.'],
      ['guessed', 'turn', 'Vraag twee?'],
      ['removed', 'furniture', 'Vraag'],
      ['guessed', 'end', 'Antwoord pakken,zodat twee.'],
      ['doubtful', 'glued-words', 'pakken,zodat'],
    ])
  })

  test('counts as worth a look where it was guessed or is doubtful', () => {
    expect(countToLookAt(paper)).toBe(5)
    expect(countToLookAt(makeDocument(TEXT))).toBe(0)
  })

  test('has a place in any text, also for repairs and pages at its very end', () => {
    const short = makeDocument('a', {
      repairs: [{ at: 1, kind: 'page-join', from: '\n', to: '' }],
      furniture: [{ page: 9, text: '9' }],
    })
    for (const { start, end } of reviewPoints(short)) {
      expect(start).toBeGreaterThanOrEqual(0)
      expect(end).toBeLessThanOrEqual(1)
    }
    expect(reviewPoints(makeDocument('', { blocks: [], repairs: short.repairs }))).toHaveLength(1)
  })
})

describe('a reader who confirms', () => {
  const place = (words: string) => describePlace(TEXT, at(words))

  test.each([
    ['start', 'Antwoord een.', 'start'],
    ['turn', 'Vraag twee?', 'turn'],
    ['end', 'Antwoord pakken', 'end'],
    ['glued-words', 'pakken,zodat', 'glued-words'],
  ] as const)('that a %s is right takes that point away and no other', (what, words, gone) => {
    const { document, unplaced } = correct({ type: 'confirm', what, at: place(words) })
    expect(unplaced).toEqual([])
    expect(countToLookAt(document)).toBe(4)
    expect(reviewPoints(document).map(point => point.what)).not.toContain(gone)
    expect(document.text).toBe(TEXT)
  })

  test('the kind, by saying what it is', () => {
    const { document } = correct({ type: 'set-kind', kind: 'letter' })
    expect(reviewPoints(document).map(({ what }) => what)).not.toContain('kind')
  })

  test('what is not doubted is told that it has no place', () => {
    expect(correct({ type: 'confirm', what: 'glued-words', at: place('Slot') }).unplaced).toEqual(['cor_0'])
    expect(correct({ type: 'confirm', what: 'turn', at: place('Kop') }).unplaced).toEqual(['cor_0'])
  })
})

describe('warnings', () => {
  const warned = (
    turns: StructuredDocument['turns'],
    kind: 'unanswered' | 'no-question' | 'number-repeated',
    words: string,
  ) => ({ ...paper, turns, warnings: [{ kind, ...line(words) }] }) satisfies StructuredDocument
  const change = (document: StructuredDocument, ...changes: CorrectionChange[]) => {
    const records = changes.map((one, order) => ({
      id: `c${order}`,
      author: 'ana',
      revision: 1,
      created: '',
      modified: '',
      documentId: document.id,
      order,
      change: one,
    }))
    return applyCorrections(document, records).document.warnings
  }
  const turn = describePlace(TEXT, at('Vraag twee'))

  test('that a question has no answer end when it is none', () => {
    const [, , t3] = paper.turns
    const document = warned(t3 ? [t3] : [], 'unanswered', 'Vraag twee?')
    expect(change(document, { type: 'set-turn', turn, party: 'SP' })).toHaveLength(1)
    expect(change(document, { type: 'set-turn', turn, role: 'statement' })).toEqual([])
  })

  test('about a number end when the number is corrected, and not when something else is', () => {
    const document = warned([...paper.turns], 'number-repeated', 'Vraag twee?')
    expect(change(document, { type: 'set-turn', turn, party: 'SP' })).toHaveLength(1)
    expect(change(document, { type: 'set-turn', turn, numbers: [2] })).toEqual([])
  })
})
