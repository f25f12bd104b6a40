import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareReadings } from '../../../../src-core/document/compare-readings'
import { makeDocument, makeTurn } from '../builders'

const nothing = { added: 0, removed: 0, changed: 0 }

describe('two readings of a paper', () => {
  test('are the same where only the version of the reader differs', () => {
    const paper = makeDocument('Een.\nTwee.')
    const difference = compareReadings(paper, { ...paper, reader: 7 })
    expect(difference).toMatchObject({ same: true, text: false, turns: nothing, paragraphs: nothing })
  })

  test('are not the same where only something small differs', () => {
    const paper = makeDocument('Een.\nTwee.')
    const other = { ...paper, footnotes: [{ mark: '1', block: null, marks: [2] }] }
    expect(compareReadings(paper, other)).toMatchObject({ same: false, text: false, paragraphs: nothing })
  })

  test('differ in a paragraph that was changed, one that was added and one that was removed', () => {
    const before = makeDocument('Een.\nTwe- e.\nDrie.\nVier.')
    const after = makeDocument('Nul.\nEen.\nTwee.\nVier.')
    expect(compareReadings(before, after).paragraphs).toEqual({ added: 1, removed: 1, changed: 1 })
  })

  test('differ in a turn of another party or another answer, whatever its id is', () => {
    const paper = (turns: Parameters<typeof makeTurn>[0][]) =>
      makeDocument('Vraag?\nAntwoord.', { turns: turns.map(makeTurn) })
    const question = { id: 't1', start: 0, end: 6, numbers: [1] }
    const answer = { id: 't2', start: 7, end: 16, role: 'answer' as const, numbers: [1], answers: ['t1'] }
    const before = paper([question, answer])
    const renamed = paper([
      { ...question, id: 'v1' },
      { ...answer, id: 'a1', answers: ['v1'] },
    ])
    expect(compareReadings(before, renamed).turns).toEqual(nothing)
    expect(compareReadings(before, paper([{ ...question, party: 'SGP' }, answer])).turns.changed).toBe(1)
    expect(compareReadings(before, paper([question, { ...answer, answers: [] }])).turns.changed).toBe(1)
    expect(compareReadings(before, paper([question])).turns).toEqual({ ...nothing, removed: 1 })
  })

  test('count every part of either side once', () => {
    const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(lines, lines, (one, other) => {
        const { added, removed, changed } = compareReadings(
          makeDocument(one.join('\n')),
          makeDocument(other.join('\n')),
        ).paragraphs
        expect(other.length - one.length).toBe(added - removed)
        expect(removed + changed).toBeLessThanOrEqual(one.length)
        expect(added + changed).toBeLessThanOrEqual(other.length)
      }),
    )
  })
})
