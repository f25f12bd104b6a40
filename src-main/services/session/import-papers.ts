import { createHash } from 'node:crypto'
import pMap from 'p-map'
import { CallError, type Failure, failureOf } from '../../../src-core/contract/errors'
import type { ImportResult } from '../../../src-core/contract/importing'
import type { StructuredDocument } from '../../../src-core/document/model'
import type { DocumentReader, ReadBatch, ReadOptions } from '../../import/reader/document-reader'
import { numberOf } from '../papers/list-papers'
import { enterDocuments, writeDocument } from './change-documents'
import type { ProjectSession } from './project-session'

/** A file to import; its bytes are asked for when its turn comes. */
export interface PaperSource {
  readonly name: string
  /** Whether reading it took too long before, and may take longer now. */
  readonly again?: boolean
  bytes(): Promise<Uint8Array>
}

export interface ImportOptions {
  readonly signal?: AbortSignal
  /** Hears of every file when its fate is known; `done` counts them. */
  readonly onResult?: (result: ImportResult, done: number) => void
}

/**
 * Imports papers as one change that can be taken back. A file that fails costs nobody else anything; what was read before
 * a cancellation stays. Throws `read-only` before anything is read, and `not-saved`.
 */
export async function importPapers(
  session: ProjectSession,
  reader: DocumentReader,
  sources: readonly PaperSource[],
  { signal, onResult }: ImportOptions = {},
): Promise<ImportResult[]> {
  session.mustBeWritable()
  const task = new PaperImport(session, reader, signal)
  let done = 0
  const read = async (source: PaperSource) => {
    const result = await task.read(source)
    done += 1
    onResult?.(result, done)
    return result
  }
  // While some are read, others are written, and the next is at hand; no more of them are in memory.
  const results = await pMap(sources, read, { concurrency: reader.atOnce + BESIDE })
  await task.finish()
  return results
}

/** How many files are on their way beside those that are being read. */
const BESIDE = 2

/** The first papers appear after so long, and each time after a quarter of what the import took up to then, in ms. */
const SOONEST = 500
const LATEST = 10_000

/** An import under way: papers are read into it one by one, and appear in the project while others are read. */
export class PaperImport {
  /** What was read and is not in the project yet, by its place among the files. */
  private readonly waiting = new Map<number, StructuredDocument>()
  private readonly batch: ReadBatch
  private readonly begun: number
  private files = 0
  private entered = 0
  /** When papers were entered last, in ms of the system's `uptime`. */
  private last: number
  private entering: Promise<void> = Promise.resolve()
  private timer: NodeJS.Timeout | null = null
  /** What becomes of each content of this import, by the id it has as a document. */
  private readonly fates = new Map<string, Promise<ImportResult>>()
  private backup: Promise<void> | null = null
  /** The papers that have a number of their own, by it. */
  private numbered: Map<string, { readonly id: string; readonly title: string }> | null = null

  constructor(
    readonly session: ProjectSession,
    reader: DocumentReader,
    private readonly signal?: AbortSignal,
    /** What the import is called in the history: whatever it enters is undone at once. */
    private readonly task = session.system.randomId(),
  ) {
    this.batch = reader.batch()
    this.begun = session.system.uptime()
    this.last = this.begun
  }

  /** Reads a paper and writes it durably; answers what became of it, and never throws. */
  async read(source: PaperSource, onProgress?: ReadOptions['onProgress']): Promise<ImportResult> {
    const { name, bytes } = source
    if (this.signal?.aborted) return { ...nothing(name), outcome: 'cancelled' }
    const place = this.files++
    try {
      const content = await bytes()
      const id = documentId(content)
      const known = this.session.documents.isThere(id) ? this.session.documents.head(id) : null
      if (known) return alreadyThere(name, id, known.meta.title, known.source.name)
      const first = this.fates.get(id)
      const twin = first && (await first)
      if (twin?.outcome === 'added') return alreadyThere(name, id, twin.title, twin.name)
      const fate = this.readNew(place, id, source, content, onProgress)
      this.fates.set(id, fate)
      return await fate
    } catch (error) {
      return failed(name, error)
    }
  }

  private async readNew(
    place: number,
    id: string,
    { name, again = false }: PaperSource,
    content: Uint8Array,
    onProgress: ReadOptions['onProgress'],
  ): Promise<ImportResult> {
    try {
      const { document } = await this.batch.read(name, content, {
        ...(this.signal && { signal: this.signal }),
        ...(onProgress && { onProgress }),
        again,
      })
      // The process that answers has met other files, and may have been led astray by one.
      if (document.id !== id) throw new CallError('damaged', `${name} could not be made into a document.`)
      this.backup ??= this.session.backingUp.before('import')
      await this.backup
      await writeDocument(this.session, document, content)
      this.waiting.set(place, document)
      this.enterInTime()
      const versionOf = this.otherVersion(document)
      const { id: added, meta, attachments } = document
      return {
        ...nothing(name),
        outcome: 'added',
        id: added,
        title: meta.title,
        versionOf,
        ...(attachments && { attachments }),
      }
    } catch (error) {
      return failed(name, error)
    }
  }

  /** A paper of the project, or of this import, that has the same number of its own; null where this one has none. */
  private otherVersion(document: StructuredDocument): ImportResult['versionOf'] {
    const number = numberOf(document)
    if (number === null) return null
    this.numbered ??= new Map(
      this.session.documents.heads().flatMap(other => {
        const known = numberOf(other)
        return known === null || other.id === document.id ? [] : [[known, titled(other)]]
      }),
    )
    const other = this.numbered.get(number) ?? null
    this.numbered.set(number, titled(document))
    return other
  }

  /** Enters what waits, now or a while after papers appeared last: each time costs what is in the whole project. */
  private enterInTime(): void {
    const now = this.session.system.uptime()
    const pause = Math.min(LATEST, Math.max(SOONEST, (now - this.begun) / 4))
    this.timer ??= setTimeout(
      () => {
        this.timer = null
        // A disk that refuses now is tried again with the next papers, and said at the end.
        this.entering = this.entering.then(() => this.enterWaiting()).catch(() => undefined)
      },
      Math.max(0, this.last + pause - now),
    )
  }

  /** Enters what was read, in the order of the files, as part of the one change that the import is. Throws `not-saved`. */
  private async enterWaiting(): Promise<void> {
    this.last = this.session.system.uptime()
    const places = [...this.waiting.keys()].sort((one, other) => one - other)
    const documents = places.flatMap(place => this.waiting.get(place) ?? [])
    if (documents.length === 0) return
    this.session.mustBeWritable()
    this.waiting.clear()
    this.entered += documents.length
    await enterDocuments(this.session, documents, { task: this.task })
  }

  /** Enters what is left once all is read; answers how many papers the import added. Throws `not-saved`. */
  async finish(): Promise<number> {
    await Promise.all(this.fates.values())
    this.close()
    await this.entering
    await this.enterWaiting()
    await this.session.durable()
    return this.entered
  }

  /** Lets go of the processes it read in; nothing more is entered by itself. */
  close(): void {
    if (this.timer) clearTimeout(this.timer)
    this.timer = null
    this.batch.close()
  }
}

function titled({ id, meta }: Pick<StructuredDocument, 'id' | 'meta'>): {
  readonly id: string
  readonly title: string
} {
  return { id, title: meta.title }
}

function nothing(name: string): ImportResult {
  return { name, outcome: 'failed', id: null, title: null, knownAs: null, versionOf: null, failure: null }
}

function alreadyThere(name: string, id: string, title: string | null, knownAs: string): ImportResult {
  return { ...nothing(name), outcome: 'already-there', id, title, knownAs }
}

function failed(name: string, error: unknown): ImportResult {
  const failure = importFailure(name, error)
  return { ...nothing(name), outcome: failure.code === 'cancelled' ? 'cancelled' : 'failed', failure }
}

/** The id a file will have as a document, known before it is read. */
function documentId(bytes: Uint8Array): string {
  return `doc_${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}`
}

function importFailure(name: string, error: unknown): Failure {
  if (error instanceof CallError) return failureOf(error)
  const reason = error instanceof Error ? error.message : String(error)
  return { code: 'not-saved', message: `${name} could not be written: ${reason}` }
}
