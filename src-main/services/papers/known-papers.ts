import { isDeepStrictEqual } from 'node:util'
import type { Annotation } from '../../../src-core/annotation/model'
import { CallError } from '../../../src-core/contract/errors'
import type { Correction } from '../../../src-core/document/corrections/correction'
import type { StructuredDocument } from '../../../src-core/document/model'
import type { DocumentStore, StoredDocument } from '../../storage/project/document-store'
import type { ProjectRecords } from '../../storage/records/project-records'
import { HeldPapers } from './held-papers'
import { KnownPlaces } from './known-places'
import { PaperSummaries } from './paper-summaries'
import type { PaperHead } from './paper-summary'
import { type OnRead, readAll } from './read-all'
import { SetRight } from './set-right'
import type { KeptPaper, SummaryFile } from './summary-file'
import { isDamage, UnreadPapers } from './unread-papers'

/** The file of a document that could be read when it was read last: this one was shown. */
export interface KnownFile {
  /** What it looked like. */
  readonly stamp: string | null
  /** The SHA-256 of its bytes. */
  readonly digest: string
  /** In bytes. */
  readonly size: number
}

/**
 * The documents of a project that are known, as their readers see them. What lists show is known of all of them; of the
 * documents themselves those asked for last are in memory, and others are read when they are asked for.
 */
export class KnownPapers {
  /** Documents that could be read, by what their files were then. */
  protected readonly known = new Map<string, KnownFile>()
  protected readonly summaryOf: PaperSummaries
  private readonly held = new HeldPapers()
  /** Documents that must not be read from their files: as they are shown until they are replaced, or out of a backup. */
  protected readonly pinned = new Map<string, StructuredDocument>()
  protected readonly unread = new UnreadPapers()
  /** Documents of which something else was read than is known; the next look at the folder tells what became of them. */
  protected readonly suspects = new Set<string>()
  /** What is being read; whoever asks for the same meanwhile waits for it, in the order of asking. */
  private readonly reading = new Map<string, Promise<void>>()
  private readonly setRight: SetRight
  private readonly places = new KnownPlaces()
  /** Whether something is known that the file of summaries does not say. */
  protected isUnkept = false

  constructor(
    protected readonly store: DocumentStore,
    protected readonly records: ProjectRecords,
    protected readonly summaryFile: SummaryFile,
    /** Tells windows that a document can be read no longer. */
    private readonly tellLost: () => void,
  ) {
    this.setRight = new SetRight(records)
    this.summaryOf = new PaperSummaries(this.setRight, id => this.imported(id))
  }

  protected remember(id: string, { stamp, digest, size, summary, places }: KeptPaper): void {
    this.known.set(id, { stamp, digest, size })
    this.summaryOf.put(id, summary)
    this.places.put(id, places)
    this.unread.delete(id)
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
  protected take(id: string, stamp: string | null, stored: StoredDocument): void {
    this.pinned.delete(id)
    this.unread.delete(id)
    this.known.set(id, { stamp, digest: stored.digest, size: stored.size })
    this.held.put(id, stored)
    this.summaryOf.make(stored.document)
    this.isUnkept = true
  }

  /** Whether a file says what is known of it, in the same bytes or others. */
  protected isSame(id: string, known: KnownFile, stored: StoredDocument): boolean {
    if (stored.digest === known.digest) return true
    const pinned = this.pinned.get(id)
    const held = this.held.peek(id)
    const shown = pinned ?? (held?.digest === known.digest ? held.document : null)
    return shown !== null && isDeepStrictEqual(stored.document, shown)
  }

  /** A document as it is shown, where that is in memory. */
  protected inMemory(id: string): StructuredDocument | null {
    const held = this.held.peek(id)
    const isShown = held !== null && held.digest === this.known.get(id)?.digest
    return this.pinned.get(id) ?? (isShown ? held.document : null)
  }

  /** Knows the file of a document that was written as it was known. */
  protected settle(id: string, stamp: string | null): void {
    const known = this.known.get(id)
    if (known) this.known.set(id, { ...known, stamp })
    this.suspects.delete(id)
    this.isUnkept = true
  }

  /** Lists a document from now on as one that cannot be read. */
  protected lose(id: string, error: CallError, stamp: string | null): void {
    this.known.delete(id)
    this.held.drop(id)
    this.suspects.delete(id)
    this.unread.set(id, error, stamp)
    this.isUnkept = true
    this.tellLost()
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
   * moment this is answered. Throws as `each` does, and what `onRead` throws.
   */
  all(ids?: readonly string[], onRead?: OnRead): Promise<StructuredDocument[]> {
    return readAll(this, () => ids ?? this.ids, onRead)
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
}
