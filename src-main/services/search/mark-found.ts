import { trimPassage } from '../../../src-core/annotation/trim-passage'
import { groupBy } from '../../../src-core/basics/group-by'
import { CallError } from '../../../src-core/contract/errors'
import { MOST_MARKED, type markedParts } from '../../../src-core/contract/finding/search-calls'
import { lastStartingAtOrBefore } from '../../../src-core/document/locate'
import type { StructuredDocument, TextRange } from '../../../src-core/document/model'
import { sentencesIn } from '../../../src-core/document/text-units'
import type { RecordChange } from '../../../src-core/records/record-change'
import { beginningOf } from '../history/record-name'
import { keyOf, passageMarker } from '../marking/new-mark'
import type { ProjectSession } from '../session/project-session'
import type { PlaceFound } from './search-index'

/**
 * Marks what was found with themes, as one change: what one has marked exactly so already gets the themes instead. Throws
 * `not-found` for a theme that is gone, and `too-large` for more than is marked at once.
 */
export async function markFound(
  session: ProjectSession,
  found: readonly PlaceFound[],
  part: (typeof markedParts)[number],
  themes: readonly string[],
): Promise<{ made: number; tagged: number }> {
  if (found.length > MOST_MARKED)
    throw new CallError('too-large', `No more than ${MOST_MARKED} passages are marked at once.`)
  const names = themes.map(id => themeName(session, id))
  const made: RecordChange[] = []
  const tagged: RecordChange[] = []
  for (const [documentId, places] of groupBy(found, place => place.documentId)) {
    const document = session.knownDocument(documentId)
    if (!document) continue
    const mark = passageMarker(session, document, { themes: [...themes] })
    for (const range of rangesOf(document, places, part)) {
      const { change } = mark(range)
      if (change) (change.before ? tagged : made).push(change)
    }
  }
  const count = made.length + tagged.length
  if (count > 0)
    await session.commit({ key: 'annotation-tag', count, name: beginningOf(names.join(', ')) }, [
      ...made,
      ...tagged,
    ])
  return { made: made.length, tagged: tagged.length }
}

/** What is marked of the passages found in one paper, in order, each range once. */
function rangesOf(
  document: StructuredDocument,
  places: readonly PlaceFound[],
  part: (typeof markedParts)[number],
): TextRange[] {
  const ranges = places.flatMap(({ passage, hits }) => {
    if (part === 'words') return hits
    if (part === 'passage') return [passage]
    return sentencesWith(document, passage, hits)
  })
  const trimmed = ranges.flatMap(range => trimPassage(document.text, range) ?? [])
  return [...new Map(trimmed.map(range => [keyOf(range), range])).values()]
}

/** The sentences that words found in a passage are in; words that run over several make one of these. */
function sentencesWith(
  document: StructuredDocument,
  passage: TextRange,
  hits: readonly TextRange[],
): TextRange[] {
  const block = document.blocks[lastStartingAtOrBefore(document.blocks, passage.start)]
  if (!block) return []
  const sentences = sentencesIn(document, block)
  return hits.map(({ start, end }) => ({
    start: Math.min(start, sentences[Math.max(0, lastStartingAtOrBefore(sentences, start))]?.start ?? start),
    end: Math.max(end, sentences[Math.max(0, lastStartingAtOrBefore(sentences, end - 1))]?.end ?? end),
  }))
}

function themeName(session: ProjectSession, id: string): string {
  const theme = session.records.themes.get(id)
  if (!theme || theme.deleted) throw new CallError('not-found', 'One of the themes does not exist any more.')
  return theme.name
}
