import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stepCaret } from '../../../../src-core/annotation/caret-steps'
import { expandPassage } from '../../../../src-core/annotation/expand-passage'
import { snapToWords } from '../../../../src-core/annotation/snap-to-words'
import { foldText } from '../../../../src-core/document/fold-text'
import { foldedDocument } from '../../../../src-core/document/folded-document'
import type { SetRight, StructuredDocument } from '../../../../src-core/document/model'
import { quotableText } from '../../../../src-core/document/quotable-text'
import { plainQuotation, quotePassage } from '../../../../src-core/document/quotation'
import {
  setRightAround,
  setRightIn,
  shownText,
  withWholeWords,
} from '../../../../src-core/document/set-right'
import { findText } from '../../../../src-core/query/find-text'
import { makeDocument } from '../builders'

/** A paper from a text in which `[read|words]` was set right, `{…}` is a footnote mark and `<…>` is struck. */
function paperOf(written: string): StructuredDocument {
  const setRight: SetRight[] = []
  const inlines: StructuredDocument['inlines'] = []
  let text = ''
  let struck = 0
  for (const [part] of written.matchAll(/\[[^|]*\|[^\]]*\]|\{[^}]*\}|[<>]|[^[{<>]+/g)) {
    if (part === '<') struck = text.length
    else if (part === '>') inlines.push({ kind: 'struck', start: struck, end: text.length })
    else if (part[0] === '{') {
      const target = part.slice(1, -1)
      inlines.push({ kind: 'footnote-mark', start: text.length, end: text.length + target.length, target })
      text += target
    } else if (part[0] === '[') {
      const [read = '', words = ''] = part.slice(1, -1).split('|')
      setRight.push({ start: text.length, end: text.length + read.length, words, by: `c${setRight.length}` })
      text += read
    } else text += part
  }
  inlines.sort((one, other) => one.start - other.start)
  return makeDocument(text, { inlines, setRight })
}

const quoted = (written: string, from?: string, to?: string) => {
  const paper = paperOf(written)
  const start = from === undefined ? 0 : paper.text.indexOf(from)
  const end = to === undefined ? paper.text.length : paper.text.indexOf(to) + to.length
  return quotableText(paper, { start, end })
}

test.each([
  ['de [sanctles|sancties] nu', undefined, undefined, 'de sancties nu'],
  ['[dc|de] [sanctles|sancties]', undefined, undefined, 'de sancties'],
  ['[a|b][c|d]', undefined, undefined, 'bd'],
  // A passage that has a part of a word has all of it.
  ['de [sanctles|sancties] nu', 'ctles', 'nu', 'sancties nu'],
  ['de [sanctles|sancties] nu', 'de', 'sanc', 'de sancties'],
  ['de [sanctles|sancties] nu', 'nct', 'nct', 'sancties'],
  ['de [sanctles|sancties] nu', ' nu', 'nu', ' nu'],
  // Footnote marks beside it are left out as ever.
  ['de [sanctles|sancties]{1} nu', undefined, undefined, 'de sancties nu'],
  ['15{1} [mlljoen|miljoen]', undefined, undefined, '15 miljoen'],
])('%j from %j to %j is quoted as %j', (written, from, to, expected) => {
  expect(quoted(written, from, to)).toBe(expected)
})

test('what is struck and set right is struck whole', () => {
  const paper = paperOf('de <oude [sanctles|sancties]> nu')
  const whole = { start: 0, end: paper.text.length }
  expect(plainQuotation(quotePassage(paper, whole))).toBe('de ~~oude sancties~~ nu')
  const half = paperOf('de [sanctles|sancties] nu')
  const struck = { ...half, inlines: [{ kind: 'struck' as const, start: 0, end: 7 }] }
  expect(plainQuotation(quotePassage(struck, whole))).toBe('~~de sancties~~ nu')
})

test.each([
  ['de [sanctles|sancties] tegen', 'sancties', ['sanctles']],
  ['de [sanctles|sancties] tegen', 'sanctles', ['sanctles']],
  ['de [sanctles|sancties] tegen', 'de sancties tegen', ['de sanctles tegen']],
  ['de [sanctles|sancties] tegen', 'de sanctles tegen', ['de sanctles tegen']],
  // A part of a word finds the whole of it, once.
  ['de [sanctles|sancties] tegen', 'ctie', ['sanctles']],
  ['de [anan|enen] tegen', 'en', ['anan', 'en']],
  // In what was read, a part is a part.
  ['de [sanctles|sancties] tegen', 'ctle', ['ctle']],
  // What is the same in both is found once.
  ['de [sanctles|sancties] tegen', 'sanct', ['sanctles']],
  ['de [sanctles|sancties] tegen', 'tegen', ['tegen']],
  ['[rn|m]et {1} [cn|en]', 'met en', ['rnet 1 cn']],
  ['een [twee|drie vier] vijf', 'drie vier vijf', ['twee vijf']],
  ['een [twee|drie vier] vijf', 'drie vijf', []],
])('in %j, %j finds %j', (written, words, expected) => {
  const paper = paperOf(written)
  const found = [...findText(foldedDocument(paper), words)]
  expect(found.map(({ start, end }) => paper.text.slice(start, end))).toEqual(expected)
})

test('two places that were set right far apart are not found as one', () => {
  const paper = paperOf(`[een|a] ${'x '.repeat(400)}[twee|b]`)
  expect([...findText(foldedDocument(paper), 'x twee')]).toHaveLength(1)
  expect([...findText(foldedDocument(paper), 'een x x')]).toHaveLength(1)
  expect([...findText(foldedDocument(paper), `een ${'x '.repeat(100)}twee`)]).toEqual([])
})

test('a paper is folded again where other words were set right', () => {
  const paper = paperOf('de [sanctles|sancties]')
  const folded = foldedDocument(paper)
  expect(foldedDocument(structuredClone(paper))).toBe(folded)
  const [one] = paper.setRight ?? []
  if (!one) throw new Error('Nothing was set right.')
  expect(foldedDocument({ ...paper, setRight: [{ ...one, words: 'acties' }] }).folded).toBe('de acties')
})

test('the caret, a selection and its growing take words set right whole', () => {
  const paper = paperOf('de [sanctles tegcn|sancties] nu')
  const [start, end] = [3, 17]
  expect(stepCaret(paper, start, 'character', 1)).toBe(end)
  expect(stepCaret(paper, end, 'character', -1)).toBe(start)
  expect(stepCaret(paper, start, 'word', 1)).toBe(end)
  expect(stepCaret(paper, paper.text.length, 'word', -1)).toBe(end + 1)
  expect(stepCaret(paper, end, 'word', -1)).toBe(start)
  expect(snapToWords(paper, { anchor: 5, at: 19 })).toEqual({ anchor: start, at: 20 })
  expect(snapToWords(paper, { anchor: 19, at: 8 })).toEqual({ anchor: 20, at: start })
  expect(expandPassage(paper, { start: 5, end: 5 })).toEqual({ start, end, unit: 'word' })
})

const pieces = fc.array(
  fc.constantFrom('een', ' ', 'é', '[aa|b]', '[c|dd e]', '[ﬁ|fi]', '{1}', '[É|e]', '<', '>', '\n'),
  { maxLength: 20 },
)

/** Offsets of a paper's text, the first not behind the second. */
const passageOf = ({ text }: StructuredDocument, one: number, other: number) => {
  const [a, b] = [one % (text.length + 1), other % (text.length + 1)]
  return { start: Math.min(a, b), end: Math.max(a, b) }
}

test('a paper with words set right is searched in the words it is quoted in', () => {
  fc.assert(
    fc.property(pieces, parts => {
      const paper = paperOf(`x${parts.join('')}`)
      const whole = { start: 0, end: paper.text.length }
      expect(foldedDocument(paper).folded).toBe(foldText(quotableText(paper, whole)))
    }),
  )
})

test('a place between two characters of a word is no passage, and has nothing of it', () => {
  const paper = paperOf('x[aa|b]')
  expect(setRightIn(paper, { start: 2, end: 2 })).toEqual([])
  expect(shownText(paper, { start: 2, end: 2 })).toBe('')
})

test('every passage made whole is quoted as it is shown, and stays so', () => {
  fc.assert(
    fc.property(pieces, fc.nat(), fc.nat(), (parts, one, other) => {
      const paper = paperOf(`x${parts.join('')}`)
      const passage = passageOf(paper, one, other)
      const whole = withWholeWords(paper, passage)
      expect(withWholeWords(paper, whole)).toEqual(whole)
      expect(shownText(paper, whole)).toBe(shownText(paper, passage))
      // A place between two characters is no passage, and may be inside of a word.
      if (passage.start < passage.end) {
        expect(setRightAround(paper, whole.start)).toBeNull()
        expect(setRightAround(paper, whole.end)).toBeNull()
      }
      expect(setRightIn(paper, passage)).toEqual(
        (paper.setRight ?? []).filter(
          ({ start, end }) => start < passage.end && end > passage.start && passage.start < passage.end,
        ),
      )
      // What was not set right is the text itself.
      expect(shownText({ text: paper.text }, passage)).toBe(paper.text.slice(passage.start, passage.end))
      const { text, setRight } = quotePassage(paper, passage)
      for (const { start, end, read } of setRight) {
        expect(start).toBeLessThan(end)
        expect(text.length).toBeGreaterThanOrEqual(end)
        expect(paper.text).toContain(read)
      }
    }),
  )
})

test('found places hold what was sought, as it was read or as it was set right', () => {
  fc.assert(
    fc.property(pieces, fc.constantFrom('e', 'aa', 'b', 'dd', 'een', 'fi', 'c'), (parts, words) => {
      const paper = paperOf(`x${parts.join('')}`)
      let end = 0
      for (const place of findText(foldedDocument(paper), words)) {
        const both = [quotableText(paper, place), quotableText({ ...paper, setRight: [] }, place)]
        expect(both.some(text => foldText(text).includes(words))).toBe(true)
        expect(place.start).toBeGreaterThanOrEqual(end)
        end = place.end
      }
    }),
  )
})
