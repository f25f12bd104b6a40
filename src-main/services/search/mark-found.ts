import { setImmediate } from 'node:timers/promises'
import { trimPassage } from '../../../src-core/annotation/trim-passage'
import { groupBy } from '../../../src-core/basics/group-by'
import { CallError } from '../../../src-core/contract/errors'
import { MOST_MARKED, type markedParts } from '../../../src-core/contract/finding/search-calls'
import { lastStartingAtOrBefore } from '../../../src-core/document/locate'
import type { StructuredDocument, TextRange } from '../../../src-core/document/model'
import { sentencesIn } from '../../../src-core/document/text-units'
import type { RecordChange } from '../../../src-core/records/record-change'
import { beginningOf } from '../history/record-name'
import { type DescribedPassage, described, keyOf, passageMarker } from '../marking/new-mark'
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
  for (const id of themes) themeName(session, id)
  const read = await readPassages(session, found, part)
  // From here on nothing else happens in between.
  const names = themes.map(id => themeName(session, id))
  const made: RecordChange[] = []
  const tagged: RecordChange[] = []
  const mark = passageMarker(session, { themes: [...themes] })
  for (const one of read) {
    for (const passage of passagesNow(session, one, part)) {
      const { change } = mark(one.documentId, passage)
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

/** What is to be marked in one paper, as the paper was when it was read. */
interface ReadPassages {
  readonly documentId: string
  readonly places: readonly PlaceFound[]
  readonly version: string
  readonly passages: readonly DescribedPassage[]
}

/** Reads what is to be marked, paper by paper, between which others have their turn: there may be a thousand of them. */
async function readPassages(
  session: ProjectSession,
  found: readonly PlaceFound[],
  part: (typeof markedParts)[number],
): Promise<ReadPassages[]> {
  const read: ReadPassages[] = []
  for (const [documentId, places] of groupBy(found, place => place.documentId)) {
    await setImmediate()
    if (!session.documents.isThere(documentId)) continue
    const version = session.documents.versionOf(documentId)
    const document = await session.documents.load(documentId, true).catch(unreadable)
    if (document) read.push({ documentId, places, version, passages: passagesOf(document, places, part) })
  }
  return read
}

/** The same of the paper as it is now: one that is another by now is read again, and one that is gone has none. */
function passagesNow(
  session: ProjectSession,
  { documentId, places, version, passages }: ReadPassages,
  part: (typeof markedParts)[number],
): readonly DescribedPassage[] {
  if (!session.documents.isThere(documentId)) return []
  if (session.documents.versionOf(documentId) === version) return passages
  const document = session.knownDocument(documentId)
  return document ? passagesOf(document, places, part) : []
}

/** A paper that is damaged is told at the next look at the folder, and nothing of it is marked. */
function unreadable(error: unknown): null {
  if (error instanceof CallError) return null
  throw error
}

function passagesOf(
  document: StructuredDocument,
  places: readonly PlaceFound[],
  part: (typeof markedParts)[number],
): DescribedPassage[] {
  return rangesOf(document, places, part).map(range => described(document, range))
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
