import type { ExportEntry } from '../collect-entries'

/** More names than these say nothing any more. */
const MOST_NAMES = 20

/** Who made the annotations of an export and answered them, as a Word file names its makers. */
export function authorsOf(entries: readonly ExportEntry[]): string {
  const names = new Set<string>()
  for (const { author, replies } of entries) {
    names.add(author)
    for (const reply of replies) names.add(reply.author)
  }
  return namesOfMakers(names)
}

/** Names as those of a file's makers; the program's where there are none. */
export function namesOfMakers(names: Iterable<string>): string {
  return [...new Set(names)].slice(0, MOST_NAMES).join('; ') || 'Kanttekening'
}
