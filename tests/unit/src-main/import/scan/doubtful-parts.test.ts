import { expect, test } from 'vitest'
import { doubtfulParts, withPart } from '../../../../../src-main/import/scan/doubtful-parts'
import type { ReadLine } from '../../../../../src-main/import/scan/read-pictures'

/** A line of words, 100 pixels wide and 120 apart, with how sure Tesseract is of each. */
function line(...words: readonly (readonly [text: string, confidence: number])[]): ReadLine {
  const box = (from: number) => ({ x0: from, y0: 970, x1: from + 100, y1: 1000 })
  return {
    words: words.map(([text, confidence], index) => ({ text, confidence, bbox: box(index * 120) })),
    bbox: { ...box(0), x1: words.length * 120 - 20 },
    baseline: box(0),
    rowAttributes: { rowHeight: 36, ascenders: 9, descenders: 7 },
  }
}

const textsOf = (lines: readonly ReadLine[]) =>
  lines.map(({ words }) => words.map(({ text }) => text).join(' '))
const DOUBTED = line(['No', 95], ['Firrn', 6], ['Session,', 48], ['Fourth', 95])
const PART = { from: 1, to: 3, box: { x0: 120, y0: 970, x1: 340, y1: 1000 } }

test('words that are not sure are to be read once more', () => {
  const sure = line(['Fourth', 95], ['Parliament', 96])
  const dirt = line(['|', 20], ['tekst', 95])
  expect([...doubtfulParts([DOUBTED, sure, dirt])]).toEqual([[DOUBTED, PART]])
})

test('a page that is doubtful all over is not read once more', () => {
  const lines = Array.from({ length: 25 }, () => line(['Firrn', 6]))
  expect(doubtfulParts(lines).size).toBe(0)
})

test('what is surely better takes their place', () => {
  expect(textsOf(withPart(DOUBTED, PART, [line(['FIFTH', 92], ['SESSION,', 90])]))).toEqual([
    'No FIFTH SESSION, Fourth',
  ])
})

test('several lines that were read as one are lines of their own', () => {
  const read = [line(['ISSN', 92]), line(['Gravenhage', 90])]
  expect(textsOf(withPart(DOUBTED, PART, read))).toEqual(['No Fourth', 'ISSN', 'Gravenhage'])
})

test('what is no better, or nothing, changes no word', () => {
  for (const read of [
    [],
    [line(['FIFTH', 92], ['SESS', 50])],
    [line(['Fi', 95])],
    [line(['FIFTH', 80], ['SESSION', 80])],
  ])
    expect(withPart(DOUBTED, PART, read)).toEqual([DOUBTED])
})
