import { expect, test } from 'vitest'
import { placeWords } from '../../../../src-main/import/pdf/page/place-words'
import type { ReadLine } from '../../../../src-main/import/scan/read-pictures'

/** A page of A4 at 300 dots per inch. */
const DRAWN = { width: 2480, height: 3508, dpi: 300 }

interface LineToRead {
  readonly words: readonly (readonly [text: string, confidence: number])[]
  readonly y?: number
  /** The height of its small letters, in pixels. */
  readonly small?: number
}

function lineOf({ words, y = 1000, small = 20 }: LineToRead): ReadLine {
  const box = { x0: 300, y0: y - 30, x1: 300 + words.length * 200, y1: y + 10 }
  return {
    words: words.map(([text, confidence], index) => ({
      text,
      confidence,
      bbox: { x0: 300 + index * 200, y0: y - 30, x1: 480 + index * 200, y1: y },
    })),
    bbox: box,
    baseline: { x0: box.x0, y0: y, x1: box.x1, y1: y },
    rowAttributes: { rowHeight: small + 16, ascenders: 9, descenders: 7 },
  }
}

const place = (lines: readonly LineToRead[], angle = 0) =>
  placeWords([{ number: 1, drawn: DRAWN, read: { angle, lines: lines.map(lineOf) } }])[0]

test('words stand where they were read, in points, with a space before each', () => {
  const page = place([
    {
      words: [
        ['Geachte', 96],
        ['voorzitter,', 92],
      ],
    },
  ])
  expect(page?.placed).toMatchObject({ number: 1, across: [] })
  expect(page?.placed.width).toBeCloseTo(595.2)
  expect(page?.placed.height).toBeCloseTo(841.92)
  expect(page?.placed.texts).toMatchObject([
    { text: 'Geachte', x: 72, y: 240, size: 10, spaced: true },
    { text: 'voorzitter,', x: 120, y: 240, size: 10, spaced: true },
  ])
  expect(page?.scanned.words[0]).toEqual({ text: 'Geachte', box: [1210, 2765, 725, 86] })
})

test('a size near the usual one is it, and others are kept', () => {
  const body = {
    words: [
      ['een', 90],
      ['lange', 90],
      ['regel', 90],
      ['tekst', 90],
    ],
  } as const
  const page = place([
    body,
    { words: [['bijna', 90]], y: 1100, small: 21 },
    { words: [['Kop', 90]], y: 1200, small: 30 },
    { words: [['noot', 90]], y: 1300, small: 16 },
  ])
  expect(page?.placed.texts.map(({ size }) => size)).toEqual([10, 10, 10, 10, 10, 15, 8])
})

test('words that were not read surely are told; dirt is dropped, and a line that is none is put aside', () => {
  const page = place([
    {
      words: [
        ['Dit', 95],
        ['wocrd', 48],
        ['.', 20],
        ['—', 95],
        ['_', 90],
      ],
    },
    {
      words: [
        ['EG»', 23],
        ['Ñ1', 3],
      ],
      y: 1200,
    },
  ])
  expect(page?.placed.texts.map(({ text, unsure = false }) => [text, unsure])).toEqual([
    ['Dit', false],
    ['wocrd', true],
    ['—', false],
  ])
  expect(page?.placed.across).toEqual(['EG» Ñ1'])
  expect(page?.scanned.words.map(({ text }) => text)).toEqual(['Dit', 'wocrd', '—'])
})

test('places are those of the page as it lies, not of the straightened one', () => {
  const straight = place([{ words: [['woord', 90]] }])?.scanned.words[0]?.box
  // Turned by a twentieth about the middle of the page, what is up and to the left of it goes further down or up.
  const turned = place([{ words: [['woord', 90]] }], 0.05)?.scanned.words[0]?.box
  const down = ((turned?.[1] ?? 0) - (straight?.[1] ?? 0)) / 10_000
  expect(down * DRAWN.height).toBeCloseTo(Math.sin(0.05) * (DRAWN.width / 2 - 390), -1.2)
})
