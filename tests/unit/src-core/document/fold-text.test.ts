import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldCharacter } from '../../../../src-core/basics/fold-character'
import { foldInSteps, foldText, foldWithOffsets } from '../../../../src-core/document/fold-text'

test.each([
  ['Oekraïne', 'OEKRAINE'],
  ['reële', 'reele'],
  ['ﬁnanciën', 'financien'],
  ['oﬃcieel', 'officieel'],
  ['ĳsland', 'IJsland'],
  ['thema’s', "thema's"],
  ['‚zo‘', "'zo'"],
  ['“ja” en „nee”', '"ja" en "nee"'],
  ['«ja»', '"ja"'],
  ['e\u0301e\u0301n', 'één'],
  ['CO₂-uitstoot van 10³ m²', 'co2-uitstoot van 103 m2'],
  ['Oost\u2011Europa', 'oost-europa'],
  ['2021–2022', '2021-2022'],
  ['a — b', 'a - b'],
  ['−5', '-5'],
  ['sanctie\u00adpakket', 'sanctiepakket'],
  ['na\u200bvo', 'NAVO'],
  ['21\u00a0501\u00a002', '21 501 02'],
  ['het\n  kabinet\t is', 'het kabinet is'],
  ['een \u00ad woord', 'een woord'],
  ['Straße', 'STRASSE'],
  ['Łódź en Søren', 'lodz en soren'],
  ['ΟΔΟΣ', 'οδος'],
])('%s and %s are one', (one, other) => {
  expect(foldText(one)).toBe(foldText(other))
})

test.each([
  ['sanctie', 'sancties'],
  ['a b', 'ab'],
  ['a-b', 'ab'],
  ['10³', '10'],
])('%s and %s stay apart', (one, other) => {
  expect(foldText(one)).not.toBe(foldText(other))
})

test('folding what was folded changes nothing, for every character there is', () => {
  const changed: string[] = []
  // Beyond the first planes nothing is assigned that folds.
  for (let code = 0; code <= 0x1ffff; code += 1) {
    const once = foldCharacter(code)
    if (foldText(once) !== once) changed.push(`${code.toString(16)}: ${once}`)
  }
  expect(changed).toEqual([])
})

const tricky = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'abfij eIÉé10²₃ \n\t\u00a0\u00ad\u2011–ﬁﬂﬃĳ“’’…´½', '\u0301', '𝐀', 'e\u0301'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 40,
})

test('every stretch that is given a place in the text is what that place folds to', () => {
  fc.assert(
    fc.property(tricky, fc.nat(40), fc.nat(40), (text, one, other) => {
      const { folded, rangeOf } = foldWithOffsets(text)
      expect(folded).toBe(foldText(text))
      const [start, end] = one < other ? [one, other] : [other, one + 1]
      fc.pre(end <= folded.length)
      const range = rangeOf(start, end)
      if (range) expect(foldText(text.slice(range.start, range.end))).toBe(folded.slice(start, end))
    }),
  )
})

test('a place is refused only where it would cut a character in two', () => {
  const { rangeOf } = foldWithOffsets('ﬁn')
  expect(rangeOf(0, 2)).toEqual({ start: 0, end: 1 })
  expect(rangeOf(0, 3)).toEqual({ start: 0, end: 2 })
  expect(rangeOf(0, 1)).toBeNull()
  expect(rangeOf(1, 3)).toBeNull()
})

test('folded in steps, however long, a text is what it is folded at once', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('é', 'ﬁ', '  ', '𝔘', 'e\u0301'))),
      fc.integer({ min: 1, max: 5 }),
      (pieces, units) => {
        const text = pieces.join('')
        const step = foldInSteps(text)
        let folded = step(units)
        while (!folded) folded = step(units)
        expect(folded.folded).toBe(foldWithOffsets(text).folded)
        expect(folded.rangeOf(0, 1)).toEqual(foldWithOffsets(text).rangeOf(0, 1))
      },
    ),
  )
})

test('a place in the text has the folded unit that came from it, and one between two has the next', () => {
  fc.assert(
    fc.property(tricky, text => {
      const { folded, rangeOf, indexAt } = foldWithOffsets(text)
      expect(indexAt(text.length)).toBe(folded.length)
      for (let index = 0; index < folded.length; index += 1) {
        const range = rangeOf(index, index + 1)
        if (!range) continue
        expect(indexAt(range.start)).toBe(index)
        expect(indexAt(range.start + 1)).toBe(index + 1)
      }
    }),
  )
})

test('long stretches of plain letters are folded as each unit by itself, and come from the same places', () => {
  const plain = fc.constantFrom('Het kabinet deelt de zorgen. ', ' de Kamer ', 'NAVO-bondgenoten_', 'x')
  const other = fc.constantFrom(
    ' ',
    '  ',
    '\n',
    '`',
    'é',
    'e\u0301',
    'ĳ',
    '\u00ad',
    '’',
    '\u0000',
    '😀',
    '~',
    '\u007f',
  )
  const text = fc.array(fc.oneof(plain, other), { maxLength: 20 }).map(pieces => pieces.join(''))
  const cuts = fc.array(
    fc.record({ at: fc.nat(200), length: fc.nat(30), words: fc.constantFrom(undefined, 'Rechtgezet') }),
  )
  fc.assert(
    fc.property(text, cuts, (text, cuts) => {
      let from = 0
      const otherwise = cuts
        .map(({ at, length, words }) => ({ start: at, end: at + length + 1, ...(words && { words }) }))
        .sort((one, other) => one.start - other.start)
        .filter(({ start, end }) => {
          const isFree = start >= from && end <= text.length
          if (isFree) from = end
          return isFree
        })
      const step = foldInSteps(text, otherwise)
      let slow = step(1)
      while (!slow) slow = step(1)
      const fast = foldWithOffsets(text, otherwise)
      expect(fast.folded).toBe(slow.folded)
      for (let at = 0; at < slow.folded.length; at += 1)
        expect([at, fast.rangeOf(at, at + 1)]).toEqual([at, slow.rangeOf(at, at + 1)])
    }),
  )
})
