import { describe, expect, test } from 'vitest'
import {
  nextUnsureWord,
  unsureWordAt,
  unsureWords,
  wordToLookAt,
} from '../../../../src-renderer/wording/unsure-words'
import { makeDocument } from '../../src-core/builders'

const paper = makeDocument('een twce drie vler vijf', {
  warnings: [
    { kind: 'unsure-word', start: 14, end: 18 },
    { kind: 'picture', start: 0, end: 3 },
    { kind: 'unsure-word', start: 4, end: 8 },
  ],
  setRight: [{ start: 19, end: 23, words: 'zes', by: 'cor_1' }],
})

describe('uncertain words', () => {
  test('are those that text recognition was not sure of, in the order of the text', () => {
    expect(unsureWords(paper).map(({ start }) => start)).toEqual([4, 14])
  })

  test.each([
    [0, 1, 4],
    [4, 1, 14],
    [5, 1, 14],
    [14, 1, 4],
    [23, 1, 4],
    [0, -1, 14],
    [4, -1, 14],
    [6, -1, 4],
    [14, -1, 4],
    [23, -1, 14],
  ] as const)('from %i, a step of %i goes to %i', (from, step, to) => {
    expect(nextUnsureWord(paper, from, step)?.start).toBe(to)
  })

  test('are gone to from nowhere where there are none', () => {
    expect(nextUnsureWord(makeDocument('een'), 0, 1)).toBeNull()
    expect(nextUnsureWord(makeDocument('een'), 0, -1)).toBeNull()
  })

  test('are looked at from any of their letters, and so is what was set right', () => {
    expect([3, 4, 7, 8].map(at => unsureWordAt(paper, at)?.start)).toEqual([undefined, 4, 4, undefined])
    expect([1, 5, 18, 19, 22, 23].map(at => wordToLookAt(paper, at)?.start)).toEqual([
      undefined,
      4,
      undefined,
      19,
      19,
      undefined,
    ])
  })
})
