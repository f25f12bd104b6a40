import { expect, test } from 'vitest'
import type { PlacedText } from '../../../../src-main/import/pdf/page/placed-text'
import { makeSegments } from '../../../../src-main/import/pdf/page/segments'

/** Letters side by side on one line, each a piece of its own. */
const letters = (count: number, width = 4): PlacedText[] =>
  Array.from({ length: count }, (_, at) => ({
    text: String.fromCharCode(97 + (at % 26)),
    x: at * width,
    y: 100,
    width,
    size: 10,
    bold: false,
    italic: false,
    artifact: false,
    spaced: false,
  }))

/** In an order that jumps to and fro over the whole line. */
const shuffled = (pieces: readonly PlacedText[]): PlacedText[] =>
  pieces
    .map((piece, at) => ({ piece, order: (at * 7919) % 16_001 }))
    .sort((a, b) => a.order - b.order)
    .map(({ piece }) => piece)

const wordsOf = (pieces: readonly PlacedText[]) =>
  makeSegments(pieces).map(({ texts }) => texts.map(({ text }) => text).join(''))

test('a word drawn from right to left, or in any order, is the word', () => {
  const word = letters(40, 10)
  const drawn = word.map(({ text }) => text).join('')
  expect(wordsOf([...word].reverse())).toEqual([drawn])
  // One letter and not the next, then those between them.
  const odd = word.filter((_, at) => at % 2 === 1)
  const even = word.filter((_, at) => at % 2 === 0)
  expect(wordsOf([...odd.reverse(), ...even.reverse()])).toEqual([drawn])
})

test('a line longer than is gone through one by one is joined as a short one is', () => {
  const line = letters(1000)
  expect(wordsOf([...line].reverse())).toEqual([line.map(({ text }) => text).join('')])
  const apart = line.map((piece, at) => ({ ...piece, x: piece.x + Math.floor(at / 2) * 20 }))
  const pairs = wordsOf([...apart.filter((_, at) => at % 2 === 1), ...apart.filter((_, at) => at % 2 === 0)])
  expect(pairs).toHaveLength(500)
  expect(pairs.every(pair => pair.length === 2)).toBe(true)
})

test('thousands of pieces out of order on one line take no longer than those in order', () => {
  const line = letters(16_000)
  for (const pieces of [[...line].reverse(), shuffled(line)]) {
    const before = process.cpuUsage()
    makeSegments(pieces)
    const { user, system } = process.cpuUsage(before)
    expect((user + system) / 1e6).toBeLessThan(4)
  }
})
