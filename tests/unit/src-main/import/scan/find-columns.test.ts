import { expect, test } from 'vitest'
import { findTwoColumns } from '../../../../../src-main/import/scan/find-columns'
import type { ReadLine } from '../../../../../src-main/import/scan/read-pictures'

/** A line at this height of words from one place to another, in pixels. */
function line(
  y: number,
  ...words: readonly (readonly [from: number, to: number, text?: string])[]
): ReadLine {
  const box = (x0: number, x1: number) => ({ x0, y0: y - 30, x1, y1: y })
  return {
    words: words.map(([x0, x1, text = 'woord']) => ({ text, confidence: 90, bbox: box(x0, x1) })),
    bbox: box(words[0]?.[0] ?? 0, words.at(-1)?.[1] ?? 0),
    baseline: box(0, 2480),
    rowAttributes: { rowHeight: 36, ascenders: 9, descenders: 7 },
  }
}

const joined = (count: number, from: number) =>
  Array.from({ length: count }, (_, index) => line(from + index * 40, [200, 600], [610, 1200], [1260, 2300]))

test('lines that run over two columns, from below the title to above the foot', () => {
  const page = [
    line(200, [200, 2300, 'Handelingen']),
    ...joined(8, 300),
    line(700, [200, 2300, 'Noot']),
    line(740, [200, 600]),
  ]
  const [found, ...others] = findTwoColumns(page, 2480)
  expect(others).toEqual([])
  expect(found).toMatchObject({ top: 270, bottom: 580 })
  expect(found?.at).toBeGreaterThan(1205)
  expect(found?.at).toBeLessThan(1255)
})

test('a rule between the columns does not join them', () => {
  const page = joined(8, 300).map((_, index) =>
    line(300 + index * 40, [200, 1200], [1228, 1232, '|'], [1260, 2300]),
  )
  expect(findTwoColumns(page, 2480)).toHaveLength(1)
})

test('columns that were read apart, running text, and a few rows of a table are left alone', () => {
  const apart = Array.from({ length: 20 }, (_, index) =>
    line(300 + index * 40, index % 2 ? [200, 1200] : [1260, 2300]),
  )
  expect(findTwoColumns(apart, 2480)).toEqual([])
  const running = Array.from({ length: 20 }, (_, index) =>
    line(300 + index * 40, [200, 900 + index * 30], [915 + index * 30, 2300]),
  )
  expect(findTwoColumns(running, 2480)).toEqual([])
  expect(findTwoColumns(joined(4, 300), 2480)).toEqual([])
  expect(findTwoColumns([], 2480)).toEqual([])
})
