import { expect, test } from 'vitest'
import type { DrawnPage } from '../../../../../src-main/import/scan/draw-pages'
import { withoutLeaders } from '../../../../../src-main/import/scan/without-leaders'

const WIDTH = 600
const HEIGHT = 300
/** A square of ink: its place and its side, in pixels. */
type Ink = readonly [x: number, y: number, side: number]

function page(ink: readonly Ink[], dpi = 300): DrawnPage {
  const pixels = new Uint8Array(WIDTH * HEIGHT).fill(255)
  for (const [x, y, side] of ink)
    for (let down = 0; down < side; down += 1)
      pixels.fill(20, (y + down) * WIDTH + x, (y + down) * WIDTH + x + side)
  return { width: WIDTH, height: HEIGHT, pixels, dpi }
}

/** Dots on a line that leans by a pixel in so many. */
const dots = (y: number, count: number, by = 15, lean = 80): Ink[] =>
  Array.from({ length: count }, (_, index) => {
    const x = 150 + index * by
    return [x, y + Math.round((x - 150) / lean), 5]
  })
const LETTERS: Ink[] = [
  [20, 40, 25],
  [60, 40, 25],
  [560, 40, 25],
]
const blackest = ({ pixels }: DrawnPage) => pixels.filter(pixel => pixel < 150).length

test('rows of dots go, on lines that lean too, and letters stay', () => {
  const rows = [60, 120, 180, 240].flatMap(y => dots(y, 24))
  const left = withoutLeaders(page([...LETTERS, ...rows]))
  expect(left.pixels).toEqual(page(LETTERS).pixels)
})

test('an ellipsis, full stops at odd distances and larger signs stay', () => {
  const ellipses = [60, 120, 180, 240].flatMap(y => dots(y, 3))
  const stops = [70, 130, 190, 250].flatMap(y =>
    [150, 190, 290, 310, 400, 417, 500].map((x): Ink => [x, y, 5]),
  )
  const bullets = [80, 140, 200].flatMap(y => dots(y, 12, 30).map(([x, at]): Ink => [x, at, 14]))
  const drawn = page([...LETTERS, ...ellipses, ...stops, ...bullets])
  expect(withoutLeaders(drawn)).toBe(drawn)
})

test('a page with a row or two, such as the lines of a form, is as it was', () => {
  const drawn = page([...LETTERS, ...dots(60, 24), ...dots(120, 24)])
  expect(withoutLeaders(drawn)).toBe(drawn)
})

test('at half the dots per inch they go as well', () => {
  const rows = [60, 120, 180].flatMap(y => dots(y, 24, 8).map(([x, at]): Ink => [x, at, 3]))
  expect(blackest(withoutLeaders(page(rows, 150)))).toBe(0)
})
