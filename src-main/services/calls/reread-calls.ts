import { createFollower, type Following } from '../../../src-core/annotation/anchoring/follow-reading'
import { describePassage } from '../../../src-core/annotation/describe-passage'
import type { Annotation } from '../../../src-core/annotation/model'
import type { Handlers } from '../../../src-core/contract/boundary'
import { CallError } from '../../../src-core/contract/errors'
import type { AppEvent } from '../../../src-core/contract/events'
import type { Rereading, ScanChoice } from '../../../src-core/contract/rereading'
import { compareReadings } from '../../../src-core/document/compare-readings'
import { applyCorrections } from '../../../src-core/document/corrections/apply-corrections'
import type { StructuredDocument } from '../../../src-core/document/model'
import { garbledPages } from '../../../src-core/document/pages/garbled-pages'
import { nextRevision } from '../../../src-core/document/record'
import type { RecordChange } from '../../../src-core/records/record-change'
import { READER_VERSION } from '../../../src-core/structure/reader-version'
import type { DocumentReader, ReadOptions } from '../../import/reader/document-reader'
import { replaceDocument, titleInName } from '../session/change-documents'
import type { ProjectSession } from '../session/project-session'

type RereadCalls = Pick<Handlers, 'document.reread' | 'document.replace' | 'document.stop-reading'>

/** Which paper is read, and how. */
interface Asked {
  readonly id: string
  readonly task: string
  readonly scan?: ScanChoice | undefined
}

/** The calls that read papers again by the rules of this program, with progress, and stop doing so. */
export function rereadCalls(
  project: () => ProjectSession,
  reader: Pick<DocumentReader, 'read'>,
  tell: (event: AppEvent) => void,
): RereadCalls {
  const running = new Map<string, AbortController>()
  const read = async (session: ProjectSession, { id, task, scan }: Asked) => {
    const stop = new AbortController()
    running.set(task, stop)
    try {
      return await readAgain(
        session,
        reader,
        { id, scan },
        {
          signal: stop.signal,
          onProgress: (done, total) => tell({ type: 'progress', task, done, total, label: id }),
        },
      )
    } finally {
      running.delete(task)
    }
  }
  return {
    'document.reread': async asked => {
      const session = project()
      const after = await read(session, asked)
      return planFor(session, after).rereading
    },
    'document.stop-reading': async ({ task }) => {
      const stop = running.get(task)
      stop?.abort()
      return { stopped: stop !== undefined }
    },
    'document.replace': async asked => {
      const session = project()
      session.mustBeWritable()
      const after = await read(session, asked)
      // Another project was opened meanwhile: its user did not ask for this.
      if (session !== project()) throw new CallError('cancelled', 'The project was closed.')
      const { rereading, moves } = await replaceDocument(session, after, () => planFor(session, after))
      const name = titleInName(after.meta.title)
      const changes = moves.map(move => changeOf(session, move))
      await session.commit({ key: 'document-reread', count: changes.length, name }, changes)
      return rereading
    },
  }
}

async function readAgain(
  session: ProjectSession,
  reader: Pick<DocumentReader, 'read'>,
  { id, scan }: Pick<Asked, 'id' | 'scan'>,
  options: ReadOptions,
): Promise<StructuredDocument> {
  const before = session.documents.imported(id)
  const { name } = before.source
  if ((before.reader ?? 0) > READER_VERSION)
    throw new CallError('newer-version', `${name} was read by a newer version of Kanttekening.`)
  const pages = pagesToScan(before, scan)
  const { document } = await reader.read(name, await session.documents.source(id), {
    ...(pages && { scan: pages }),
    ...options,
  })
  return document
}

/**
 * Which pages are read from their pictures beside those without text; null for no others. What was once read so, though it has
 * text, stays so unless that is asked for: somebody saw that the text is bad.
 */
function pagesToScan(before: StructuredDocument, asked: Asked['scan']): ReadOptions['scan'] | null {
  if (asked === 'none') return null
  const { pages, scans = [] } = before
  const scanned = new Set(scans.map(({ number }) => number))
  const isWhole = scanned.size > 0 && pages.every(({ number }) => scanned.has(number))
  if (asked === 'all' || (asked === undefined && isWhole)) return 'all'
  const chosen = scans.filter(page => page.chosen).map(({ number }) => number)
  const garbled = asked === 'garbled' ? garbledPages(before) : []
  const all = [...new Set([...chosen, ...garbled])]
  return all.length > 0 ? all : null
}

interface Move {
  readonly annotation: Annotation
  readonly start: number
  readonly end: number
}

interface Plan {
  readonly rereading: Rereading
  /** One's own annotations whose words surely stand elsewhere. */
  readonly moves: readonly Move[]
}

/** What another reading of a document changes in the project as it is now. */
function planFor(session: ProjectSession, after: StructuredDocument): Plan {
  const before = session.documents.imported(after.id)
  const corrections = session.documents.corrections(after.id)
  const { unplaced } = applyCorrections(after, corrections)
  const follow = createFollower(before, after)
  const fates = session.visible
    .highlights(after.id)
    .map(annotation => ({ annotation, following: follow(annotation) }))
  const moved = fates.flatMap(({ annotation, following }) =>
    following.fate === 'moves' ? [{ annotation, start: following.start, end: following.end }] : [],
  )
  const moves = moved.filter(({ annotation }) => annotation.author === session.analyst.id)
  const count = (fate: Following['fate']) => fates.filter(({ following }) => following.fate === fate).length
  const rereading = {
    ...compareReadings(before, after),
    annotations: {
      stay: count('stays'),
      move: moves.length,
      colleagues: moved.length - moves.length,
      unsure: count('unsure'),
      lost: count('lost'),
    },
    corrections: { kept: corrections.length - unplaced.length, unplaced: unplaced.length },
  }
  return { rereading, moves }
}

function changeOf(session: ProjectSession, { annotation, start, end }: Move): RecordChange {
  const document = session.document(annotation.documentId)
  const before = session.visible.toChange(annotation.id) ?? annotation
  const passage = { start, end, ...describePassage(document, start, end) }
  const after = nextRevision(before, { ...before, ...passage }, session.now())
  return { kind: 'annotation', before, after }
}
