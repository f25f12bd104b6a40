import { largest, smallest } from '../../../src-core/basics/extremes'
import type { DrawnPage } from './draw-pages'
import { findPieces, type Piece } from './pieces-of-ink'
import type { ReadLine } from './read-pictures'

/** A rectangle of a page, in pixels. */
export type Box = ReadLine['bbox']

/** Letters are so high, in inches, and no wider than so many times that. */
const [LOWEST, HIGHEST] = [0.06, 0.8]
const WIDEST = 1.6
/** Letters of a line stand no further apart, in parts of their height. */
const APART = 1.5
/** So many letters are words; fewer may be dirt, or a signature. */
const FEWEST = 5
/** Those of a line are about as high as each other: half of them within so much of the middle one. */
const UNEVEN = 0.25
const SAME = 0.5
/** What is read around them, in inches. */
const AROUND = 0.05
/** A page with more such places, or more letters in them, is no page of text. */
const MOST = 12
const MOST_LETTERS = 2000
/** What is read there is kept where Tesseract is so sure of its letters on average, from 0 to 100. */
const SURE = 75

/** The pieces of ink that may be letters, on the page turned clockwise about its middle by an angle in radians. */
export function findLetters(page: DrawnPage, angle: number): Box[] {
  const { width, height, dpi } = page
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return findPieces(page, piece => mayBeLetter(piece, dpi)).map(({ left, right, top, bottom }) => {
    const [x, y] = [(left + right - width) / 2, (top + bottom - height) / 2]
    const [across, down] = [(right - left + 1) / 2, (bottom - top + 1) / 2]
    const [toX, toY] = [x * cos - y * sin + width / 2, y * cos + x * sin + height / 2]
    return { x0: toX - across, y0: toY - down, x1: toX + across, y1: toY + down }
  })
}

function mayBeLetter({ left, right, top, bottom }: Piece, dpi: number): boolean {
  const [across, down] = [right - left + 1, bottom - top + 1]
  return down >= dpi * LOWEST && down <= dpi * HIGHEST && across <= down * WIDEST
}

/**
 * Where letters stand in a row that no line was read from, from the top: Tesseract passes over a title in far larger letters
 * than those of its page. All boxes are on the straightened page.
 */
export function findMissed(letters: readonly Box[], lines: readonly ReadLine[], dpi: number): Box[] {
  const missed = letters.filter(letter => isApart(letter, lines))
  if (missed.length > MOST_LETTERS) return []
  const rows: Box[][] = []
  for (const letter of missed.toSorted((one, other) => one.x0 - other.x0)) {
    const row = rows.find(some => follows(some.at(-1), letter))
    if (row) row.push(letter)
    else rows.push([letter])
  }
  const found = rows.filter(isLine).map(row => widened(around(row), dpi * AROUND))
  return found.length > MOST ? [] : found.sort((one, other) => one.y0 - other.y0)
}

/** The lines read at such a place that are surely words, and no pieces of lines that were read before. */
export function newLines(read: readonly ReadLine[], known: readonly ReadLine[]): ReadLine[] {
  return read.filter(line => isApart(line.bbox, known) && certainty(line) >= SURE)
}

function certainty({ words }: ReadLine): number {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0)
  return words.reduce((sum, { text, confidence }) => sum + text.length * confidence, 0) / Math.max(1, letters)
}

/** Whether the middle of a box lies in none of the lines. */
function isApart({ x0, y0, x1, y1 }: Box, lines: readonly ReadLine[]): boolean {
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2]
  return !lines.some(({ bbox }) => x >= bbox.x0 && x <= bbox.x1 && y >= bbox.y0 && y <= bbox.y1)
}

/** Whether a letter stands right of another one on the same line. */
function follows(last: Box | undefined, letter: Box): boolean {
  if (!last) return false
  const height = Math.min(last.y1 - last.y0, letter.y1 - letter.y0)
  const shared = Math.min(last.y1, letter.y1) - Math.max(last.y0, letter.y0)
  return shared * 2 >= height && letter.x0 - last.x1 <= (last.y1 - last.y0) * APART
}

function isLine(row: readonly Box[]): boolean {
  if (row.length < FEWEST) return false
  const heights = row.map(({ y0, y1 }) => y1 - y0).sort((one, other) => one - other)
  const middle = heights[heights.length >> 1] ?? 0
  const alike = heights.filter(height => Math.abs(height - middle) <= middle * UNEVEN)
  return alike.length >= row.length * SAME
}

function around(boxes: readonly Box[]): Box {
  return {
    x0: smallest(boxes.map(({ x0 }) => x0)),
    y0: smallest(boxes.map(({ y0 }) => y0)),
    x1: largest(boxes.map(({ x1 }) => x1)),
    y1: largest(boxes.map(({ y1 }) => y1)),
  }
}

/** A box with so many pixels more on each side. */
export function widened({ x0, y0, x1, y1 }: Box, by: number): Box {
  return { x0: x0 - by, y0: y0 - by, x1: x1 + by, y1: y1 + by }
}
