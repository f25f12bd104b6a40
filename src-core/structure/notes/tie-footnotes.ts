import type { Block, Footnote } from '../../document/model'
import type { FoundFootnote } from './found-footnote'

/** A footnote mark in the text; offset in UTF-16 units. */
export interface TextMark {
  readonly mark: string
  readonly start: number
}

/**
 * Ties notes to their marks. Where several notes have the same mark, as on pages or in chapters that begin again, each has
 * its own marks: those of its chapter or page, or else the one as far along as it is. `pages` are where pages begin.
 */
export function tieFootnotes(
  found: readonly FoundFootnote[],
  blocks: readonly Block[],
  marks: readonly TextMark[],
  pages: readonly { readonly number: number; readonly start: number }[],
): Footnote[] {
  const [noteRows = [], markRows = []] = rowsOf(found, marks)
  const named = groupBy(found, ({ mark }) => mark)
  const keyOf = (mark = '', row?: number) =>
    (named.get(mark) ?? []).length > 1 ? `${row ?? ''} ${mark}` : mark
  const notes = groupBy(found.keys(), index => keyOf(found[index]?.mark, noteRows[index]))
  const places = groupBy(marks.keys(), index => keyOf(marks[index]?.mark, markRows[index]))
  const tied = new Map<number, number[]>()
  for (const [mark, group] of notes) {
    const starts = (places.get(mark) ?? []).flatMap(index => marks[index]?.start ?? [])
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

/** In which row of rising numbers each note and each mark is, where both make as many of them; else nothing. */
function rowsOf(
  notes: readonly { readonly mark: string }[],
  marks: readonly { readonly mark: string }[],
): number[][] {
  const rows = [notes, marks].map(all => {
    let [row, last] = [0, 0]
    return all.map(({ mark }) => {
      const number = Number.parseInt(mark, 10)
      if (!(number > last)) row += 1
      last = number
      return row
    })
  })
  return new Set(rows.map(all => all.at(-1) ?? 0)).size === 1 ? rows : [[], []]
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
