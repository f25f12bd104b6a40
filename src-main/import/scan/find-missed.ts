import { around, type Box, liesIn, widened } from './boxes'
import type { DrawnPage } from './draw-pages'
import { findPieces, type Piece } from './pieces-of-ink'
import type { ReadLine } from './read-pictures'

/** Letters are so high, in inches, and no wider than so many times that. */
const [LOWEST, HIGHEST] = [0.06, 0.8]
const WIDEST = 1.6
/** Letters of a line stand no further apart, in parts of their height. */
const APART = 1.5
/** So many letters are words; fewer may be dirt, or a signature. */
const FEWEST = 5
/** Tesseract passes over letters that are so many times as high as the lines of the page, from what rises to what hangs. */
const HIGHER = 1.3
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
 * Where letters far larger than the lines of their page stand in a row that no line was read from, from the top: Tesseract passes
 * over such a title. Smaller ones that it passes over are none, or cut off. All boxes are on the straightened page.
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
  const least = middleOf(lines.map(({ bbox }) => bbox.y1 - bbox.y0)) * HIGHER
  const found = rows.filter(row => isLine(row, least)).map(row => widened(around(row), dpi * AROUND))
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
function isApart(box: Box, lines: readonly ReadLine[]): boolean {
  return !lines.some(({ bbox }) => liesIn(box, bbox))
}

/** Whether a letter stands right of another one on the same line. */
function follows(last: Box | undefined, letter: Box): boolean {
  if (!last) return false
  const height = Math.min(last.y1 - last.y0, letter.y1 - letter.y0)
  const shared = Math.min(last.y1, letter.y1) - Math.max(last.y0, letter.y0)
  return shared * 2 >= height && letter.x0 - last.x1 <= (last.y1 - last.y0) * APART
}

/** Whether letters are a line of such as are so high at least, in pixels. */
function isLine(row: readonly Box[], least: number): boolean {
  if (row.length < FEWEST) return false
  const heights = row.map(({ y0, y1 }) => y1 - y0)
  const middle = middleOf(heights)
  if (middle < least) return false
  const alike = heights.filter(height => Math.abs(height - middle) <= middle * UNEVEN)
  return alike.length >= row.length * SAME
}

/** The middle one of some lengths; infinity for none, so that nothing is larger. */
function middleOf(lengths: readonly number[]): number {
  const sorted = lengths.toSorted((one, other) => one - other)
  return sorted[sorted.length >> 1] ?? Number.POSITIVE_INFINITY
}
