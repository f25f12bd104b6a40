import { setImmediate } from 'node:timers/promises'
import type { Annotation } from '../../../src-core/annotation/model'
import { addTo } from '../../../src-core/basics/group-by'
import { CallError } from '../../../src-core/contract/errors'
import {
  MOST_SUGGESTED,
  type Suggested,
  type SuggestRequest,
} from '../../../src-core/contract/suggesting/suggesting-calls'
import { foldedDocument } from '../../../src-core/document/folded-document'
import { turnAt } from '../../../src-core/document/locate'
import type { StructuredDocument } from '../../../src-core/document/model'
import { rejectionTest } from '../../../src-core/suggesting/propose-passages'
import { type Suggestion, suggestBuiltIn, suggestByTerms } from '../../../src-core/suggesting/suggest'
import { type Suggester, sameSuggester } from '../../../src-core/suggesting/suggester'
import type { ProjectSession } from '../session/project-session'

/** What was found, and how much of it is marked or was turned down. */
export interface Found {
  readonly suggestions: Suggested[]
  readonly counts: { readonly documentId: string; readonly count: number }[]
  readonly marked: number
  readonly rejected: number
  readonly stopped: boolean
}

/**
 * Looks through one paper or all, and lets other calls in between papers. Throws `not-found` for a theme or a paper that is
 * not there. A theme without terms is looked for by its name.
 */
export async function lookThrough(
  session: ProjectSession,
  { by, documentId, unit, theme }: SuggestRequest,
  tellProgress: (done: number, total: number, title: string) => void,
  isStopped: () => boolean,
): Promise<Found> {
  const ids = documentId === null ? session.documents.ids : [session.documents.head(documentId).id]
  const suggest =
    'theme' in by ? suggestByTerms(termsOf(session, by.theme), unit) : suggestBuiltIn(by.builtIn, unit)
  const known = knownPassages(session, by, theme)
  const suggestions: Suggested[] = []
  const counts: { documentId: string; count: number }[] = []
  let [marked, rejected] = [0, 0]
  for (const [index, id] of ids.entries()) {
    if (isStopped()) return { suggestions, counts, marked, rejected, stopped: true }
    if (!session.documents.isThere(id)) continue
    const document = await session.documents.load(id, documentId === null)
    tellProgress(index, ids.length, document.meta.title)
    const isRejected = known.rejectedIn(document)
    const isMarked = known.markedIn(document)
    let count = 0
    for (const found of suggest(document, foldedDocument(document))) {
      if (isMarked(found)) marked += 1
      else if (isRejected(found)) rejected += 1
      else {
        count += 1
        if (suggestions.length < MOST_SUGGESTED) suggestions.push(shown(document, found))
      }
    }
    if (count > 0) counts.push({ documentId: document.id, count })
    await setImmediate()
  }
  return { suggestions, counts, marked, rejected, stopped: false }
}

function termsOf(session: ProjectSession, id: string): readonly string[] {
  const theme = session.records.themes.get(id)
  if (!theme || theme.deleted) throw new CallError('not-found', 'The theme does not exist any more.')
  return theme.terms.length > 0 ? theme.terms : [theme.name]
}

/** What is marked or was rejected of what is looked for: by paper, so that none of it is read for each suggestion. */
function knownPassages(session: ProjectSession, by: Suggester, theme: string) {
  const marks = new Map<string, Annotation[]>()
  for (const one of session.visible.highlights())
    if (one.themes.includes(theme)) addTo(marks, one.documentId, one)
  const rejections = new Map<string, { exact: string; prefix: string; suffix: string }[]>()
  for (const one of session.records.all('rejection').values())
    if (!one.deleted && sameSuggester(one.by, by)) addTo(rejections, one.documentId, one.quote)
  return {
    rejectedIn: (document: StructuredDocument) => rejectionTest(document, rejections.get(document.id) ?? []),
    /** Marked is what an annotation with the theme touches; asked for in the order of the text. */
    markedIn(document: StructuredDocument) {
      const places = [...(marks.get(document.id) ?? [])].sort((one, other) => one.start - other.start)
      let next = 0
      return ({ start, end }: Suggestion) => {
        while ((places[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1
        const place = places[next]
        return place !== undefined && place.start < end
      }
    },
  }
}

function shown(
  document: StructuredDocument,
  { start, end, places, certainty, promise }: Suggestion,
): Suggested {
  const deadline = promise?.deadline ?? null
  return {
    documentId: document.id,
    start,
    end,
    words: document.text.slice(start, end),
    places: places.map(place => ({ start: place.start - start, end: place.end - start })),
    label: turnAt(document, start)?.label ?? null,
    certainty,
    until: deadline?.until ?? null,
    deadline: deadline && document.text.slice(deadline.start, deadline.end),
  }
}
