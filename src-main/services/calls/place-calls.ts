import { proposePlaces } from '../../../src-core/annotation/anchoring/propose-places'
import { describePassage } from '../../../src-core/annotation/describe-passage'
import type { Annotation } from '../../../src-core/annotation/model'
import { stands } from '../../../src-core/annotation/stands'
import { append } from '../../../src-core/basics/append'
import { groupBy } from '../../../src-core/basics/group-by'
import type { Handlers } from '../../../src-core/contract/boundary'
import { CallError } from '../../../src-core/contract/errors'
import type { Unplaced } from '../../../src-core/contract/places'
import type { StructuredDocument } from '../../../src-core/document/model'
import { quotableText } from '../../../src-core/document/quotable-text'
import { nextRevision } from '../../../src-core/document/record'
import type { RecordChange } from '../../../src-core/records/record-change'
import { recordName } from '../history/record-name'
import type { ProjectSession } from '../session/project-session'

type PlaceCalls = Pick<Handlers, 'place.count' | 'place.list' | 'place.set'>

/** How many are looked for at once: looking costs time, and a person takes them one by one. */
const MOST = 200
/** How much of the text around a place is shown, in UTF-16 units. */
const AROUND = 120

/** The calls about annotations that have lost their place. */
export function placeCalls(project: () => ProjectSession): PlaceCalls {
  return {
    'place.count': async () => ({ count: (await unplaced(project())).length }),
    'place.list': async () => {
      const session = project()
      const shown: Unplaced[] = []
      for (const annotation of (await unplaced(session)).slice(0, MOST)) {
        const document = session.knownDocument(annotation.documentId)
        if (document) shown.push(propose(annotation, document))
      }
      return shown
    },
    'place.set': async ({ places }) => {
      const session = project()
      const at = session.now()
      const changes = [...new Map(places.map(place => [place.id, place])).values()].map(
        ({ id, start, end }): RecordChange => {
          const before = session.visible.toChange(id)
          if (!before || before.deleted)
            throw new CallError('not-found', 'The annotation does not exist any more.')
          const document = session.document(before.documentId)
          if (start >= end || end > document.text.length)
            throw new CallError('bad-input', `The passage ${start}–${end} is not inside the document.`)
          const passage = { start, end, ...describePassage(document, start, end) }
          const after = nextRevision(before, { ...before, ...passage }, at)
          return { kind: 'annotation', before, after }
        },
      )
      const first = changes[0]?.after
      const name = first ? recordName(session, 'annotation', first) : ''
      await session.commit({ key: 'annotation-place', count: changes.length, name }, changes)
      return { placed: changes.length }
    },
  }
}

/** The annotations that one sees, in papers that can be read, whose words do not stand where they say; by paper. */
async function unplaced(session: ProjectSession): Promise<Annotation[]> {
  const lost: Annotation[] = []
  for (const [id, annotations] of groupBy(session.visible.highlights(), ({ documentId }) => documentId)) {
    if (!session.documents.isThere(id)) continue
    const find = (document: StructuredDocument) =>
      annotations.filter(annotation => !stands(document, annotation)).map(annotation => annotation.id)
    const ids = new Set(await session.documents.lostPlaces(id, annotations, find))
    if (ids.size > 0)
      append(
        lost,
        annotations.filter(annotation => ids.has(annotation.id)),
      )
  }
  return lost
}

/** Where the words shown before a place begin: with a word. */
function beginningOf(text: string, start: number): number {
  const from = start - AROUND
  return from <= 0 ? 0 : from + (/^\S*\s/.exec(text.slice(from, start))?.[0].length ?? 0)
}

function propose(annotation: Annotation, document: StructuredDocument): Unplaced {
  const { verdict, candidates } = proposePlaces(document, annotation)
  const { text } = document
  const { exact } = annotation.quote
  // What was marked has its footnote marks within; beside it a place without them would seem to hold another number.
  const shown = (start: number, end: number) => quotableText(document, { start, end }, 'bracketed')
  const same = candidates.find(({ start, end }) => text.slice(start, end) === exact)
  return {
    annotation,
    words: same ? shown(same.start, same.end) : exact,
    paper: document.meta.title,
    verdict: verdict === 'attached' ? 'sure' : verdict === 'unsure' ? 'doubtful' : 'lost',
    candidates: candidates.map(({ start, end, confidence }) => ({
      ...{ start, end, confidence },
      before: shown(beginningOf(text, start), start),
      text: shown(start, end),
      after: shown(end, Math.min(text.length, end + AROUND)),
    })),
  }
}
