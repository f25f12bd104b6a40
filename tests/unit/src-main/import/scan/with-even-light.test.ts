import { expect, test } from 'vitest'
import type { DrawnPage } from '../../../../../src-main/import/scan/draw-pages'
import { withEvenLight } from '../../../../../src-main/import/scan/with-even-light'

const [WIDTH, HEIGHT] = [600, 800]

/** A page with lines of ink, of which each pixel's brightness is that of the paper there, or a fifth of it. */
function pageOf(
  paper: (x: number, y: number) => number,
  ink = (_: number, y: number) => y % 20 < 4,
): DrawnPage {
  const pixels = new Uint8Array(WIDTH * HEIGHT)
  for (let y = 0; y < HEIGHT; y += 1)
    for (let x = 0; x < WIDTH; x += 1) pixels[y * WIDTH + x] = paper(x, y) * (ink(x, y) ? 0.2 : 1)
  return { width: WIDTH, height: HEIGHT, dpi: 100, pixels }
}
const valueAt = ({ pixels }: DrawnPage, x: number, y: number) => pixels[y * WIDTH + x] ?? 0

test('under a shadow paper gets as bright as elsewhere, and ink as dark', () => {
  const even = withEvenLight(pageOf(x => 250 * (0.35 + (0.65 * x) / WIDTH)))
  for (const x of [60, 300, 540]) {
    expect(valueAt(even, x, 410)).toBeGreaterThan(235)
    expect(valueAt(even, x, 402)).toBeLessThan(60)
  }
})

test.each([
  ['white', 255],
  ['grey', 150],
])('a page of %s paper in even light stays as it is', (_, paper) => {
  const page = pageOf(() => paper)
  expect(withEvenLight(page)).toBe(page)
})

test('a dark box with white letters is no shadow', () => {
  const page = pageOf((x, y) => (x > 100 && x < 300 && y > 300 && y < 380 ? 60 : 255))
  expect(withEvenLight(page)).toBe(page)
})

test('the dark edge beside a sheet is no paper', () => {
  const page = pageOf(
    x => (x < 60 ? 8 : 250),
    () => false,
  )
  expect(valueAt(withEvenLight(page), 10, 400)).toBeLessThan(60)
})
