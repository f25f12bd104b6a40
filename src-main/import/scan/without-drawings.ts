import type { DrawnPage } from './draw-pages'
import { DARK, findPieces, type Piece, withoutInk } from './pieces-of-ink'

/** A drawing is at least so wide and so high, in inches, and at most: what is larger may be a table, or a page's dirty edge. */
const SMALLEST = 0.3
const LARGEST = 1.6
/** So much of its box is ink: more than of a table's rules or of a signature, and less than of a field with white letters. */
const [LEAST_INK, MOST_INK] = [0.25, 0.75]
/** Straight lines from left to right meet its ink so many times on average, and those from top to bottom: a letter is met less. */
const [ACROSS, DOWN] = [3, 6]
/** All but so many of its rows have so much ink; between lines of text that hang together there is less. */
const EMPTY_ROWS = 0.1
const ROW_INK = 0.06
/** What is cleared around it, in inches. */
const AROUND = 0.01

/**
 * A page without its small drawings, such as coats of arms and codes to be scanned, which text recognition takes for letters;
 * a page without any as it is. Linear in its pixels.
 */
export function withoutDrawings(page: DrawnPage): DrawnPage {
  const { dpi } = page
  const drawings = findPieces(page, piece => mayBeDrawing(piece, dpi)).filter(piece => isDrawing(piece, page))
  return withoutInk(page, drawings, Math.round(dpi * AROUND))
}

/** Pieces have no ink in common, so that the boxes of those with much ink are few. */
function mayBeDrawing(piece: Piece, dpi: number): boolean {
  const [across, down] = sidesOf(piece)
  const share = piece.ink / (across * down)
  const isSized = Math.min(across, down) >= dpi * SMALLEST && Math.max(across, down) <= dpi * LARGEST
  return isSized && share >= LEAST_INK && share <= MOST_INK
}

function isDrawing(piece: Piece, { width, pixels }: DrawnPage): boolean {
  const [across, down] = sidesOf(piece)
  const start = piece.top * width + piece.left
  const rows = Array.from({ length: down }, (_, row) => met(pixels, start + row * width, across, 1))
  if (meanTimes(rows) < ACROSS) return false
  if (rows.filter(({ ink }) => ink < across * ROW_INK).length > down * EMPTY_ROWS) return false
  return (
    meanTimes(Array.from({ length: across }, (_, column) => met(pixels, start + column, down, width))) >= DOWN
  )
}

/** What a straight line over a page meets: how many pixels of ink, and how many times it comes from white to ink. */
interface Met {
  readonly ink: number
  readonly times: number
}

function met(pixels: Uint8Array, start: number, length: number, step: number): Met {
  let [ink, times, wasInk] = [0, 0, false]
  for (let along = 0; along < length; along += 1) {
    const isInk = (pixels[start + along * step] ?? 255) < DARK
    if (isInk) ink += 1
    if (isInk && !wasInk) times += 1
    wasInk = isInk
  }
  return { ink, times }
}

function meanTimes(lines: readonly Met[]): number {
  return lines.reduce((sum, { times }) => sum + times, 0) / lines.length
}

function sidesOf({ left, right, top, bottom }: Piece): [across: number, down: number] {
  return [right - left + 1, bottom - top + 1]
}
