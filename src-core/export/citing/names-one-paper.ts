import type { StructuredDocument } from '../../document/model'
import { citeWhole } from './cite'
import type { CitationStyle } from './style'

/** Tells of the short name of a paper whether it is that of one paper alone of those that are cited together. */
export function namesOnePaper(
  style: CitationStyle,
  documents: Iterable<StructuredDocument>,
  options: Parameters<typeof citeWhole>[2],
): (shortPaper: string) => boolean {
  const users = new Map<string, number>()
  for (const document of new Set(documents)) {
    const { shortPaper } = citeWhole(style, document, options)
    users.set(shortPaper, (users.get(shortPaper) ?? 0) + 1)
  }
  return shortPaper => (users.get(shortPaper) ?? 0) <= 1
}
