import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { endsSentence } from '../../../../src-core/basics/ends-sentence'

it.each([
  ['Ja.', true],
  ['Ja?”) ', true],
  ['onder andere:', true],
  ['Ja', false],
  ['(ja)', false],
  ['.) )', false],
  ['”', false],
  ['', false],
])('%j ends as a sentence does: %s', (text, ends) => {
  expect(endsSentence(text)).toBe(ends)
})

it('says what the pattern says, which tries every character', () => {
  const pattern = /[.?!:;][”’"'»)\]]*\s*$/
  const text = fc
    .array(fc.constantFrom('a', '.', '?', ';', '”', ')', ' ', '\n', '\u00A0'))
    .map(all => all.join(''))
  void fc.assert(fc.property(text, one => endsSentence(one) === pattern.test(one)))
})

it('reads a long text from its end', () => {
  expect(endsSentence(`${'a. '.repeat(1_000_000)}b`)).toBe(false)
})
