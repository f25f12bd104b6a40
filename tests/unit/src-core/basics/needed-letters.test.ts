import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { neededLetters } from '../../../../src-core/basics/needed-letters'

describe('a regular expression needs', () => {
  test.each([
    ['sanct\\w+', ['sanct']],
    ['de (minister|Kamer)', ['minister', 'kamer']],
    ['sancties?', ['sanctie']],
    ['abcd*efg', ['abc']],
    ['abcd+efg', ['abcd']],
    ['(?:sanctie){2,}', ['sanctie']],
    ['\\bMotie\\b', ['motie']],
    ['(?<naam>kamer)brief', ['kamer']],
  ])('%s: %j', (source, letters) => expect(neededLetters(source)).toEqual(letters))

  test.each([
    ['sanctie|\\d+'],
    ['(sanctie)?'],
    ['(sanctie){0,3}'],
    ['[a-z]+'],
    ['\\u{73}anc?'],
    ['(?!sanctie)\\w+'],
    ['(?<!sanctie)\\w+'],
    ['de'],
    ['sanctie)'],
  ])('nothing: %s', source => expect(neededLetters(source)).toBeNull())
})

const atom = fc.constantFrom(
  'a',
  'b',
  'S',
  'k',
  '.',
  '\\w',
  '\\b',
  '[ab]',
  '[^a]',
  '\\d',
  'x',
  'é',
  '-',
  '\\x61',
  '\\.',
  ' ',
)
const quantifier = fc.constantFrom('', '', '', '', '?', '*', '+', '{2}', '{0,1}', '{1,}?')
const part: fc.Arbitrary<string> = fc.letrec(tie => ({
  piece: fc.oneof(
    { maxDepth: 3 },
    fc.tuple(atom, quantifier).map(([one, times]) => (one === '\\b' ? one : one + times)),
    fc
      .tuple(fc.constantFrom('(', '(?:', '(?=', '(?!', '(?<=', '(?<!'), tie('whole'), quantifier)
      .map(([open, inside, times]) => `${open}${inside})${/[=!]$/.test(open) ? '' : times}`),
  ),
  row: fc.array(tie('piece'), { minLength: 1, maxLength: 6 }).map(pieces => pieces.join('')),
  whole: fc.array(tie('row'), { minLength: 1, maxLength: 2 }).map(rows => rows.join('|')),
})).whole as fc.Arbitrary<string>

it('is never told to need what a text lacks in which it finds something', () => {
  fc.assert(
    fc.property(
      part,
      fc.boolean(),
      fc.array(fc.constantFrom('a', 'b', 'S', 's', 'ſ', 'k', '\u212A', 'x', ' ', '1', 'é', '-', '.'), {
        maxLength: 14,
      }),
      (source, ignoresCase, signs) => {
        const text = signs.join('')
        const found = text.match(new RegExp(source, ignoresCase ? 'iu' : 'u'))?.[0]
        const needed = neededLetters(source)
        if (found === undefined || found === '' || needed === null) return
        const folded = text.normalize('NFKD').toLowerCase()
        expect(needed.some(letters => folded.includes(letters))).toBe(true)
      },
    ),
    { numRuns: 500 },
  )
})
