import fc from 'fast-check'
import { expect, test } from 'vitest'
import { describePassage } from '../../../../src-core/annotation/describe-passage'
import { CONTEXT_LENGTH, quoteSchema } from '../../../../src-core/annotation/model'
import { makeDocument, makeTurn } from '../builders'

const text = fc.string({ unit: fc.constantFrom('a', ' ', '\n', 'é', '👍'), minLength: 1, maxLength: 300 })

test('keeps the words and what stands around them, no character cut in two', () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (words, one, other) => {
      const characters = [...words]
      const [from, to] = [one % characters.length, other % characters.length].sort((a, b) => a - b)
      const start = characters.slice(0, from).join('').length
      const end = characters.slice(0, (to ?? 0) + 1).join('').length
      const { quote } = describePassage(makeDocument(words), start, end)
      expect(quoteSchema.safeParse(quote).success).toBe(true)
      expect(words.startsWith(quote.prefix + quote.exact + quote.suffix, start - quote.prefix.length)).toBe(
        true,
      )
      expect(quote.exact.length).toBe(end - start)
      for (const part of [quote.prefix, quote.suffix]) expect(part).not.toMatch(/\p{Surrogate}/u)
      expect(quote.prefix.length).toBeGreaterThanOrEqual(Math.min(start, CONTEXT_LENGTH - 1))
      expect(quote.suffix.length).toBeGreaterThanOrEqual(Math.min(words.length - end, CONTEXT_LENGTH - 1))
    }),
  )
})

test.each([
  [-1, 2],
  [2, 2],
  [3, 2],
  [0, 6],
  [Number.NaN, 2],
])('refuses a passage from %s to %s of five units', (start, end) => {
  expect(() => describePassage(makeDocument('abcde'), start, end)).toThrow(RangeError)
})

test('says the block, turn and section it begins in', () => {
  const document = makeDocument('een\ntwee\ndrie', {
    turns: [makeTurn({ id: 't1', start: 4, end: 8 })],
    sections: [{ id: 's1', heading: null, party: null, start: 0, end: 8, parent: null }],
  })
  expect(describePassage(document, 4, 13).place).toEqual({ block: 'b2', turn: 't1', section: 's1' })
  expect(describePassage(document, 9, 13).place).toEqual({ block: 'b3' })
})
