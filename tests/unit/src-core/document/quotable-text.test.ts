import fc from 'fast-check'
import { expect, test } from 'vitest'
import { describePassage } from '../../../../src-core/annotation/describe-passage'
import { quotedWords } from '../../../../src-core/annotation/quoted-words'
import { trimPassage } from '../../../../src-core/annotation/trim-passage'
import type { Inline } from '../../../../src-core/document/model'
import { quotableText } from '../../../../src-core/document/quotable-text'
import { makeAnnotation, makeDocument, makeMarked } from '../builders'

function quote(written: string, marks?: 'left-out' | 'bracketed') {
  const paper = makeMarked(written)
  return quotableText(paper, { start: 0, end: paper.text.length }, marks)
}

test.each([
  ['15{1} miljoen', '15 miljoen', '15[1] miljoen'],
  ['in 2024{2}.', 'in 2024.', 'in 2024[2].'],
  ['de motie Brekelmans c.s.{1} , zet', 'de motie Brekelmans c.s., zet', 'de motie Brekelmans c.s.[1], zet'],
  ['CO2{12} daalt', 'CO2 daalt', 'CO2[12] daalt'],
  ['zo{1)} en zo{[2]}.', 'zo en zo.', 'zo[1] en zo[2].'],
  ['zo{2}, {3} en {4} is', 'zo is', 'zo[2][3][4] is'],
  ['zo [{4} {5}] is', 'zo is', 'zo[4][5] is'],
  ['zo ({6}) is (7)', 'zo is (7)', 'zo[6] is (7)'],
  ['(7 per jaar) {6}. Meer', '(7 per jaar). Meer', '(7 per jaar)[6]. Meer'],
  ['woord {*} woord', 'woord woord', 'woord[*] woord'],
  ['{1} Begin', 'Begin', '[1] Begin'],
  ['Eind {1}', 'Eind', 'Eind[1]'],
  ['Een.\n{2} Twee', 'Een.\nTwee', 'Een.\n[2] Twee'],
  ['m², 10³ en x₁', 'm², 10³ en x₁', 'm², 10³ en x₁'],
])('%s is quoted without its marks, or with them in brackets', (written, plain, bracketed) => {
  expect(quote(written)).toBe(plain)
  expect(quote(written, 'bracketed')).toBe(bracketed)
})

test('a passage that is a mark alone is quoted as one', () => {
  expect(quote('{1}')).toBe('[1]')
})

test('of a mark that a passage cuts through nothing is left', () => {
  const paper = makeMarked('in 2024{12} was')
  expect(quotableText(paper, { start: 0, end: 8 })).toBe('in 2024')
  expect(quotableText(paper, { start: 8, end: 13 })).toBe('was')
})

test('the words that are kept as a selector stay those of the text', () => {
  const paper = makeMarked('15{1} miljoen')
  expect(describePassage(paper, 0, 11).quote.exact).toBe('151 miljoen')
})

test('words that do not stand in their paper are quoted as they were kept', () => {
  const paper = makeMarked('15{1} miljoen')
  const annotation = makeAnnotation(paper, 0, 11)
  expect(quotedWords(paper, annotation)).toBe('15 miljoen')
  expect(quotedWords(null, annotation)).toBe('151 miljoen')
  expect(quotedWords(makeMarked('Er is 15{1} miljoen'), annotation)).toBe('151 miljoen')
})

test('nothing but marks and what stands around them is ever left out', () => {
  const piece = fc.constantFrom(
    'a',
    '7',
    ' ',
    '.',
    '\n',
    ', ',
    '{1}',
    '{23}',
    '{*}',
    '(',
    ')',
    '[',
    ']',
    ' en ',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(), fc.nat(), (parts, one, other) => {
      const paper = makeMarked(parts.join(''))
      const ends = [one, other].map(at => at % (paper.text.length + 1)).sort((a, b) => a - b)
      const passage = trimPassage(paper.text, { start: ends[0] ?? 0, end: ends[1] ?? 0 })
      if (!passage) return
      const own = [...paper.text.slice(passage.start, passage.end)].filter((_, index) => {
        const at = passage.start + index
        return !paper.inlines.some(({ start, end }) => start <= at && at < end)
      })
      const words = (text: string) => text.replace(/[^a7.]/g, '')
      const quoted = quotableText(paper, passage)
      if (/[a7.]/.test(own.join(''))) expect(words(quoted)).toBe(words(own.join('')))
      expect(quoted).not.toBe('')
      expect(quoted).toBe(quoted.trim() === '' ? quoted : quoted.replace(/^[ \t]+/, ''))
    }),
  )
})

test('a card costs what is in its passage, not what is in its paper', () => {
  let looked = 0
  const counted = (marks: number) => {
    const inlines = Array.from({ length: marks }, (_, index): Inline => {
      const start = index * 10 + 4
      return {
        kind: 'footnote-mark',
        end: start + 1,
        target: '1',
        get start() {
          looked += 1
          return start
        },
      }
    })
    const paper = makeDocument('Zes 1 negen'.slice(0, 10).repeat(marks), { inlines })
    quotableText(paper, { start: 0, end: 10 })
    looked = 0
    quotableText(paper, { start: marks * 5, end: marks * 5 + 20 })
    return looked
  }
  expect(counted(16_000)).toBeLessThan(counted(1000) + 20)
})
