import { isDeepStrictEqual } from 'node:util'
import type { Annotation } from '../../../src-core/annotation/model'
import { CallError } from '../../../src-core/contract/errors'
import type { DocumentSummary, FileProblem } from '../../../src-core/contract/state'
import type { Correction } from '../../../src-core/document/corrections/correction'
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
import { HeldPapers } from '../papers/held-papers'
import { KnownPlaces } from '../papers/known-places'
import { listPapers } from '../papers/list-papers'
import { entryChange, expectedPapers } from '../papers/paper-entry'
import { PaperSummaries } from '../papers/paper-summaries'
import type { PaperHead } from '../papers/paper-summary'
import { askForEach, readAll } from '../papers/read-all'
import { RepairedPapers } from '../papers/repaired-papers'
import { SetRight } from '../papers/set-right'
import type { KeptPaper, SummaryFile } from '../papers/summary-file'
import { isDamage, UnreadPapers } from '../papers/unread-papers'
import { SourceWatch } from './source-watch'
import type { VisibleAnnotations } from './visible-annotations'

/** Whether a document that another program damaged is written again: once it has been so for a while, or at once. */
type Mending = 'never' | 'patiently' | 'now'

/** The file of a document that could be read when it was read last: this one was shown. */
interface KnownFile {
  /** What it looked like. */
  readonly stamp: string | null
  /** The SHA-256 of its bytes. */
  readonly digest: string
  /** In bytes. */
  readonly size: number
}

/**
 * A project's documents, those in the trash included, and what their entries say of them. What lists show is known of all of
 * them; of the documents themselves those asked for last are in memory, and others are read when they are asked for.
 */
export class SessionDocuments {
  /** Documents that could be read, by what their files were then. */
  private readonly known = new Map<string, KnownFile>()
  private readonly summaryOf: PaperSummaries
  private readonly held = new HeldPapers()
  /** Documents that must not be read from their files: as they are shown until they are replaced, or out of a backup. */
  private readonly pinned = new Map<string, StructuredDocument>()
  private readonly unread = new UnreadPapers()
  /** Documents of which something else was read than is known; the next look at the folder tells what became of them. */
  private readonly suspects = new Set<string>()
  /** What is being read; whoever asks for the same meanwhile waits for it, in the order of asking. */
  private readonly reading = new Map<string, Promise<void>>()
  private readonly sources: SourceWatch
  /** Documents being written here, whose files no look at the folder may take for a colleague's. */
  private readonly underWay = new Set<string>()
  /** What is written again of a damaged document; nothing else may be written to it before that is done. */
  private mending: Promise<void> = Promise.resolve()
  private readonly setRight: SetRight
  private readonly places = new KnownPlaces()
  /** Whether something is known that the file of summaries does not say. */
  private isUnkept = false

  constructor(
    private readonly store: DocumentStore,
    private readonly records: ProjectRecords,
    private readonly visible: VisibleAnnotations,
    private readonly archive: FileArchive | null,
    private readonly patience: Patience,
    private readonly summaryFile: SummaryFile,
    /** Tells windows that a document can be read no longer. */
    private readonly tellLost: () => void,
  ) {
    this.setRight = new SetRight(records)
    this.summaryOf = new PaperSummaries(this.setRight, id => this.imported(id))
    this.sources = new SourceWatch(store, archive, patience)
  }

  private readonly repaired = new RepairedPapers()
  private folderProblem: FileProblem | null = null

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

  private remember(id: string, { stamp, digest, size, summary, places }: KeptPaper): void {
    this.known.set(id, { stamp, digest, size })
    this.summaryOf.put(id, summary)
    this.places.put(id, places)
    this.unread.delete(id)
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

  /** Keeps what makes the next opening quick, where something changed since it was kept. */
  async keepSummaries(): Promise<void> {
    if (!this.isUnkept && !this.summaryOf.areNew && !this.places.areNew) return
    this.isUnkept = this.summaryOf.areNew = this.places.areNew = false
    const papers = new Map<string, KeptPaper>()
    for (const [id, { stamp, digest, size }] of this.known) {
      const summary = this.summaryOf.last(id)
      const places = this.places.get(id)
      if (stamp === null || !summary || this.pinned.has(id) || this.suspects.has(id)) continue
      papers.set(id, { stamp, digest, size, summary, ...(places && { places }) })
    }
    await this.summaryFile.write(papers)
  }

  /** Shows a document as it was just read or written. */
  private take(id: string, stamp: string | null, stored: StoredDocument): void {
    this.pinned.delete(id)
    this.unread.delete(id)
    this.known.set(id, { stamp, digest: stored.digest, size: stored.size })
    this.held.put(id, stored)
    this.summaryOf.make(stored.document)
    this.isUnkept = true
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

  /** Whether a file says what is known of it, in the same bytes or others. */
  private isSame(id: string, known: KnownFile, stored: StoredDocument): boolean {
    if (stored.digest === known.digest) return true
    const pinned = this.pinned.get(id)
    const held = this.held.peek(id)
    const shown = pinned ?? (held?.digest === known.digest ? held.document : null)
    return shown !== null && isDeepStrictEqual(stored.document, shown)
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

  /** A document as it is shown, where that is in memory. */
  private inMemory(id: string): StructuredDocument | null {
    const held = this.held.peek(id)
    const isShown = held !== null && held.digest === this.known.get(id)?.digest
    return this.pinned.get(id) ?? (isShown ? held.document : null)
  }

  /** Knows the file of a document that was written as it was known. */
  private settle(id: string, stamp: string | null): void {
    const known = this.known.get(id)
    if (known) this.known.set(id, { ...known, stamp })
    this.suspects.delete(id)
    this.isUnkept = true
  }

  /** Lists a document from now on as one that cannot be read. */
  private lose(id: string, error: CallError, stamp: string | null): void {
    this.known.delete(id)
    this.held.drop(id)
    this.suspects.delete(id)
    this.unread.set(id, error, stamp)
    this.isUnkept = true
    this.tellLost()
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

  /** What changes whenever a document, as its readers see it, may be another one. */
  versionOf(id: string): string {
    return [this.known.get(id)?.stamp ?? '', this.setRight.by(id)].join()
  }

  /** The ids of the readable documents that are not in the trash. */
  get ids(): string[] {
    return [...this.known.keys()].filter(id => !this.inTrash(id))
  }

  /** Whether the document can be read, in the trash or not. */
  has(id: string): boolean {
    return this.known.has(id)
  }

  /** Whether the document can be read and is not in the trash. */
  isThere(id: string): boolean {
    return this.has(id) && !this.inTrash(id)
  }

  /** Whether the document is in the trash. */
  inTrash(id: string): boolean {
    return this.records.documents.get(id)?.deleted === true
  }

  /** What analysts set right in a document, in the order in which it is applied. */
  corrections(id: string): Correction[] {
    return this.setRight.of(id)
  }

  /**
   * A document as its readers corrected it; one that is not in memory is read while everything else waits, so `load` is the
   * better way wherever one can wait. Throws `not-found`, or the reason why it cannot be read.
   */
  get(id: string): StructuredDocument {
    return this.setRight.apply(this.imported(id))
  }

  /** As `get`, without holding anything up; with `passing` a document that is read makes none go from memory. */
  async load(id: string, passing = false): Promise<StructuredDocument> {
    const known = this.knownFile(id)
    if (!this.shown(id)) {
      const reading = this.reading.get(id) ?? this.readLater(id, known, passing)
      this.reading.set(id, reading)
      await reading
    }
    // It may have become another one meanwhile.
    return this.get(id)
  }

  private async readLater(id: string, known: KnownFile, passing: boolean): Promise<void> {
    try {
      const stored = await this.store.read(id)
      if (this.known.get(id) === known && !this.pinned.has(id)) this.accept(id, known, stored, passing)
    } catch (error) {
      this.suspect(id, error)
    } finally {
      this.reading.delete(id)
    }
  }

  /** Whether the document can be read and is not in memory. */
  isUnread(id: string): boolean {
    return this.isThere(id) && !this.shown(id)
  }

  /** Reads documents ahead, as many as there are of these, so that `get` need not; what cannot be read `get` tells. */
  async readAhead(ids: Iterable<string>): Promise<void> {
    for (const id of new Set(ids)) if (this.isThere(id)) await this.load(id).catch(() => undefined)
  }

  /**
   * Documents one by one as their readers corrected them, all of them where none are named; none is kept in memory for it.
   * What goes away meanwhile is left out. Throws the reason why one cannot be read.
   */
  async *each(ids: Iterable<string> = this.ids): AsyncGenerator<StructuredDocument> {
    for (const id of ids) if (this.isThere(id)) yield await this.load(id, true)
  }

  /** The bytes a document was imported from. Throws `not-found` or `damaged`. */
  async source(id: string): Promise<Buffer> {
    return this.store.source(this.head(id))
  }

  /** What is known of a document without its text, as its readers corrected it. Throws as `get` does. */
  head(id: string): PaperHead {
    this.knownFile(id)
    return this.summaryOf.head(id)
  }

  /** What is known, without their texts, of every readable document that is not in the trash. */
  heads(): PaperHead[] {
    return this.summaryOf.all(this.ids).map(({ head }) => head)
  }

  /** A document as it was imported. Throws `not-found`, or the reason why it cannot be read. */
  imported(id: string): StructuredDocument {
    const known = this.knownFile(id)
    const there = this.shown(id)
    if (there) return there
    try {
      return this.accept(id, known, this.store.readNow(id), false)
    } catch (error) {
      return this.suspect(id, error)
    }
  }

  /** Throws `not-found`, or the reason why the document cannot be read. */
  private knownFile(id: string): KnownFile {
    const known = this.inTrash(id) ? undefined : this.known.get(id)
    if (known) return known
    const problem = this.inTrash(id) ? undefined : this.unread.get(id)?.reason
    throw new CallError(problem ? 'damaged' : 'not-found', problem ?? 'There is no such document.')
  }

  /** A document that is in memory. */
  private shown(id: string): StructuredDocument | null {
    return this.pinned.get(id) ?? this.held.get(id)
  }

  private accept(id: string, known: KnownFile, stored: StoredDocument, passing: boolean): StructuredDocument {
    if (passing) this.held.lend(id, stored)
    else this.held.put(id, stored)
    // Another program's work that nobody was told of yet.
    if (stored.digest !== known.digest) this.suspects.add(id)
    return stored.document
  }

  private suspect(id: string, error: unknown): never {
    if (isDamage(error)) this.suspects.add(id)
    throw error
  }

  /**
   * Every readable document that is not in the trash, or those of these that are, all in memory at once and as they are at the
   * moment this is answered. Throws as `each` does.
   */
  all(ids?: readonly string[]): Promise<StructuredDocument[]> {
    return readAll(this, () => ids ?? this.ids)
  }

  /** What lists show of every document that is not in the trash, by title, those with problems last. */
  summaries(): DocumentSummary[] {
    const unread = new Map(this.unread.reasons().filter(([id]) => !this.inTrash(id)))
    return listPapers(this.summaryOf.all(this.ids), unread, this.records.documents, this.visible.highlights())
  }

  /**
   * The ids of those annotations on a document that do not stand where they say, as `find` finds them in its text; what was
   * found of the same text and the same annotations before is answered without reading it. Throws as `load` does.
   */
  lostPlaces(
    id: string,
    annotations: readonly Annotation[],
    find: (document: StructuredDocument) => string[],
  ): Promise<readonly string[]> {
    const version = () => `${this.knownFile(id).digest} ${this.suspects.has(id)} ${this.setRight.by(id)}`
    return this.places.lost(id, version, annotations, async () => find(await this.load(id, true)))
  }

  /** The change that puts a document into the project, or takes it out; a document without an entry is in it. */
  change(id: string, deleted: boolean, author: string, at: string): RecordChange {
    const before = this.records.documents.get(id) ?? null
    return entryChange(before, id, this.summaryOf.last(id)?.head, { deleted, author, at })
  }
}
