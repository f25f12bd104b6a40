import { expect, test } from 'vitest'
import type { Box } from '../../../../../src-main/import/scan/boxes'
import { withBrackets } from '../../../../../src-main/import/scan/with-brackets'

/** A bracket, 10 by 37 pixels, and a digit, 18 by 28, that stand this far from the left. */
const bracket = (x: number): Box => ({ x0: x, y0: 100, x1: x + 10, y1: 137 })
const digit = (x: number): Box => ({ x0: x, y0: 101, x1: x + 18, y1: 129 })

/** What a line is read as whose first word, up to 560 pixels from the left, is this. */
function read(text: string, letters: readonly Box[]): string[] {
  const [bbox, next] = [
    { x0: 510, y0: 100, x1: 560, y1: 137 },
    { x0: 600, y0: 100, x1: 700, y1: 137 },
  ]
  const words = [
    { text, confidence: 90, bbox },
    { text: 'whether', confidence: 90, bbox: next },
  ]
  const rowAttributes = { rowHeight: 36, ascenders: 9, descenders: 7 }
  return withBrackets({ words, bbox, baseline: bbox, rowAttributes }, letters).words.map(word => word.text)
}

test('a bracket that stands before a line is read where its twin was', () => {
  const letters = [digit(525), bracket(548), bracket(512), digit(620)]
  expect(read('3)', letters)).toEqual(['(3)', 'whether'])
})

test('what opens no bracket, or is another letter, is left', () => {
  expect(read('3)', [digit(520), bracket(548)])).toEqual(['3)', 'whether'])
  expect(read('3)', [digit(512), digit(530), bracket(549)])).toEqual(['3)', 'whether'])
  expect(read('(3)', [bracket(512), digit(525), bracket(548)])).toEqual(['(3)', 'whether'])
  expect(read('3,', [bracket(512), digit(525), bracket(548)])).toEqual(['3,', 'whether'])
})
