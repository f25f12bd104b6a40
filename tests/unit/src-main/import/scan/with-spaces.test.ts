import { expect, test } from 'vitest'
import { type LetteredWord, withSpaces } from '../../../../../src-main/import/scan/with-spaces'

/** A word whose letters are 18 pixels wide and stand so far apart, in pixels; one gap fewer than letters. */
function word(text: string, from: number, gaps: readonly number[]): LetteredWord {
  let x = from
  const symbols = [...text].map((letter, index) => {
    const bbox = { x0: x, y0: 970, x1: x + 18, y1: 1000 }
    x += 18 + (gaps[index] ?? 0)
    return { text: letter, bbox }
  })
  return { text, confidence: 90, bbox: { x0: from, y0: 970, x1: x, y1: 1000 }, symbols }
}

/** A line whose small letters are 20 pixels high. */
function spaced(...words: readonly LetteredWord[]): string[] {
  const bbox = { x0: words[0]?.bbox.x0 ?? 0, y0: 970, x1: words.at(-1)?.bbox.x1 ?? 0, y1: 1000 }
  const rowAttributes = { rowHeight: 36, ascenders: 9, descenders: 7 }
  return withSpaces({ words, bbox, baseline: bbox, rowAttributes }).words.map(({ text }) => text)
}

test('a list of numbers is parted where its commas stand apart from the next', () => {
  const list = word('6,9,13', 100, [3, 15, 3, 15, 3])
  expect(spaced(list)).toEqual(['6,', '9,', '13'])
})

test('the parts have the places of their letters, and are as sure as the whole', () => {
  const bbox = { x0: 100, y0: 970, x1: 400, y1: 1000 }
  const rowAttributes = { rowHeight: 36, ascenders: 9, descenders: 7 }
  const { words } = withSpaces({ words: [word('MrD', 100, [3, 14])], bbox, baseline: bbox, rowAttributes })
  expect(words).toEqual([
    { text: 'Mr', confidence: 90, bbox: { x0: 100, y0: 970, x1: 139, y1: 1000 } },
    { text: 'D', confidence: 90, bbox: { x0: 153, y0: 970, x1: 171, y1: 1000 } },
  ])
})

test('a number with a comma in it stays one, and so does a word', () => {
  expect(spaced(word('6,9', 100, [3, 4]))).toEqual(['6,9'])
  expect(spaced(word('voorzitter', 100, [3, 3, 4, 3, 2, 5, 3, 4, 3]))).toEqual(['voorzitter'])
})

test('the white beside a 1 is no space, nor is that before a full stop', () => {
  expect(spaced(word('581', 100, [3, 12]))).toEqual(['581'])
  expect(spaced(word('ja.', 100, [3, 12]))).toEqual(['ja.'])
})

test('small letters of a word are not parted', () => {
  expect(spaced(word('commissie', 100, [3, 14, 3, 3, 3, 3, 3, 3]))).toEqual(['commissie'])
})

test('what is parted less than other words of the line is not parted', () => {
  const others = [word('de', 300, [3]), word('en', 365, [3]), word('of', 430, [3])]
  // Between these words are 26 pixels.
  expect(spaced(word('6,9', 100, [3, 15]), ...others)).toEqual(['6,9', 'de', 'en', 'of'])
  expect(spaced(word('6,9', 100, [3, 24]), ...others)).toEqual(['6,', '9', 'de', 'en', 'of'])
})

test('the white between columns of a table is no space to compare with', () => {
  expect(spaced(word('6,9', 100, [3, 15]), word('nee', 600, [3, 3]), word('ja', 1200, [3]))).toEqual([
    '6,',
    '9',
    'nee',
    'ja',
  ])
})

test('letters that are spaced out evenly are one word', () => {
  expect(spaced(word('MOTIE', 100, [12, 13, 12, 14]))).toEqual(['MOTIE'])
  expect(spaced(word('MOTIE', 100, [12, 8, 12, 8]))).toEqual(['MOTIE'])
})

test('initials are parted where other words of the line stand as far apart', () => {
  const name = word('Feldman', 170, [3, 3, 3, 3, 3, 3])
  expect(spaced(word('DB', 100, [14]), name)).toEqual(['D', 'B', 'Feldman'])
})

test('letters that are not those of the word part nothing', () => {
  const odd = { ...word('MrD', 100, [3, 14]), text: 'MrE' }
  expect(spaced(odd)).toEqual(['MrE'])
})
