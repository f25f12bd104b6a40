import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldText } from '../../../../src-core/document/fold-text'
import { foldedDocument } from '../../../../src-core/document/folded-document'
import { quotableText } from '../../../../src-core/document/quotable-text'
import { findText } from '../../../../src-core/query/find-text'
import { makeDocument, makeMarked, makeTurn } from '../builders'

function found(written: string, words: string) {
  const paper = makeMarked(written)
  return [...findText(foldedDocument(paper), words)].map(({ start, end }) => paper.text.slice(start, end))
}

test.each([
  ['dat kost 15{1} miljoen euro', '15 miljoen', ['151 miljoen']],
  ['dat kost 15{1} miljoen euro', '151 miljoen', []],
  ['in 2024{2} was', '2024', ['2024']],
  ['in 2024{2} was', '20242', []],
  ['motie Brekelmans c.s.{1} , zet', 'c.s.', ['c.s.']],
  ['motie Brekelmans c.s.{1} , zet', 'c.s., zet', ['c.s.1 , zet']],
  ['zo [{4} {5}] is het', 'zo is', ['zo [4 5] is']],
  ['een woord {1}. Meer', 'woord. meer', ['woord 1. Meer']],
  ['Een.\n{2} Twee', 'een. twee', ['Een.\n2 Twee']],
  ['10³ en 10{3}', '103', ['10³']],
  ['CO₂{12} daalt', 'co2 daalt', ['CO₂12 daalt']],
])('in %j, %j finds %j', (written, words, expected) => {
  expect(found(written, words)).toEqual(expected)
})

test('a paper is searched in the words it is quoted in, each stretch of them at its place', () => {
  const piece = fc.constantFrom(
    'a',
    'Á',
    'ﬁ',
    '7',
    ' ',
    '.',
    '\n',
    ', ',
    '{1}',
    '{23}',
    '{*}',
    '(',
    ']',
    ' en ',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(60), fc.nat(60), (parts, one, other) => {
      const paper = makeMarked(`x${parts.join('')}`)
      const { folded, rangeOf } = foldedDocument(paper)
      expect(folded).toBe(foldText(quotableText(paper, { start: 0, end: paper.text.length })))
      const [start, end] = one < other ? [one, other] : [other, one + 1]
      fc.pre(end <= folded.length)
      const range = rangeOf(start, end)
      if (!range) return
      const own = [...paper.text]
        .map((character, at) =>
          paper.inlines.some(mark => mark.start <= at && at < mark.end) ? '' : character,
        )
        .slice(range.start, range.end)
      const words = (text: string) => text.replace(/[^afi7x.]/g, '')
      expect(words(foldText(own.join('')))).toBe(words(folded.slice(start, end)))
    }),
  )
})

test('a paper is folded again where its words or marks are others, not where its turns are', () => {
  const paper = makeMarked('dat kost 15{1} miljoen')
  const folded = foldedDocument(paper)
  const read = structuredClone(paper)
  expect(foldedDocument(read)).toBe(folded)
  expect(foldedDocument({ ...read, turns: [makeTurn({ id: 't1', start: 0, end: 8 })] })).toBe(folded)
  expect(foldedDocument({ ...read, inlines: [] }).folded).toBe('dat kost 151 miljoen')
  expect(foldedDocument(makeDocument('iets anders')).folded).toBe('iets anders')
})
