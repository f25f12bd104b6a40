import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CaretUnit, rangeBetween, stepCaret } from '../../../../src-core/annotation/caret-steps'
import { makeDocument, makeTurn } from '../builders'

const paper = makeDocument('De NAVO-bondgenoten zijn één.\nZie 21501-02, nr. 5!\n', {
  turns: [
    makeTurn({ id: 't1', start: 0, end: 29 }),
    makeTurn({ id: 't2', role: 'answer', start: 30, end: 50 }),
  ],
})

describe('a caret', () => {
  test.each([
    ['to the end of a word', 'word', 1, 0, 2],
    ['over a word held together by a hyphen', 'word', 1, 2, 19],
    ['over a number of a paper', 'word', 1, 33, 42],
    ['from inside a word to its end', 'word', 1, 5, 19],
    ['to the first word of the next paragraph', 'word', 1, 28, 33],
    ['back to the start of a word', 'word', -1, 19, 3],
    ['back to the last word of the paragraph before', 'word', -1, 30, 25],
    ['over one character', 'character', 1, 0, 1],
    ['from the end of a paragraph to the start of the next', 'character', 1, 29, 30],
    ['back over the break between paragraphs', 'character', -1, 30, 29],
    ['to the end of its paragraph', 'block-edge', 1, 4, 29],
    ['to the start of its paragraph', 'block-edge', -1, 4, 0],
    ['to the next paragraph', 'block', 1, 4, 30],
    ['to the start of this paragraph', 'block', -1, 40, 30],
    ['to the paragraph before', 'block', -1, 30, 0],
    ['to the next question or answer', 'turn', 1, 4, 30],
    ['to the start of the paper', 'document', -1, 40, 0],
    ['to the end of the paper', 'document', 1, 4, 51],
  ] as const)('goes %s', (_, unit, direction, from, to) => {
    expect(stepCaret(paper, from, unit, direction)).toBe(to)
  })

  test('stays where the paper ends', () => {
    expect(stepCaret(paper, 0, 'character', -1)).toBe(0)
    expect(stepCaret(paper, 0, 'word', -1)).toBe(0)
    expect(stepCaret(paper, 51, 'turn', 1)).toBe(51)
  })

  test('never stops inside a character made of several parts', () => {
    const emoji = makeDocument('a👩‍👩‍👧e\u0301b')
    const stops = [0]
    while ((stops.at(-1) ?? 0) < emoji.text.length)
      stops.push(stepCaret(emoji, stops.at(-1) ?? 0, 'character', 1))
    expect(stops).toEqual([0, 1, 9, 11, 12])
  })
})

const units: CaretUnit[] = ['character', 'word', 'block-edge', 'block', 'turn', 'document']

test('every step stays in the text, goes its way, and reaches the end', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'é', '-', ' ', '.', '\n', '😀', '\u0301') })
  fc.assert(
    fc.property(
      text,
      fc.constantFrom(...units),
      fc.constantFrom(1 as const, -1 as const),
      (words, unit, way) => {
        const document = makeDocument(words)
        let at = way === 1 ? 0 : words.length
        for (let count = 0; count <= words.length + 1; count++) {
          const next = stepCaret(document, at, unit, way)
          expect(next).toBeGreaterThanOrEqual(0)
          expect(next).toBeLessThanOrEqual(words.length)
          expect((next - at) * way).toBeGreaterThanOrEqual(0)
          at = next
        }
        if (unit !== 'block-edge') expect(at).toBe(way === 1 ? words.length : 0)
      },
    ),
  )
})

test('character by character there and back are the same places', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '\n', '😀', '\u0301', '👩‍👧', ' ') })
  const walk = (words: string, from: number, way: 1 | -1) => {
    const stops = [from]
    for (;;) {
      const next = stepCaret(makeDocument(words), stops.at(-1) ?? 0, 'character', way)
      if (next === stops.at(-1)) return stops
      stops.push(next)
    }
  }
  fc.assert(
    fc.property(text, words => {
      expect(walk(words, words.length, -1).reverse()).toEqual(walk(words, 0, 1))
    }),
  )
})

test('a range runs from the earlier end to the later one', () => {
  expect(rangeBetween(5, 2)).toEqual({ start: 2, end: 5 })
  expect(rangeBetween(2, 5)).toEqual({ start: 2, end: 5 })
})
