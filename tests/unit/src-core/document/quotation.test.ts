import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Inline } from '../../../../src-core/document/model'
import { quotableText } from '../../../../src-core/document/quotable-text'
import { plainQuotation, quotedLines, quotePassage } from '../../../../src-core/document/quotation'
import { makeDocument } from '../builders'

/** A paper from a text in which `{…}` are footnote marks and `<…>` is struck. */
function paperOf(written: string) {
  const inlines: Inline[] = []
  let text = ''
  let struck = 0
  for (const part of written.split(/(?=[{}<>])/)) {
    const words = part.replace(/^[{}<>]/, '')
    if (part[0] === '{')
      inlines.push({ kind: 'footnote-mark', start: text.length, end: text.length + words.length })
    if (part[0] === '<') struck = text.length
    if (part[0] === '>') inlines.push({ kind: 'struck', start: struck, end: text.length })
    text += words
  }
  inlines.sort((one, other) => one.start - other.start || other.end - one.end)
  return makeDocument(text, { inlines })
}
const whole = (written: string) => {
  const paper = paperOf(written)
  return quotePassage(paper, { start: 0, end: paper.text.length })
}

test.each([
  ['Dit <blijft vertrouwelijk> tot 1 mei.', 'Dit ~~blijft vertrouwelijk~~ tot 1 mei.'],
  ['Dit <blijft ><vertrouwelijk >tot 1 mei.', 'Dit ~~blijft vertrouwelijk~~ tot 1 mei.'],
  ['kost <15{1} miljoen>', 'kost ~~15 miljoen~~'],
  ['<een\ntwee> drie', '~~een~~\n~~twee~~ drie'],
  ['een < > twee', 'een   twee'],
  ['niets', 'niets'],
])('%j is quoted as %j', (written, plain) => {
  expect(plainQuotation(whole(written))).toBe(plain)
})

test('a passage that cuts through struck words has its part of them', () => {
  const paper = paperOf('Dit <blijft vertrouwelijk> tot')
  expect(quotePassage(paper, { start: 11, end: 28 })).toEqual({
    text: 'vertrouwelijk tot',
    struck: [{ start: 0, end: 13 }],
    setRight: [],
  })
  expect(quotePassage(paper, { start: 24, end: 28 }).struck).toEqual([])
})

test('the parts of a quotation are its words, and only struck words are told as struck', () => {
  const piece = fc.constantFrom('a', 'b ', ' ', '\n', '<c>', '<d e>', '< f\ng >', '{1}', '<h{2}i>')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), fc.nat(60), fc.nat(60), (parts, one, other) => {
      const paper = paperOf(parts.join(''))
      const ends = [one, other].map(at => at % (paper.text.length + 1)).sort((a, b) => a - b)
      const passage = { start: ends[0] ?? 0, end: ends[1] ?? 0 }
      const quotation = quotePassage(paper, passage)
      expect(quotation.text).toBe(quotableText(paper, passage))
      const lines = quotedLines(quotation)
      expect(lines.map(line => line.map(({ text }) => text).join('')).join('\n')).toBe(quotation.text)
      for (const { text, start, isStruck } of lines.flat()) {
        expect(quotation.text.startsWith(text, start)).toBe(true)
        const letters = text.replace(/[^a-i]/g, '')
        expect(letters).toMatch(isStruck ? /^[c-i]+$/ : /^[ab]*$/)
      }
    }),
  )
})
