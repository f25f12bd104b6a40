import { createHash } from 'node:crypto'
import { CallError, type Failure, failureOf } from '../../../src-core/contract/errors'
import type { ImportResult } from '../../../src-core/contract/importing'
import type { StructuredDocument } from '../../../src-core/document/model'
import type { DocumentReader, ReadOptions } from '../../import/reader/document-reader'
import { enterDocuments, writeDocument } from './change-documents'
import type { ProjectSession } from './project-session'

/** A file to import; its bytes are asked for when its turn comes. */
export interface PaperSource {
  readonly name: string
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
  const results = await Promise.all(
    sources.map(async source => {
      const result = await task.read(source)
      done += 1
      onResult?.(result, done)
      return result
    }),
  )
  await task.finish()
  return results
}

/** An import under way: papers are read into it one by one, and entered into the project together. */
export class PaperImport {
  private readonly documents: StructuredDocument[] = []
  /** What becomes of each content of this import, by the id it has as a document. */
  private readonly fates = new Map<string, Promise<ImportResult>>()
  private backup: Promise<void> | null = null

  constructor(
    readonly session: ProjectSession,
    private readonly reader: DocumentReader,
    private readonly signal?: AbortSignal,
  ) {}

  /** Reads a paper and writes it durably; answers what became of it, and never throws. */
  async read({ name, bytes }: PaperSource, onProgress?: ReadOptions['onProgress']): Promise<ImportResult> {
    if (this.signal?.aborted) return { ...nothing(name), outcome: 'cancelled' }
    try {
      const content = await bytes()
      const id = documentId(content)
      const known = this.session.knownDocument(id)
      if (known) return alreadyThere(name, id, known.meta.title, known.source.name)
      const first = this.fates.get(id)
      const twin = first && (await first)
      if (twin?.outcome === 'added') return alreadyThere(name, id, twin.title, twin.name)
      const fate = this.readNew(name, content, onProgress)
      this.fates.set(id, fate)
      return await fate
    } catch (error) {
      return failed(name, error)
    }
  }

  private async readNew(
    name: string,
    content: Uint8Array,
    onProgress: ReadOptions['onProgress'],
  ): Promise<ImportResult> {
    try {
      const { document } = await this.reader.read(name, content, {
        ...(this.signal && { signal: this.signal }),
        ...(onProgress && { onProgress }),
      })
      this.backup ??= this.session.backingUp.before('import')
      await this.backup
      await writeDocument(this.session, document, content)
      this.documents.push(document)
      return { ...nothing(name), outcome: 'added', id: document.id, title: document.meta.title }
    } catch (error) {
      return failed(name, error)
    }
  }

  /** Enters what was read, as one change; answers how many papers that are. Throws `not-saved`. */
  async finish(): Promise<number> {
    await Promise.all(this.fates.values())
    await enterDocuments(this.session, this.documents)
    return this.documents.length
  }
}

function nothing(name: string): ImportResult {
  return { name, outcome: 'failed', id: null, title: null, knownAs: null, failure: null }
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
