import { expect, test } from 'vitest'
import { countWords, sortedWords } from '../../../../src-core/vocabulary/words'

const list = sortedWords('aan\nhbo\nhbo-raad\nhbo-studie\nhbos\nhiv\n')

test('knows its words and no parts of them', () => {
  for (const word of ['aan', 'hbo', 'hbo-raad', 'hiv']) expect(list.has(word), word).toBe(true)
  for (const word of ['', 'a', 'hb', 'hbo-', 'hivv', 'zee']) expect(list.has(word), word).toBe(false)
})

test('counts the words that begin so', () => {
  expect(list.count('hbo-')).toBe(2)
  expect(list.count('hbo')).toBe(4)
  expect(list.count('zee')).toBe(0)
})

test('halves of words that a hyphen of its own kind breaks are no words of the paper', () => {
  const own = countWords(['Een brug heeft belang voor de ge\u2010', 'meente.'])
  expect([...own.keys()]).toEqual(['een', 'brug', 'heeft', 'belang', 'voor', 'de'])
})
