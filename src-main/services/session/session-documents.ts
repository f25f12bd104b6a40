import { isDeepStrictEqual } from 'node:util'
import { CallError } from '../../../src-core/contract/errors'
import type { DocumentSummary, FileProblem } from '../../../src-core/contract/state'
import { applyCorrections } from '../../../src-core/document/corrections/apply-corrections'
import type { Correction } from '../../../src-core/document/corrections/correction'
import type { DocumentEntry } from '../../../src-core/document/entry'
import type { StructuredDocument } from '../../../src-core/document/model'
import type { RecordChange } from '../../../src-core/records/record-change'
import { problemFrom } from '../../storage/files/file-problem'
import { passOverOddity } from '../../storage/files/not-a-file'
import type { Patience } from '../../storage/files/patience'
import { errnoOf } from '../../storage/files/system'
import type { DocumentStore } from '../../storage/project/document-store'
import type { FileArchive } from '../../storage/records/heal-layer'
import type { ProjectRecords } from '../../storage/records/project-records'
import { findDocument } from '../history/document-in-backups'
import { listDocuments } from './list-document'
import { SourceWatch } from './source-watch'
import type { VisibleAnnotations } from './visible-annotations'

/** How often a document that is on its way is looked at before it is taken for damaged. */
const PATIENT_LOOKS = 20

const DOCUMENT_ID = /^doc_[0-9a-f]{16}$/

/** Whether a document that another program damaged is written again: once it has been so for a while, or at once. */
type Mending = 'never' | 'patiently' | 'now'

/** A project's documents in memory, those in the trash included, and what their entries say of them. */
export class SessionDocuments {
  private readonly documents = new Map<string, StructuredDocument>()
  private readonly unread = new Map<string, string>()
  private readonly sources: SourceWatch
  private readonly awaited = new Map<string, number>()
  /** What the files of documents looked like when they were read or written last. */
  private readonly stamps = new Map<string, string | null>()
  /** Documents being written here, whose files no look at the folder may take for a colleague's. */
  private readonly underWay = new Set<string>()
  /** What is written again of a damaged document; nothing else may be written to it before that is done. */
  private mending: Promise<void> = Promise.resolve()
  /** Documents with their corrections, and by which corrections. */
  private readonly corrected = new Map<
    string,
    { readonly by: string; readonly document: StructuredDocument }
  >()

  constructor(
    private readonly store: DocumentStore,
    private readonly records: ProjectRecords,
    private readonly visible: VisibleAnnotations,
    private readonly archive: FileArchive | null,
    private readonly patience: Patience,
  ) {
    this.sources = new SourceWatch(store, archive, patience)
  }

  /** Documents that were damaged or gone and were brought back, from a backup or from memory. */
  private repaired: readonly FileProblem[] = []
  private folderProblem: FileProblem | null = null

  /** What is told of documents' files beside the documents that cannot be read. */
  get problems(): FileProblem[] {
    const folder = this.folderProblem ? [this.folderProblem] : []
    return [...this.repaired, ...folder, ...this.sources.problems]
  }

  /**
   * Reads every document; one that cannot be read is brought back from a backup, or else kept in mind with the reason.
   */
  async read(writable: boolean): Promise<void> {
    for (const id of new Set([...(await this.list()), ...this.expected()])) {
      if (this.documents.has(id)) continue
      try {
        this.documents.set(id, await this.readStamped(id))
        this.unread.delete(id)
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error)
        this.unread.set(id, reason)
        if (isDamage(error)) await this.repair(id, reason, writable)
      }
    }
  }

  private async list(): Promise<string[]> {
    this.folderProblem = null
    try {
      return await this.store.list()
    } catch (error) {
      passOverOddity(error)
      this.folderProblem = problemFrom('documents', error)
      return []
    }
  }

  /** Reads documents that colleagues added; one that cannot be read yet is waited for. Answers their titles. */
  async readNew(): Promise<string[]> {
    const titles: string[] = []
    for (const id of await this.list()) {
      if (this.documents.has(id) || this.unread.has(id) || this.underWay.has(id)) continue
      try {
        const document = await this.readStamped(id)
        this.documents.set(id, document)
        titles.push(document.meta.title)
      } catch (error) {
        this.waitFor(id, error)
      }
    }
    return titles
  }

  private async readStamped(id: string): Promise<StructuredDocument> {
    // Looked at before: what is replaced while it is read has another stamp at the next look.
    this.stamps.set(id, await this.store.stamp(id))
    return this.store.read(id)
  }

  /**
   * Reads documents again that a colleague's app gave another structure, and answers them as they are now. One that cannot
   * be read, or that is being replaced here, stays as it is known; where `mend` says so, one that has been damaged or gone
   * for some seconds (`now`: at all) is written again, and reported.
   */
  async readReplaced(mend: Mending): Promise<StructuredDocument[]> {
    const replaced: StructuredDocument[] = []
    for (const [id, known] of this.documents) {
      const stamp = await this.store.stamp(id)
      if (stamp === this.stamps.get(id)) continue
      const document = await this.readAgain(known, stamp, mend)
      if (document === null) continue
      this.stamps.set(id, stamp)
      if (isDeepStrictEqual(document, known)) continue
      this.documents.set(id, document)
      this.corrected.delete(id)
      replaced.push(document)
    }
    return replaced
  }

  /** Looks whether the bytes that papers were imported from are still there: see `SourceWatch`. */
  async lookAtSources(mend: Mending): Promise<void> {
    const settled = [...this.documents.values()].filter(({ id }) => !this.underWay.has(id))
    await this.sources.look(settled, mend !== 'never', mend === 'now')
  }

  /** A document as it stands on the disk now; null where it cannot be read, or is being replaced here. */
  private async readAgain(
    known: StructuredDocument,
    stamp: string | null,
    mend: Mending,
  ): Promise<StructuredDocument | null> {
    const { id } = known
    const isStillKnown = () => !this.underWay.has(id) && this.documents.get(id) === known
    try {
      const document = await this.store.read(id)
      return isStillKnown() ? document : null
    } catch (error) {
      if (isDamage(error) && mend !== 'never' && isStillKnown()) {
        const isLeftSo = this.patience.isOver(id, stamp ?? '')
        if (isLeftSo || mend === 'now') this.mending = this.mend(known, stamp !== null, error.message)
        await this.mending
      }
      return null
    }
  }

  /** Writes a document again that another program damaged or removed, with its source where a backup has that. */
  private async mend(known: StructuredDocument, isThere: boolean, reason: string): Promise<void> {
    const { id } = known
    try {
      const isWhole = await this.store.source(known).then(
        () => true,
        () => false,
      )
      const found = isWhole || !this.archive ? null : await findDocument(this.archive, id)
      const kept = found ? null : await this.store.mend(known)
      if (found) await this.store.write(known, found.source)
      this.stamps.set(id, await this.store.stamp(id))
      this.report(id, isThere ? 'damaged' : 'missing', reason, kept)
    } catch (error) {
      // Tried again at the next look, as every file that could not be written is.
      if (errnoOf(error) === undefined) throw error
    }
  }

  private report(id: string, kind: 'damaged' | 'missing', reason: string, kept: string | null): void {
    const file = this.store.structureOf(id)
    const others = this.repaired.filter(problem => problem.file !== file)
    this.repaired = [...others, { file, kind, reason, lost: 0, found: 1, kept }]
  }

  private waitFor(id: string, error: unknown): void {
    const looks = (this.awaited.get(id) ?? 0) + 1
    this.awaited.set(id, looks)
    if (looks >= PATIENT_LOOKS) this.unread.set(id, error instanceof Error ? error.message : String(error))
  }

  /** Documents that records speak of, so that one whose folder is gone is missed. */
  private expected(): string[] {
    const { documents, annotations } = this.records
    const entries = [...documents.values()].filter(({ deleted }) => !deleted).map(({ id }) => id)
    const annotated = [...annotations.values()].filter(({ deleted }) => !deleted).map(a => a.documentId)
    return [...entries, ...annotated].filter(id => DOCUMENT_ID.test(id))
  }

  private async repair(id: string, reason: string, writable: boolean): Promise<void> {
    const found = this.archive && (await findDocument(this.archive, id))
    if (!found) return
    if (writable) await this.store.write(found.document, found.source)
    this.documents.set(id, found.document)
    this.unread.delete(id)
    this.report(id, 'damaged', reason, null)
  }

  /** Writes a new document durably; it is in the project once its entry is. */
  async write(document: StructuredDocument, source: Uint8Array): Promise<void> {
    const { id } = document
    this.underWay.add(id)
    try {
      await this.mending
      this.documents.set(id, await this.store.write(document, source))
      this.stamps.set(id, await this.store.stamp(id))
      this.unread.delete(id)
    } finally {
      this.underWay.delete(id)
    }
  }

  /**
   * Gives a document another structure, durably; answers what `plan` sees when the old one is shown for the last time.
   * Throws the system's error with everything as it was.
   */
  async replace<T>(document: StructuredDocument, plan: () => T): Promise<T> {
    const { id } = document
    this.underWay.add(id)
    try {
      await this.mending
      await this.store.replace(document)
      this.stamps.set(id, await this.store.stamp(id))
      const planned = plan()
      this.documents.set(id, document)
      this.corrected.delete(id)
      return planned
    } finally {
      this.underWay.delete(id)
    }
  }

  /** What changes whenever a document, as its readers see it, may be another one. */
  versionOf(id: string): string {
    const corrections = this.corrections(id).map(one => `${one.id} ${one.revision}`)
    return [this.stamps.get(id) ?? '', ...corrections].join()
  }

  /** The ids of the readable documents that are not in the trash. */
  get ids(): string[] {
    return [...this.documents.keys()].filter(id => !this.inTrash(id))
  }

  /** Whether the document can be read, in the trash or not. */
  has(id: string): boolean {
    return this.documents.has(id)
  }

  /** Whether the document is in the trash. */
  inTrash(id: string): boolean {
    return this.records.documents.get(id)?.deleted === true
  }

  /** What analysts set right in a document, in the order in which it is applied. */
  corrections(id: string): Correction[] {
    return [...this.records.corrections.values()]
      .filter(({ documentId, deleted }) => documentId === id && !deleted)
      .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
  }

  /** A document as its readers corrected it. Throws `not-found`, or the reason why it cannot be read. */
  get(id: string): StructuredDocument {
    return this.correct(this.imported(id))
  }

  private correct(imported: StructuredDocument): StructuredDocument {
    const corrections = this.corrections(imported.id)
    if (corrections.length === 0) return imported
    const by = corrections.map(({ id, revision }) => `${id} ${revision}`).join()
    const known = this.corrected.get(imported.id)
    if (known?.by === by) return known.document
    const { document } = applyCorrections(imported, corrections)
    this.corrected.set(imported.id, { by, document })
    return document
  }

  /** The bytes a document was imported from. Throws `not-found` or `damaged`. */
  async source(id: string): Promise<Buffer> {
    return this.store.source(this.imported(id))
  }

  /** A document as it was imported. Throws `not-found`, or the reason why it cannot be read. */
  imported(id: string): StructuredDocument {
    const document = this.inTrash(id) ? undefined : this.documents.get(id)
    if (document) return document
    const problem = this.inTrash(id) ? undefined : this.unread.get(id)
    throw new CallError(problem ? 'damaged' : 'not-found', problem ?? 'There is no such document.')
  }

  /** Every readable document that is not in the trash. */
  all(): StructuredDocument[] {
    return [...this.documents.values()]
      .filter(({ id }) => !this.inTrash(id))
      .map(document => this.correct(document))
  }

  /** What lists show of every document that is not in the trash, by title, those with problems last. */
  summaries(): DocumentSummary[] {
    const unread = new Map([...this.unread].filter(([id]) => !this.inTrash(id)))
    return listDocuments(this.all(), unread, this.records.documents, this.visible.highlights())
  }

  /** The change that puts a document into the project, or takes it out; a document without an entry is in it. */
  change(id: string, deleted: boolean, author: string, at: string): RecordChange {
    const before = this.records.documents.get(id) ?? null
    const base = before ?? this.newEntry(id, author, at)
    const revision = base.revision + (before || deleted ? 1 : 0)
    const { deleted: _, ...rest } = base
    const after = { ...rest, revision, modified: at, ...(deleted && { deleted }) }
    return { kind: 'document', before: before ?? (deleted ? base : null), after }
  }

  private newEntry(id: string, author: string, at: string): DocumentEntry {
    const document = this.documents.get(id)
    const title = document?.meta.title.slice(0, 2000) ?? id
    const fileName = document?.source.name.slice(0, 1000) ?? ''
    return { id, author, revision: 1, created: at, modified: at, title, fileName }
  }
}

/** Whether what reading a document threw says that its file is not what was written. */
function isDamage(error: unknown): error is CallError {
  return error instanceof CallError && (error.code === 'damaged' || error.code === 'too-large')
}
