import type { Annotation } from '../../annotation/model'
import { addTo } from '../../basics/group-by'
import { lastStartingAtOrBefore } from '../../document/locate'
import type { TextRange } from '../../document/model'
import { leavesIn } from './leaves'

/** One end of the range of some comments, in the leaf of this number. */
export interface CommentMark {
  readonly leaf: number
  /** UTF-16 offset. */
  readonly at: number
  readonly side: 'start' | 'end'
  /** At one place ranges end, then others begin, and what is empty ends last. */
  readonly rank: number
}

/** Where the comment of an annotation belongs. */
export interface CommentPlace {
  readonly start: CommentMark
  readonly end: CommentMark
  /** The leaves of notes that hold words of it, a few at most. */
  readonly notes: readonly number[]
  /** All its words are in notes: the comment is at the first note's mark. */
  readonly isInNote: boolean
}

/** More notes than these are not named in one comment. */
const MOST_NOTES = 3

/** Finds the places of comments among a paper's leaves, some of which are notes of Word, where it shows no comments. */
export class CommentPlaces {
  /** The notes' leaves, each where it is searched for. */
  readonly #notes: readonly { readonly start: number }[]
  /** For each leaf the nearest one of the body, itself or after it, and itself or before it. */
  readonly #next: Int32Array
  readonly #before: Int32Array

  constructor(
    private readonly leaves: readonly TextRange[],
    /** By the number of a note's leaf, the leaf and range of the mark that leads to it. */
    private readonly marks: ReadonlyMap<number, { readonly leaf: number; readonly range: TextRange }>,
  ) {
    this.#notes = [...marks.keys()].sort((one, other) => one - other).map(start => ({ start }))
    this.#next = new Int32Array(leaves.length + 1).fill(leaves.length)
    this.#before = new Int32Array(leaves.length + 1).fill(-1)
    for (let at = leaves.length - 1; at >= 0; at -= 1)
      this.#next[at] = marks.has(at) ? (this.#next[at + 1] ?? leaves.length) : at
    for (let at = 0; at < leaves.length; at += 1)
      this.#before[at] = marks.has(at) ? (this.#before[at - 1] ?? -1) : at
  }

  /** Where the comment about a range belongs; null where the paper has no paragraph at all. */
  of(range: Pick<Annotation, 'start' | 'end'>): CommentPlace | null {
    const [first, last] = leavesIn(this.leaves, range)
    const notes = this.#notesFrom(first, last)
    const [from, to] = [this.#next[Math.max(0, first)] ?? 0, this.#before[Math.max(0, last)] ?? -1]
    const [opens, closes] = [this.leaves[from], this.leaves[to]]
    if (first <= last && from <= to && opens && closes) {
      const [start, end] = [Math.max(range.start, opens.start), Math.min(range.end, closes.end)]
      // What holds nothing, as an empty cell, begins before it ends all the same.
      const isEmpty = from === to && start >= end
      return {
        start: { leaf: from, at: start, side: 'start', rank: isEmpty ? 2 : 1 },
        end: { leaf: to, at: Math.max(end, closes.start), side: 'end', rank: isEmpty ? 2 : 0 },
        notes,
        isInNote: false,
      }
    }
    const mark = notes[0] === undefined ? undefined : this.marks.get(notes[0])
    if (mark) {
      const { leaf, range: own } = mark
      return {
        start: { leaf, at: own.start, side: 'start', rank: 1 },
        end: { leaf, at: own.end, side: 'end', rank: 0 },
        notes,
        isInNote: true,
      }
    }
    return this.#point(last)
  }

  /** What covers nothing but the line end between two paragraphs is a point at the end of the first. */
  #point(last: number): CommentPlace | null {
    const leaf =
      last >= 0 && (this.#before[last] ?? -1) >= 0 ? (this.#before[last] ?? 0) : (this.#next[0] ?? 0)
    const at = this.leaves[leaf]?.end
    if (at === undefined) return null
    const mark = { leaf, at, rank: 2 }
    return { start: { ...mark, side: 'start' }, end: { ...mark, side: 'end' }, notes: [], isInNote: false }
  }

  #notesFrom(first: number, last: number): number[] {
    const from = lastStartingAtOrBefore(this.#notes, first - 1) + 1
    return this.#notes
      .slice(from, from + MOST_NOTES)
      .map(({ start }) => start)
      .filter(note => note <= last)
  }
}

/** The ends of comments by leaf, in the order in which they are written. */
export function byLeaf<T extends CommentMark>(marks: Iterable<T>): ReadonlyMap<number, T[]> {
  const found = new Map<number, T[]>()
  for (const mark of marks) addTo(found, mark.leaf, mark)
  for (const here of found.values()) here.sort((one, other) => one.at - other.at || one.rank - other.rank)
  return found
}
