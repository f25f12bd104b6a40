import { describePassage } from '../../src-core/annotation/describe-passage'
import type { Annotation } from '../../src-core/annotation/model'
import { proposePlaces } from '../../src-core/annotation/propose-places'
import { stands } from '../../src-core/annotation/stands'
import type { Handlers } from '../../src-core/contract/boundary'
import { CallError } from '../../src-core/contract/errors'
import type { Unplaced } from '../../src-core/contract/places'
import type { RecordChange } from '../../src-core/contract/record-change'
import type { StructuredDocument } from '../../src-core/document/model'
import type { ProjectSession } from './project-session'
import { shorten } from './record-name'

type PlaceCalls = Pick<Handlers, 'place.count' | 'place.list' | 'place.set'>

/** How many are looked for at once: looking costs time, and a person takes them one by one. */
const MOST = 200
/** How much of the text around a place is shown, in UTF-16 units. */
const AROUND = 120

/** The calls about annotations that have lost their place. */
export function placeCalls(project: () => ProjectSession): PlaceCalls {
  return {
    'place.count': async () => ({ count: unplaced(project()).length }),
    'place.list': async () =>
      unplaced(project())
        .slice(0, MOST)
        .map(({ annotation, document }) => propose(annotation, document)),
    'place.set': async ({ places }) => {
      const session = project()
      const at = session.system.now().toISOString()
      const changes = [...new Map(places.map(place => [place.id, place])).values()].map(
        ({ id, start, end }): RecordChange => {
          const before = session.visible.toChange(id)
          if (!before || before.deleted)
            throw new CallError('not-found', 'The annotation does not exist any more.')
          const document = session.document(before.documentId)
          if (start >= end || end > document.text.length)
            throw new CallError('bad-input', `The passage ${start}–${end} is not inside the document.`)
          const passage = { start, end, ...describePassage(document, start, end) }
          const after = { ...before, ...passage, revision: before.revision + 1, modified: at }
          return { kind: 'annotation', before, after }
        },
      )
      const first = changes[0]?.after
      const name = first && 'quote' in first ? shorten(first.quote.exact) : ''
      await session.commit({ key: 'annotation-place', count: changes.length, name }, changes)
      return { placed: changes.length }
    },
  }
}

interface Lost {
  readonly annotation: Annotation
  readonly document: StructuredDocument
}

/** The annotations that one sees, in papers that can be read, whose words do not stand where they say. */
function unplaced(session: ProjectSession): Lost[] {
  const documents = new Map(session.allDocuments().map(document => [document.id, document]))
  return session.visible.highlights().flatMap(annotation => {
    const document = documents.get(annotation.documentId)
    return document && !stands(document, annotation) ? [{ annotation, document }] : []
  })
}

/** What stands before a place, from the beginning of a word on. */
function wordsBefore(text: string, start: number): string {
  const from = start - AROUND
  return from <= 0 ? text.slice(0, start) : text.slice(from, start).replace(/^\S*\s/, '')
}

function propose(annotation: Annotation, document: StructuredDocument): Unplaced {
  const { verdict, candidates } = proposePlaces(document, annotation)
  const { text } = document
  return {
    annotation,
    paper: document.meta.title,
    verdict: verdict === 'attached' ? 'sure' : verdict === 'unsure' ? 'doubtful' : 'lost',
    candidates: candidates.map(({ start, end, confidence }) => ({
      ...{ start, end, confidence },
      before: wordsBefore(text, start),
      text: text.slice(start, end),
      after: text.slice(end, end + AROUND),
    })),
  }
}
