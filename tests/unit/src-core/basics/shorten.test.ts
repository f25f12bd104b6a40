import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shorten } from '../../../../src-core/basics/shorten'

test('cuts before the word that would be cut', () => {
  expect(shorten('de bijeenkomst van sportministers (Kamerstuk 21 501)', 41)).toBe(
    'de bijeenkomst van sportministers…',
  )
  expect(shorten('de minister en de Kamer', 12)).toBe('de minister…')
  expect(shorten('de minister', 11)).toBe('de minister')
})

test('cuts a word that is all there is', () => {
  expect(shorten('x'.repeat(50), 10)).toBe(`${'x'.repeat(9)}…`)
  expect(shorten(`een ${'x'.repeat(50)}`, 30)).toBe(`een ${'x'.repeat(25)}…`)
})

test('is never longer than asked, nor ends in half a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (text, most) => {
      const short = shorten(text, most)
      expect(short.length).toBeLessThanOrEqual(most)
      expect(short).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/)
    }),
  )
})
