import { largest, smallest } from '../../../src-core/basics/extremes'
import type { ReadLine } from './read-pictures'
import { smallHeight } from './small-height'

/** A part of a page, over its whole width, that is set in two columns; in pixels. */
export interface TwoColumns {
  readonly top: number
  readonly bottom: number
  /** Where the white between the columns is. */
  readonly at: number
}

/** Columns of text have the white between them in the middle of the page, in parts of its width. */
const [FROM, TO] = [0.35, 0.65]
/** The white is so wide at least, in parts of the height of small letters. */
const WHITE = 0.8
/** How finely it is looked for, in pixels. */
const STEP = 4
/** So many lines over both columns are no accident. */
const FEWEST_LINES = 6

/**
 * The parts of a page whose lines were read across two columns, as if they were one. Their letters stand at two heights, so
 * that one of each pair is read badly: these parts are better read column by column.
 */
export function findTwoColumns(lines: readonly ReadLine[], width: number): TwoColumns[] {
  const down = lines.filter(({ words }) => words.length > 0).toSorted((a, b) => a.bbox.y0 - b.bbox.y0)
  let best: { readonly at: number; readonly lines: number } = { at: 0, lines: 0 }
  for (let at = width * FROM; at < width * TO; at += STEP) {
    const joined = down.filter(line => isAcross(line, at)).length
    if (joined > best.lines) best = { at, lines: joined }
  }
  if (best.lines < FEWEST_LINES) return []
  const runs: ReadLine[][] = [[]]
  for (const line of down) {
    if (isCut(line, best.at)) runs.push([])
    else runs.at(-1)?.push(line)
  }
  return runs
    .filter(run => run.filter(line => isAcross(line, best.at)).length >= FEWEST_LINES)
    .map(run => ({
      at: Math.round(best.at),
      top: smallest(run.map(({ bbox }) => bbox.y0)),
      bottom: largest(run.map(({ bbox }) => bbox.y1)),
    }))
}

/** Whether a line has words on both sides of a place, and white there. */
function isAcross(line: ReadLine, at: number): boolean {
  const { words } = line
  return words.some(({ bbox }) => bbox.x1 < at) && words.some(({ bbox }) => bbox.x0 > at) && !isCut(line, at)
}

/** Whether a word of the line stands at a place, or too near it. */
function isCut(line: ReadLine, at: number): boolean {
  const half = (smallHeight(line) * WHITE) / 2
  // Dirt, or a rule between the columns, is no word.
  return line.words.some(
    ({ text, bbox }) => bbox.x0 < at + half && bbox.x1 > at - half && /[\p{L}\p{N}]/u.test(text),
  )
}
