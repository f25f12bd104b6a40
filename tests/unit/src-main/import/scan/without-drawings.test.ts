import { expect, test } from 'vitest'
import type { DrawnPage } from '../../../../../src-main/import/scan/draw-pages'
import { withoutDrawings } from '../../../../../src-main/import/scan/without-drawings'

/** A white page of 600 by 600 pixels at 300 dots per inch, with black boxes: from the left, from the top, width and height. */
function page(
  ...boxes: readonly (readonly [x: number, y: number, width: number, height: number])[]
): DrawnPage {
  const pixels = new Uint8Array(600 * 600).fill(255)
  for (const [x, y, width, height] of boxes)
    for (let row = y; row < y + height; row += 1) pixels.fill(0, row * 600 + x, row * 600 + x + width)
  return { width: 600, height: 600, dpi: 300, pixels }
}

const times = (count: number) => Array.from({ length: count }, (_, index) => index)

/** Strokes 8 pixels wide and 16 apart, both ways, as dense as a coat of arms. */
const drawing = [
  ...times(9).map(index => [100 + index * 24, 100, 8, 300] as const),
  ...times(13).map(index => [100, 100 + index * 24, 200, 8] as const),
]

test('a dense drawing is cleared, and what stands beside it stays', () => {
  const word = [400, 200, 8, 30] as const
  const cleared = withoutDrawings(page(...drawing, word))
  expect(Buffer.compare(cleared.pixels, page(word).pixels)).toBe(0)
})

test('a drawing that is as large as a table stays', () => {
  const scan = { ...page(...drawing), dpi: 150 }
  expect(withoutDrawings(scan)).toBe(scan)
})

test('letters, rules of a table and lines of text that hang together are no drawings', () => {
  const letter = page([100, 100, 24, 150], [100, 100, 100, 24], [100, 165, 80, 20], [100, 226, 100, 24])
  const table = page(
    ...times(9).map(index => [100 + index * 36, 100, 3, 300] as const),
    ...times(9).map(index => [100, 100 + index * 36, 291, 3] as const),
  )
  const text = page(
    [100, 100, 6, 280],
    ...times(6).flatMap(line => times(12).map(index => [100 + index * 20, 100 + line * 50, 10, 30] as const)),
    ...times(6).flatMap(line => [
      [100, 100 + line * 50, 230, 8] as const,
      [100, 122 + line * 50, 230, 8] as const,
    ]),
  )
  for (const scan of [letter, table, text]) expect(withoutDrawings(scan)).toBe(scan)
})
