import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldText, foldWithOffsets } from '../../../../src-core/document/fold-text'
import { findText } from '../../../../src-core/query/find-text'

const found = (text: string, words: string) =>
  [...findText(foldWithOffsets(text), words)].map(({ start, end }) => text.slice(start, end))

test.each([
  ['De ﬁnanciële gevolgen', 'financiele', ['ﬁnanciële']],
  ['Oost\u2011Europa en Oost-Europa', 'oost-europa', ['Oost\u2011Europa', 'Oost-Europa']],
  ['een sanctie\u00adpakket', 'sanctiepakket', ['sanctie\u00adpakket']],
  ['het “kabinet” zegt', '"kabinet"', ['“kabinet”']],
  ['’s-Hertogenbosch', "'s-hertogenbosch", ['’s-Hertogenbosch']],
  ['bij ĳzel', 'IJZEL', ['ĳzel']],
  ['de CO₂-uitstoot', 'co2', ['CO₂']],
  ['10³ meter, 15¹ miljoen', '103', ['10³']],
  ['2021–2022', '2021-2022', ['2021–2022']],
  ['de regering\nvan Nederland', 'regering van', ['regering\nvan']],
  ['einde.\n\n  Het begin', 'einde. het', ['einde.\n\n  Het']],
  ['Oekrai\u0308ne, ja', 'oekraine', ['Oekrai\u0308ne']],
  ['ruimte  ', '  ruimte ', ['ruimte']],
  ['niets', 'iets anders', []],
  ['niets', ' \u00ad', []],
])('in %j, %j finds %j', (text, words, expected) => {
  expect(found(text, words)).toEqual(expected)
})

const letters = fc.string({
  unit: fc.constantFrom(...'abfi ée²\n\u00ad-–ﬁĳ’', '\u0301', '𝐀'),
  maxLength: 60,
})

test('what is found folds to what was sought, in order and none over another, and nothing whole is missed', () => {
  fc.assert(
    fc.property(letters, letters, fc.nat(59), (text, other, at) => {
      const words =
        [...text]
          .slice(at, at + 4)
          .join('')
          .trim() || other
      const sought = foldText(words).trim()
      const ranges = [...findText(foldWithOffsets(text), words)]
      for (const [index, { start, end }] of ranges.entries()) {
        expect(foldText(text.slice(start, end))).toBe(sought)
        expect(start).toBeGreaterThanOrEqual(ranges[index - 1]?.end ?? 0)
      }
      if (sought !== '' && text.includes(words)) expect(ranges.length).toBeGreaterThan(0)
    }),
  )
})

test('looked for from a place on, the first that is found is the first behind it', () => {
  const text = 'Éen ﬁets, twee ﬁetsen, drie\n\u00adﬁetsers'
  const folded = foldWithOffsets(text)
  const all = [...findText(folded, 'fiets')]
  expect(all).toHaveLength(3)
  const from = (offset: number) => [...findText(folded, 'fiets', offset)]
  expect(from(all[0]?.start ?? 0)).toEqual(all)
  expect(from((all[0]?.start ?? 0) + 1)).toEqual(all.slice(1))
  expect(from(text.length)).toEqual([])
})
