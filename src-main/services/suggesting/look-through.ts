import { setImmediate } from 'node:timers/promises'
import {
  MOST_SUGGESTED,
  type Suggested,
  type SuggestRequest,
} from '../../../src-core/contract/suggesting/suggesting-calls'
import { turnAt } from '../../../src-core/document/locate'
import type { StructuredDocument, TextRange } from '../../../src-core/document/model'
import { placesIn } from '../../../src-core/suggesting/places-in'
import { type Suggestion, suggestBuiltIn, suggestByTerms } from '../../../src-core/suggesting/suggest'
import { turnsAround } from '../../../src-core/suggesting/turns-around'
import { existingTheme } from '../records/themes-there'
import type { TermsAsked, TermsFound } from '../search/find-by-terms'
import type { ProjectSession } from '../session/project-session'
import { knownPassages, type Left } from './known-passages'

/** What was found, and how much of it is marked or was turned down. */
export interface Found {
  readonly suggestions: Suggested[]
  readonly counts: { readonly documentId: string; readonly count: number }[]
  readonly marked: number
  readonly rejected: number
  readonly stopped: boolean
  /** Whether every text was read because no index was ready. */
  readonly unindexed: boolean
}

/** Asks an index where terms stand in all papers; null where none is ready. */
export type AskTerms = (asked: TermsAsked) => Promise<readonly TermsFound[] | null>

/**
 * Looks through one paper or all, and lets other calls in between papers. Terms are sought in all papers by the index, and what
 * is shown of that is checked against the text; what the index does not know is read. Throws `not-found` for a theme or a paper
 * that is not there. A theme without terms is looked for by its name.
 */
export async function lookThrough(
  session: ProjectSession,
  { by, documentId, unit, theme }: SuggestRequest,
  tellProgress: (done: number, total: number, title: string) => void,
  isStopped: () => boolean,
  askTerms: AskTerms | null,
): Promise<Found> {
  const ids = documentId === null ? session.documents.ids : [session.documents.head(documentId).id]
  const terms = 'theme' in by ? termsOf(session, by.theme) : []
  const suggest = 'theme' in by ? suggestByTerms(terms, unit) : suggestBuiltIn(by.builtIn, unit)
  const isAsked = 'theme' in by && documentId === null && askTerms !== null
  const indexed = isAsked ? await askTerms({ terms, unit: unit === 'paragraph' ? unit : 'sentence' }) : null
  const rangesOf = new Map(indexed?.map(({ documentId: id, ranges }) => [id, ranges]))
  const placesOf = placesIn(terms)
  const { isUntouched, leftOf } = knownPassages(session, by, theme)
  const suggestions: Suggested[] = []
  const counts: { documentId: string; count: number }[] = []
  const unindexed = isAsked && indexed === null
  let [marked, rejected] = [0, 0]
  for (const [index, id] of ids.entries()) {
    if (isStopped()) return { suggestions, counts, marked, rejected, stopped: true, unindexed }
    const ranges = rangesOf.get(id)
    if (ranges?.length === 0 || !session.documents.isThere(id)) continue
    let document: StructuredDocument | null = null
    const read = async () => {
      if (document) return document
      await setImmediate()
      document = await session.documents.load(id, documentId === null)
      tellProgress(index, ids.length, document.meta.title)
      return document
    }
    const isShown = () => suggestions.length < MOST_SUGGESTED
    if (ranges && unit !== 'turn' && !isShown() && isUntouched(id)) {
      counts.push({ documentId: id, count: ranges.length / 2 })
      continue
    }
    const left = (ranges && (await byIndex(ranges))) ?? (await leftOf(id, suggest(await read()), read))
    marked += left.marked
    rejected += left.rejected
    if (left.found.length > 0) counts.push({ documentId: id, count: left.found.length })
    for (const found of left.found) if (isShown()) suggestions.push(shown(await read(), found))

    /** What the index found; null where the text has to say. */
    async function byIndex(places: Int32Array): Promise<Left | null> {
      const pairs = pairsOf(places)
      const passages = unit === 'turn' ? turnsAround(await read(), pairs) : pairs
      if (!passages) return null
      const own = await leftOf(
        id,
        passages.map(passage => ({ ...passage, places: [], certainty: null })),
        read,
      )
      if (own.found.length === 0 || !isShown()) return own
      const paper = await read()
      const found = own.found.map(one => ({ ...one, places: placesOf(paper, one) }))
      return found.every(one => one.places.length > 0) ? { ...own, found } : null
    }
  }
  return { suggestions, counts, marked, rejected, stopped: false, unindexed }
}

function pairsOf(ranges: Int32Array): TextRange[] {
  return Array.from({ length: ranges.length / 2 }, (_, at) => ({
    start: ranges[at * 2] ?? 0,
    end: ranges[at * 2 + 1] ?? 0,
  }))
}

function termsOf(session: ProjectSession, id: string): readonly string[] {
  const theme = existingTheme(session, id)
  return theme.terms.length > 0 ? theme.terms : [theme.name]
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
