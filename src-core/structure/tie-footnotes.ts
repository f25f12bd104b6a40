import type { Block, Footnote } from '../document/model'
import type { FoundFootnote } from './found-footnote'

/** A footnote mark in the text; offset in UTF-16 units. */
export interface TextMark {
  readonly mark: string
  readonly start: number
}

/**
 * Ties notes to their marks. Where several notes have the same mark, as on pages or in chapters that begin again, each has
 * its own marks: those of its page, or else the one as far along as it is. `pages` are where pages begin.
 */
export function tieFootnotes(
  found: readonly FoundFootnote[],
  blocks: readonly Block[],
  marks: readonly TextMark[],
  pages: readonly { readonly number: number; readonly start: number }[],
): Footnote[] {
  const notes = groupBy(found.keys(), index => found[index]?.mark ?? '')
  const places = groupBy(marks, ({ mark }) => mark)
  const tied = new Map<number, number[]>()
  for (const [mark, group] of notes) {
    const starts = (places.get(mark) ?? []).map(({ start }) => start)
    const pageOf = (index: number) => found[index]?.lines[0]?.page
    for (const [index, own] of share(group, starts, pageOf, pages)) tied.set(index, own)
  }
  const known = new Set([...tied.values()].flat())
  return [
    ...found.map(({ mark }, index) => ({
      mark,
      block: blocks[index]?.id ?? null,
      marks: tied.get(index) ?? [],
    })),
    ...marks
      .filter(({ start }) => !known.has(start))
      .map(({ mark, start }) => ({ mark, block: null, marks: [start] })),
  ]
}

/** The marks of each of the notes that share one. */
function share(
  notes: readonly number[],
  marks: readonly number[],
  pageOf: (note: number) => number | undefined,
  pages: readonly { readonly number: number; readonly start: number }[],
): Map<number, number[]> {
  const [only] = notes
  if (only !== undefined && notes.length === 1) return new Map([[only, [...marks]]])
  if (notes.length === marks.length) return new Map(notes.map((note, at) => [note, marks.slice(at, at + 1)]))
  const byPage = groupBy(marks, at => pages.findLast(({ start }) => start <= at)?.number ?? 1)
  const onPages = new Set(notes.map(pageOf)).size === notes.length
  return new Map(
    notes.map((note, at) => [
      note,
      onPages ? [...(byPage.get(pageOf(note) ?? 0) ?? [])] : marks.slice(at, at + 1),
    ]),
  )
}

function groupBy<T, K>(values: Iterable<T>, keyOf: (value: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const value of values) {
    const key = keyOf(value)
    const group = groups.get(key)
    if (group) group.push(value)
    else groups.set(key, [value])
  }
  return groups
}
