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
  placeWords([{ number: 1, drawn: DRAWN, quarter: 0, read: { angle, lines: lines.map(lineOf) } }])[0]

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

/** A line whose words have boxes of their own: left and top edge, width and height. */
function placeBoxed(words: readonly (readonly [text: string, ...box: readonly number[]])[]) {
  const line = lineOf({ words: words.map(([text]) => [text, 84]), small: 22 })
  const boxed = line.words.map((word, index) => {
    const [, x = 0, y = 0, width = 0, height = 0] = words[index] ?? []
    return { ...word, bbox: { x0: x, y0: y, x1: x + width, y1: y + height } }
  })
  const read = { angle: 0, lines: [{ ...line, words: boxed }] }
  const [page] = placeWords([{ number: 1, drawn: DRAWN, quarter: 0, read }])
  return { words: page?.placed.texts.map(({ text }) => text), across: page?.placed.across }
}

test('a dot lower than the small letters that opens a line is a bullet, whatever letter it was read as', () => {
  expect(
    placeBoxed([
      ['e', 300, 978, 14, 14],
      ['Dit', 372, 970, 50, 29],
    ]).words,
  ).toEqual(['•', 'Dit'])
  expect(
    placeBoxed([
      ['e', 300, 974, 18, 19],
      ['Dit', 372, 970, 50, 29],
    ]).words,
  ).toEqual(['•', 'Dit'])
  // A letter that is as high as others, and one that stands as near as a word does.
  expect(
    placeBoxed([
      ['e', 300, 978, 19, 22],
      ['Dit', 372, 970, 50, 29],
    ]).words,
  ).toEqual(['e', 'Dit'])
  expect(
    placeBoxed([
      ['o', 300, 978, 14, 14],
      ['Dit', 325, 970, 50, 29],
    ]).words,
  ).toEqual(['o', 'Dit'])
})

test('pieces of a logo beside a line are told as removed, and no part of it', () => {
  const logo = placeBoxed([
    ['2', 314, 930, 106, 165],
    ['we', 583, 930, 162, 68],
    ['Den', 1751, 970, 69, 29],
    ['Haag,', 1839, 970, 104, 36],
    ['28', 1962, 970, 43, 29],
  ])
  expect(logo).toEqual({ words: ['Den', 'Haag,', '28'], across: ['2 we'] })
  const opening = placeBoxed([
    ['H', 300, 930, 60, 90],
    ['et', 372, 970, 50, 29],
    ['kabinet', 430, 970, 120, 29],
  ])
  expect(opening.words).toEqual(['H', 'et', 'kabinet'])
})
