import type { DrawnPage } from './draw-pages'

/** Tiles whose paper is looked at, in inches. */
const TILE = 0.5
/** The share of a tile's pixels that are no brighter than its paper. */
const PAPER = 0.8
/** Light is uneven where the brightest paper is so many times as bright as the darkest, a few tiles at either end apart. */
const UNEVEN = 1.3
const APART = 0.05
/** Paper is no darker than this, of 255: what is, is the edge beside it. */
const DARKEST = 40

/** How bright the paper is in each tile of a page, row by row. */
interface Paper {
  readonly across: number
  readonly down: number
  /** The side of a tile, in pixels. */
  readonly side: number
  readonly brightness: readonly number[]
}

/**
 * A page with its paper equally bright everywhere, where a shadow lies over it as over a photographed one; one in even light as
 * it is. Letters in the dark part would be taken for paper, or that for letters. Linear in its pixels.
 */
export function withEvenLight(page: DrawnPage): DrawnPage {
  const paper = withoutDarkPatches(measurePaper(page))
  const sorted = paper.brightness.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 255
  if (at(1 - APART) < at(APART) * UNEVEN) return page
  const { width, height, pixels } = page
  const even = new Uint8Array(pixels.length)
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const place = y * width + x
      even[place] = Math.min(255, ((pixels[place] ?? 255) * 255) / brightnessAt(paper, x, y))
    }
  return { ...page, pixels: even }
}

function measurePaper({ width, height, pixels, dpi }: DrawnPage): Paper {
  const side = Math.max(8, Math.round(dpi * TILE))
  const [across, down] = [Math.ceil(width / side), Math.ceil(height / side)]
  const brightness: number[] = []
  const counts = new Uint32Array(256)
  for (let row = 0; row < down; row += 1)
    for (let column = 0; column < across; column += 1) {
      counts.fill(0)
      const [right, bottom] = [Math.min(width, (column + 1) * side), Math.min(height, (row + 1) * side)]
      for (let y = row * side; y < bottom; y += 1)
        for (let x = column * side; x < right; x += 1) {
          const value = pixels[y * width + x] ?? 255
          counts[value] = (counts[value] ?? 0) + 1
        }
      const wanted = (right - column * side) * (bottom - row * side) * PAPER
      let passed = 0
      brightness.push(
        counts.findIndex(count => {
          passed += count
          return passed >= wanted
        }),
      )
    }
  return { across, down, side, brightness }
}

/** The same, without what is darker than all around it: a picture, or a box with white letters. */
function withoutDarkPatches(paper: Paper): Paper {
  const around = ({ across, down, brightness }: Paper, choose: (...some: number[]) => number) =>
    brightness.map((_, index) => {
      const [column, row] = [index % across, Math.floor(index / across)]
      const near: number[] = []
      for (let y = Math.max(0, row - 1); y <= Math.min(down - 1, row + 1); y += 1)
        for (let x = Math.max(0, column - 1); x <= Math.min(across - 1, column + 1); x += 1)
          near.push(brightness[y * across + x] ?? 255)
      return choose(...near)
    })
  const brighter = { ...paper, brightness: around(paper, Math.max) }
  return { ...paper, brightness: around(brighter, Math.min).map(value => Math.max(DARKEST, value)) }
}

/** How bright the paper is at a pixel, between the middles of four tiles. */
function brightnessAt({ across, down, side, brightness }: Paper, x: number, y: number): number {
  const inside = (value: number, most: number) => Math.min(most, Math.max(0, value))
  const [fromLeft, fromTop] = [
    inside((x + 0.5) / side - 0.5, across - 1),
    inside((y + 0.5) / side - 0.5, down - 1),
  ]
  const [left, top] = [Math.floor(fromLeft), Math.floor(fromTop)]
  const [right, bottom] = [Math.min(left + 1, across - 1), Math.min(top + 1, down - 1)]
  const at = (column: number, row: number) => brightness[row * across + column] ?? 255
  const [over, below] = [fromLeft - left, fromTop - top]
  const upper = at(left, top) * (1 - over) + at(right, top) * over
  const lower = at(left, bottom) * (1 - over) + at(right, bottom) * over
  return upper * (1 - below) + lower * below
}
