import { firstIndex } from '../basics/first-index'
import type { TextRange } from '../document/model'
import { type Drawn, type Mark, marksOf } from './marks-of'

/** Text that is drawn in one theme: lane 0 is the background, every further lane a line under it. */
export interface Stretch extends TextRange {
  readonly theme: string | null
  readonly lane: number
}

/** More lines than these under one word cannot be told apart. */
export const MOST_LINES = 3

/**
 * Cuts overlapping annotations into stretches, so that every character of one has exactly one background, that of the
 * narrowest annotation there and of its first theme, and the widest others are lines under it, the widest on top.
 * Stretches on one lane never overlap. O(n log n) and what lies over one another.
 */
export function paintStretches(annotations: readonly Drawn[], rank: ReadonlyMap<string, number>): Stretch[] {
  const marks = annotations.flatMap(annotation => marksOf(annotation, rank))
  const opening = marks.toSorted((one, other) => one.start - other.start)
  const closing = marks.toSorted((one, other) => one.end - other.end)
  const open: Mark[] = []
  const lanes = new Lanes()
  let next = 0
  let last = 0
  while (last < closing.length) {
    const at = Math.min(opening[next]?.start ?? Number.POSITIVE_INFINITY, closing[last]?.end ?? 0)
    for (let mark = closing[last]; mark && mark.end === at; mark = closing[++last])
      open.splice(placeIn(open, mark), 1)
    // What only touches is apart, so that no stretch depends on a neighbour.
    if (open.length === 0) lanes.draw(at, [])
    for (let mark = opening[next]; mark && mark.start === at; mark = opening[++next])
      open.splice(placeIn(open, mark), 0, mark)
    lanes.draw(at, shown(open))
  }
  return lanes.done
}

/** The mark on top, then those that are lines; narrow marks come first in what is open. */
function shown(open: readonly Mark[]): Mark[] {
  return [...open.slice(0, 1), ...open.slice(Math.max(1, open.length - MOST_LINES)).reverse()]
}

/** Where a mark is or belongs among those that are open, by binary search. */
function placeIn(open: readonly Mark[], mark: Mark): number {
  return firstIndex(open, one => compare(one, mark) >= 0)
}

function compare(one: Mark, other: Mark): number {
  return (
    one.end - one.start - (other.end - other.start) ||
    other.start - one.start ||
    one.rank - other.rank ||
    (one.annotation < other.annotation ? -1 : one.annotation > other.annotation ? 1 : 0)
  )
}

/** Joins what is drawn on a lane from one border to the next. */
class Lanes {
  readonly done: Stretch[] = []
  readonly #begun: ({ theme: string | null; start: number } | null)[] = []

  /** From an offset on, this is what every lane shows. */
  draw(at: number, marks: readonly Mark[]): void {
    for (let lane = 0; lane < Math.max(marks.length, this.#begun.length); lane += 1) {
      const begun = this.#begun[lane] ?? null
      const mark = marks[lane]
      if (begun && mark && begun.theme === mark.theme) continue
      if (begun && begun.start < at) this.done.push({ start: begun.start, end: at, theme: begun.theme, lane })
      this.#begun[lane] = mark ? { theme: mark.theme, start: at } : null
    }
  }
}
