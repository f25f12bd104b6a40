import { HYPHEN, type Letters, LINE } from './letters'

/** Letters of the text that are printed one after another on a page. */
export interface Run {
  /** The first letter in the text. */
  readonly text: number
  /** The same in the page. */
  readonly page: number
  readonly length: number
}

/** Letters compared: those of the text and those of one page. */
export interface Sides {
  readonly text: Letters
  readonly page: Letters
}

/** A part of a run, by letters of the text. */
export function cutRun<R extends Run>(run: R, start: number, end: number): R {
  return { ...run, text: start, page: run.page + start - run.text, length: Math.max(0, end - start) }
}

/** Behind which letter of the text a run ends. */
export function endOf({ text, length }: Run): number {
  return text + length
}

/**
 * A run without the letters at its edges that may be alike by chance: it begins and ends where the page begins a word and
 * the text does, or where a word was broken in two.
 */
export function trimRun<R extends Run>(run: R, { text, page }: Sides): R {
  let start = run.text
  let end = endOf(run)
  const pageAt = (at: number) => run.page + at - run.text
  const begins = (at: number) => {
    const before = page.before[pageAt(at)] ?? LINE
    return before !== 0 && ((text.before[at] ?? 1) !== 0 || (before & LINE) !== 0)
  }
  const ends = (at: number) => {
    const before = page.before[pageAt(at)] ?? LINE
    return before !== 0 && ((text.before[at] ?? 1) !== 0 || (before & HYPHEN) !== 0)
  }
  while (start < end && !begins(start)) start += 1
  while (end > start && !ends(end)) end -= 1
  return cutRun(run, start, end)
}

/** A run and the page it is on. */
export interface SidedRun extends Run {
  readonly sides: Sides
}

/**
 * Runs in the order of the text, of which no two claim the same letter of it. Where two do, what is printed must break off
 * between them: where exactly one place has a line end on both sides, or else a word, it is that one; else neither has them.
 */
export function withoutOverlaps<R extends SidedRun>(runs: readonly R[]): R[] {
  const sorted = [...runs].sort((one, other) => one.text - other.text || other.length - one.length)
  const kept: R[] = []
  for (const next of sorted) {
    const last = kept.at(-1)
    if (!last || endOf(last) <= next.text) {
      if (next.length > 0) kept.push(next)
      continue
    }
    // What goes on longer on both sides is what stands there; the other is a repetition.
    if (endOf(next) <= endOf(last)) continue
    kept.pop()
    const at = parting(last, next)
    const before = cutRun(last, last.text, at ?? next.text)
    const after = cutRun(next, at ?? endOf(last), endOf(next))
    for (const part of [before, after]) if (part.length > 0) kept.push(part)
  }
  return kept
}

/** The one letter of the text at which one run may end and the next begin; null where there is none or more than one. */
function parting(one: SidedRun, other: SidedRun): number | null {
  for (const kind of [LINE, ~0]) {
    const places: number[] = []
    for (let at = other.text; at <= endOf(one); at += 1) {
      if ((beforeAt(one, at) & kind) !== 0 && (beforeAt(other, at) & kind) !== 0) places.push(at)
    }
    if (places.length === 1) return places[0] ?? null
    if (places.length > 1) return null
  }
  return null
}

function beforeAt({ text, page, sides }: SidedRun, at: number): number {
  return sides.page.before[page + at - text] ?? LINE
}
