import { expect, test } from 'vitest'
import type { Box } from '../../../../../src-main/import/scan/boxes'
import { findLetters, findMissed, newLines } from '../../../../../src-main/import/scan/find-missed'
import type { ReadLine } from '../../../../../src-main/import/scan/read-pictures'

/** A line that was read in a box, of one word of which Tesseract is so sure. */
function line(bbox: Box, confidence = 90): ReadLine {
  const rowAttributes = { rowHeight: 36, ascenders: 9, descenders: 7 }
  return { words: [{ text: 'INTERN', confidence, bbox }], bbox, baseline: bbox, rowAttributes }
}

/** So many letters in a row at a height, 50 pixels wide, 90 high and 20 apart. */
const row = (count: number, y: number, high = 90): Box[] =>
  Array.from({ length: count }, (_, index) => ({
    x0: 300 + index * 70,
    y0: y,
    x1: 350 + index * 70,
    y1: y + high,
  }))

/** Lines of text below, 44 pixels high. */
const TEXT = Array.from({ length: 5 }, (_, index) =>
  line({ x0: 250, y0: 3000 + index * 60, x1: 2000, y1: 3044 + index * 60 }),
)

test('a row of letters that no line was read from is to be read, with some white around it', () => {
  const read = [line({ x0: 250, y0: 480, x1: 2000, y1: 620 }), ...TEXT]
  expect(findMissed([...row(6, 500), ...row(6, 700)], read, 300)).toEqual([
    { x0: 285, y0: 685, x1: 715, y1: 805 },
  ])
})

test('a few marks, and marks of all heights, are no letters', () => {
  const uneven = row(6, 700).map((box, index) => ({ ...box, y1: box.y0 + 20 + index * 40 }))
  expect(findMissed(row(4, 500), TEXT, 300)).toEqual([])
  expect(findMissed(uneven, TEXT, 300)).toEqual([])
})

test('letters no higher than the lines of the page are passed over, as those that are cut off', () => {
  expect(findMissed(row(6, 700, 50), TEXT, 300)).toEqual([])
  expect(findMissed(row(6, 700), [], 300)).toEqual([])
})

test('a page full of such places is no page of text', () => {
  const rows = Array.from({ length: 13 }, (_, index) => row(6, 100 + index * 150)).flat()
  expect(findMissed(rows, TEXT, 300)).toEqual([])
})

test('what is read there is kept where it is sure, and not part of a line that was read before', () => {
  const known = line({ x0: 250, y0: 480, x1: 2000, y1: 620 })
  const sure = line({ x0: 300, y0: 700, x1: 715, y1: 790 })
  const unsure = line({ x0: 300, y0: 900, x1: 715, y1: 990 }, 50)
  const again = line({ x0: 300, y0: 500, x1: 700, y1: 600 })
  expect(newLines([sure, unsure, again], [known])).toEqual([sure])
})

test('letters are found where they stand once the page is turned straight', () => {
  const pixels = new Uint8Array(400 * 400).fill(255)
  // One letter, 20 wide and 40 high, right of the middle.
  for (let y = 180; y < 220; y += 1) pixels.fill(0, y * 400 + 290, y * 400 + 310)
  const page = { width: 400, height: 400, dpi: 300, pixels }
  const [straight, ...others] = findLetters(page, 0)
  expect(others).toEqual([])
  expect(straight).toEqual({ x0: 289.5, y0: 179.5, x1: 309.5, y1: 219.5 })
  // A quarter turn clockwise brings what is right of the middle below it.
  const [turned] = findLetters(page, Math.PI / 2)
  expect(((turned?.x0 ?? 0) + (turned?.x1 ?? 0)) / 2).toBeCloseTo(200.5)
  expect(((turned?.y0 ?? 0) + (turned?.y1 ?? 0)) / 2).toBeCloseTo(299.5)
})
