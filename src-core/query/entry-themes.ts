import { lastStartingAtOrBefore } from '../document/locate'
import type { TextRange } from '../document/model'

/** How many annotations that begin in an entry have each theme, by the theme's id. */
export type ThemeCounts = ReadonlyMap<string, number>

/** A stretch of a paper that leads to it, such as a line of the outline. */
export type Entry = TextRange & { readonly id: string }

/** What of an annotation is counted. */
export interface Themed extends TextRange {
  readonly themes: readonly string[]
}

/** Counts themes in entries that may lie within each other, sorted by where they begin. */
export interface EntryThemes {
  /** The counts of the entries that some annotations touch that went and came, as they are now by the entry's id. */
  change(
    before: ReadonlyMap<string, ThemeCounts>,
    gone: readonly Themed[],
    come: readonly Themed[],
  ): ReadonlyMap<string, ThemeCounts | undefined>
}

/** Takes the entries of a paper. A change costs what changed, however many entries and annotations there are. */
export function countEntryThemes(entries: readonly Entry[]): EntryThemes {
  const around = entriesAround(entries)
  return {
    change: (before, gone, come) => {
      const changed = new Map<string, Map<string, number>>()
      const add = ({ start, themes }: Themed, change: 1 | -1) => {
        if (themes.length === 0) return
        for (let at = lastStartingAtOrBefore(entries, start); at >= 0; at = around[at] ?? -1) {
          const entry = entries[at]
          if (!entry || entry.end <= start) continue
          const counts = changed.get(entry.id) ?? new Map(before.get(entry.id))
          changed.set(entry.id, counts)
          for (const theme of themes) counts.set(theme, (counts.get(theme) ?? 0) + change)
        }
      }
      for (const one of gone) add(one, -1)
      for (const one of come) add(one, 1)
      return new Map([...changed].map(([id, counts]) => [id, withoutNone(counts)]))
    },
  }
}

/** For each entry the one around it, by its index; -1 where none is. */
function entriesAround(entries: readonly Entry[]): Int32Array {
  const around = new Int32Array(entries.length)
  const open: number[] = []
  for (const [at, { start }] of entries.entries()) {
    while (open.length > 0 && (entries[open.at(-1) ?? 0]?.end ?? 0) <= start) open.pop()
    around[at] = open.at(-1) ?? -1
    open.push(at)
  }
  return around
}

function withoutNone(counts: ThemeCounts): ThemeCounts | undefined {
  const left = new Map([...counts].filter(([, count]) => count > 0))
  return left.size > 0 ? left : undefined
}
