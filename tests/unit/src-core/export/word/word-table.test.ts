import { expect, test } from 'vitest'
import { wordTable } from '../../../../../src-core/export/word/word-table'
import { run } from '../../../../../src-core/export/word-file/runs'

/** How wide the columns of a table of one row are, in twentieths of a point. */
function widthsOf(...words: readonly string[]): number[] {
  const cells = words.map((_, start) => ({ start, end: start + 1 }))
  const wordsIn = ({ start }: { readonly start: number }) => words[start] ?? ''
  const xml = wordTable([cells], cell => run(wordsIn(cell)), wordsIn)
  return [...xml.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width))
}

const sum = (widths: readonly number[]) => widths.reduce((all, one) => all + one, 0)

test('columns hold their longest words whole where there is room for them', () => {
  const [short = 0, long = 0, ...none] = widthsOf('ja', 'Integriteitsbeleid')
  expect(none).toEqual([])
  expect(long).toBeGreaterThan('Integriteitsbeleid'.length * 110)
  expect(short).toBeGreaterThan('ja'.length * 110)
})

test('where there is none, no column is narrower for its words than one with a longer word is, and the page is not left', () => {
  const long = Array.from({ length: 9 }, (_, index) => 'w'.repeat(12 + index))
  const widths = widthsOf('ja', ...long)
  expect(new Set(widths.slice(1)).size).toBe(1)
  expect(widths[0]).toBeLessThan(widths[1] ?? 0)
  expect(sum(widths)).toBeLessThanOrEqual(9_070)
  expect(sum(widths)).toBeGreaterThan(9_000)
})
