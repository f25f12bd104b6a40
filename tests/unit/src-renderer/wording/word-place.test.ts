import { expect, test } from 'vitest'
import { PAGE_PARTS, type StructuredDocument } from '../../../../src-core/document/model'
import { wordPlace } from '../../../../src-renderer/wording/word-place'
import { makeDocument } from '../../src-core/builders'

type ScannedWords = NonNullable<StructuredDocument['scans']>[number]['words']

/** Words of a line, each a tenth of the page wide. */
function line(words: string, row: number): ScannedWords {
  return words.split(' ').map((text, column) => ({
    text,
    box: [(column * PAGE_PARTS) / 10, (row * PAGE_PARTS) / 10, PAGE_PARTS / 10, PAGE_PARTS / 20],
  }))
}

const text =
  'Over de sanctles tegen Rusland en de sanctles tegen Iran.\nEen andere alinea, ook over de sanctles.'
const second = text.indexOf('Een')
const paper = makeDocument(text, {
  pages: [
    { number: 1, start: 0 },
    { number: 2, start: second },
  ],
  scans: [
    {
      number: 1,
      words: [...line('Over de sanctles tegen Rusland en', 1), ...line('de sanctles tegen Iran.', 2)],
    },
    { number: 2, words: line('Een andere alinea, ook over de sanctles.', 3) },
  ],
})
const at = (words: string, from = 0) => {
  const start = text.indexOf(words, from)
  return { start, end: start + words.length }
}
const corner = (words: string, from = 0) => {
  const place = wordPlace(paper, at(words, from))
  return place && [place.number, place.box.left, place.box.top]
}

test('each of the same words is shown where it is on its page', () => {
  expect(corner('sanctles')).toEqual([1, 0.2, 0.1])
  expect(corner('sanctles', 20)).toEqual([1, 0.1, 0.2])
  expect(corner('sanctles', second)).toEqual([2, 0.6, 0.3])
})

test('several words are shown by their first line, and signs alone by the word after them', () => {
  expect(corner('en de sanctles')).toEqual([1, 0.5, 0.1])
  expect(corner(',')).toEqual([2, 0.3, 0.3])
})

test('nothing is shown where the page has other words, or is none that was read from its picture', () => {
  expect(
    wordPlace({ ...paper, scans: [{ number: 1, words: line('iets anders dan dit', 1) }] }, at('Rusland')),
  ).toBeNull()
  expect(wordPlace({ ...paper, scans: [] }, at('Rusland'))).toBeNull()
})
