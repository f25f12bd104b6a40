import type { CallError } from '../../../src-core/contract/errors'
import type { DocumentSummary, FileProblem } from '../../../src-core/contract/state'
import type { StructuredDocument } from '../../../src-core/document/model'
import type { RecordChange } from '../../../src-core/records/record-change'
import { problemFrom } from '../../storage/files/file-problem'
import { passOverOddity } from '../../storage/files/not-a-file'
import type { Patience } from '../../storage/files/patience'
import { errnoOf } from '../../storage/files/system'
import type { DocumentStore, StoredDocument } from '../../storage/project/document-store'
import type { FileArchive } from '../../storage/records/heal-layer'
import type { ProjectRecords } from '../../storage/records/project-records'
import { findDocument } from '../history/document-in-backups'
import { type KnownFile, KnownPapers } from '../papers/known-papers'
import { listPapers } from '../papers/list-papers'
import { entryChange, expectedPapers } from '../papers/paper-entry'
import type { PaperHead } from '../papers/paper-summary'
import { askForEach } from '../papers/read-all'
import { RepairedPapers } from '../papers/repaired-papers'
import type { SummaryFile } from '../papers/summary-file'
import { isDamage } from '../papers/unread-papers'
import { SourceWatch } from './source-watch'
import type { VisibleAnnotations } from './visible-annotations'

/** Whether a document that another program damaged is written again: once it has been so for a while, or at once. */
type Mending = 'never' | 'patiently' | 'now'

/** A project's documents, those in the trash included, what their entries say of them, and what becomes of their files. */
export class SessionDocuments extends KnownPapers {
  private readonly sources: SourceWatch
  /** Documents being written here, whose files no look at the folder may take for a colleague's. */
  private readonly underWay = new Set<string>()
  /** What is written again of a damaged document; nothing else may be written to it before that is done. */
  private mending: Promise<void> = Promise.resolve()
  private readonly repaired = new RepairedPapers()
  private folderProblem: FileProblem | null = null

  constructor(
    store: DocumentStore,
    records: ProjectRecords,
    private readonly visible: VisibleAnnotations,
    private readonly archive: FileArchive | null,
    private readonly patience: Patience,
    summaryFile: SummaryFile,
    tellLost: () => void,
  ) {
    super(store, records, summaryFile, tellLost)
    this.sources = new SourceWatch(store, archive, patience)
  }

  /** What is told of documents' files beside the documents that cannot be read. */
  get problems(): FileProblem[] {
    const folder = this.folderProblem ? [this.folderProblem] : []
    return [...this.repaired.problems, ...folder, ...this.sources.problems]
  }

  /**
   * Looks at every document, and reads those whose files are not as they were when they were read last; one that cannot be
   * read is brought back from a backup, or else kept in mind with the reason.
   */
  async read(writable: boolean): Promise<void> {
    const kept = await this.summaryFile.read()
    const ids = [...new Set([...(await this.list()), ...expectedPapers(this.records)])].filter(
      id => !this.known.has(id),
    )
    const stamps = await askForEach(ids, id => this.store.stamp(id))
    for (const id of ids) {
      const before = kept.get(id)
      const stamp = stamps.get(id) ?? null
      if (before && before.stamp === stamp && before.summary.head.id === id) this.remember(id, before)
      else await this.readOne(id, writable)
    }
    if (kept.size !== this.known.size) this.isUnkept = true
  }

  private async readOne(id: string, writable: boolean): Promise<void> {
    // Looked at before: what is replaced while it is read has another stamp at the next look.
    const stamp = await this.store.stamp(id)
    try {
      this.take(id, stamp, await this.store.read(id))
    } catch (error) {
      this.unread.set(id, error, stamp)
      if (isDamage(error)) await this.repair(id, error, writable)
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

  /**
   * Reads documents that colleagues added, and those that could not be read and have changed since; one that cannot be read
   * yet is waited for. Answers their titles.
   */
  async readNew(): Promise<string[]> {
    const titles: string[] = []
    for (const id of await this.list()) {
      if (this.known.has(id) || this.underWay.has(id)) continue
      const stamp = await this.store.stamp(id)
      const unread = this.unread.get(id)
      if (unread && unread.stamp === stamp) continue
      try {
        const stored = await this.store.read(id)
        this.take(id, stamp, stored)
        titles.push(stored.document.meta.title)
      } catch (error) {
        this.unread.waitFor(id, error, stamp)
      }
    }
    return titles
  }

  /**
   * Reads documents again that a colleague's app gave another structure, and answers them as they are now. One that cannot
   * be read, or that is being replaced here, stays as it is known; where `mend` says so, one that has been damaged or gone
   * for some seconds (`now`: at all) is written again, and reported. One that is neither in memory nor in a backup is then
   * listed as one that cannot be read.
   */
  async readReplaced(mend: Mending): Promise<PaperHead[]> {
    const replaced: PaperHead[] = []
    for (const [id, stamp] of await askForEach([...this.known.keys()], id => this.store.stamp(id))) {
      const known = this.known.get(id)
      if (!known || (stamp === known.stamp && !this.suspects.has(id))) continue
      const stored = await this.readAgain(id, known, stamp, mend)
      if (stored === null) continue
      this.suspects.delete(id)
      if (this.isSame(id, known, stored)) this.known.set(id, { ...known, stamp, digest: stored.digest })
      else {
        this.take(id, stamp, stored)
        replaced.push(stored.document)
      }
      this.isUnkept = true
    }
    return replaced
  }

  /** Looks whether the bytes that papers were imported from are still there: see `SourceWatch`. */
  async lookAtSources(mend: Mending): Promise<void> {
    const settled = [...this.known.keys()].filter(id => !this.underWay.has(id))
    const heads = settled.flatMap(id => this.summaryOf.last(id)?.head ?? [])
    await this.sources.look(heads, mend !== 'never', mend === 'now')
  }

  /**
   * Reads the file of a document to see that it holds what it did when it was read last, and answers whether it does; the next
   * look at the folder deals with one that does not. No document is kept in memory for it.
   */
  async check(id: string): Promise<boolean> {
    const known = this.known.get(id)
    if (!known || this.underWay.has(id) || this.pinned.has(id)) return true
    const digest = await this.store.digest(id)
    const isOther = digest !== known.digest && this.known.get(id) === known && !this.underWay.has(id)
    if (isOther) this.suspects.add(id)
    return !isOther
  }

  /** A document as it stands on the disk now; null where it cannot be read, or is being replaced here. */
  private async readAgain(
    id: string,
    known: KnownFile,
    stamp: string | null,
    mend: Mending,
  ): Promise<StoredDocument | null> {
    const isStillKnown = () => !this.underWay.has(id) && this.known.get(id) === known
    try {
      const stored = await this.store.read(id)
      return isStillKnown() ? stored : null
    } catch (error) {
      if (!isDamage(error) || !isStillKnown()) return null
      const isLeftSo = this.patience.isOver(id, stamp ?? '') || mend === 'now'
      if (mend !== 'never') {
        if (isLeftSo) this.mending = this.mend(id, stamp, error)
        await this.mending
      } else if (isLeftSo && !this.inMemory(id)) this.lose(id, error, stamp)
      return null
    }
  }

  /** Writes a document again that another program damaged or removed, with its source where a backup has that. */
  private async mend(id: string, stamp: string | null, error: CallError): Promise<void> {
    const known = this.inMemory(id)
    try {
      const head = this.summaryOf.last(id)?.head
      const isWhole = await (head ? this.store.source(head) : Promise.reject()).then(
        () => true,
        () => false,
      )
      const found = (isWhole && known) || !this.archive ? null : await findDocument(this.archive, id)
      if (!known && !found) {
        this.lose(id, error, stamp)
        return
      }
      const kept = known && !found ? await this.store.mend(known) : null
      const back = known ?? found?.document
      if (found && back) await this.store.write(back, found.source)
      if (known) this.settle(id, await this.store.stamp(id))
      // What a backup has may be an older structure: the next look sees what it is.
      else this.suspects.add(id)
      const kind = stamp === null ? 'missing' : 'damaged'
      this.repaired.report(this.store.structureOf(id), kind, error.message, kept)
    } catch (fault) {
      // Tried again at the next look, as every file that could not be written is.
      if (errnoOf(fault) === undefined) throw fault
    }
  }

  private async repair(id: string, { message }: CallError, writable: boolean): Promise<void> {
    const found = this.archive && (await findDocument(this.archive, id))
    if (!found) return
    const { document, source } = found
    if (writable) {
      const stored = await this.store.write(document, source)
      this.take(id, await this.store.stamp(id), stored)
    } else {
      // Its file is of no use: it is shown from memory as long as that stays so.
      const stamp = await this.store.stamp(id)
      this.take(id, stamp, { document, digest: '', size: 0 })
      this.pinned.set(id, document)
    }
    this.repaired.report(this.store.structureOf(id), 'damaged', message, null)
  }

  /** Writes a new document durably; it is in the project once its entry is. */
  async write(document: StructuredDocument, source: Uint8Array): Promise<void> {
    const { id } = document
    this.underWay.add(id)
    try {
      await this.mending
      const stored = await this.store.write(document, source)
      this.take(id, await this.store.stamp(id), stored)
    } finally {
      this.underWay.delete(id)
    }
  }

  /**
   * Gives a document another structure, durably; answers what `plan` sees when the old one is shown for the last time.
   * Throws the system's error with everything as it was, and what reading the old one throws.
   */
  async replace<T>(document: StructuredDocument, plan: () => T): Promise<T> {
    const { id } = document
    const before = this.imported(id)
    this.underWay.add(id)
    this.pinned.set(id, before)
    try {
      await this.mending
      const stored = await this.store.replace(document)
      const stamp = await this.store.stamp(id)
      const planned = plan()
      this.take(id, stamp, stored)
      return planned
    } finally {
      this.pinned.delete(id)
      this.underWay.delete(id)
    }
  }

  /** What lists show of every document that is not in the trash, by title, those with problems last. */
  summaries(): DocumentSummary[] {
    const unread = new Map(this.unread.reasons().filter(([id]) => !this.inTrash(id)))
    return listPapers(this.summaryOf.all(this.ids), unread, this.records.documents, this.visible.highlights())
  }

  /** The change that puts a document into the project, or takes it out; a document without an entry is in it. */
  change(id: string, deleted: boolean, author: string, at: string): RecordChange {
    const before = this.records.documents.get(id) ?? null
    return entryChange(before, id, this.summaryOf.last(id)?.head, { deleted, author, at })
  }
}
