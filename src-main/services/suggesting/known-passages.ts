import type { Annotation, Quote } from '../../../src-core/annotation/model'
import { addTo } from '../../../src-core/basics/group-by'
import type { StructuredDocument } from '../../../src-core/document/model'
import { rejectionTest } from '../../../src-core/suggesting/propose-passages'
import type { Suggestion } from '../../../src-core/suggesting/suggest'
import { type Suggester, sameSuggester } from '../../../src-core/suggesting/suggester'
import type { ProjectSession } from '../session/project-session'

/** What is left of the passages found in one paper, and how many are dealt with. */
export interface Left {
  readonly found: readonly Suggestion[]
  readonly marked: number
  readonly rejected: number
}

/** What is dealt with in papers of what is looked for. */
export interface KnownPassages {
  /** Whether nothing in a paper is marked or was rejected. */
  isUntouched(documentId: string): boolean
  leftOf: LeftOf
}

/** Takes from passages found in a paper, in the order of its text, what is marked or was rejected; `read` reads the paper. */
type LeftOf = (
  documentId: string,
  found: readonly Suggestion[],
  read: () => Promise<StructuredDocument>,
) => Promise<Left>

/** What is marked with a theme, or was rejected, of what is looked for: by paper, so that none of it is read for each suggestion. */
export function knownPassages(session: ProjectSession, by: Suggester, theme: string): KnownPassages {
  const marks = new Map<string, Annotation[]>()
  for (const one of session.visible.highlights())
    if (one.themes.includes(theme)) addTo(marks, one.documentId, one)
  const rejections = new Map<string, Quote[]>()
  for (const one of session.records.all('rejection').values())
    if (!one.deleted && sameSuggester(one.by, by)) addTo(rejections, one.documentId, one.quote)
  return {
    isUntouched: documentId => !marks.has(documentId) && !rejections.has(documentId),
    async leftOf(documentId, found, read) {
      const isMarked = markedTest(marks.get(documentId) ?? [])
      const unmarked = found.filter(one => !isMarked(one))
      const quotes = rejections.get(documentId)
      const isRejected = quotes ? rejectionTest(await read(), quotes) : () => false
      const left = unmarked.filter(one => !isRejected(one))
      return {
        found: left,
        marked: found.length - unmarked.length,
        rejected: unmarked.length - left.length,
      }
    },
  }
}

/** Marked is what an annotation with the theme touches; asked for in the order of the text. */
function markedTest(marks: readonly Annotation[]): (passage: Suggestion) => boolean {
  const places = [...marks].sort((one, other) => one.start - other.start)
  let next = 0
  return ({ start, end }) => {
    while ((places[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1
    const place = places[next]
    return place !== undefined && place.start < end
  }
}
