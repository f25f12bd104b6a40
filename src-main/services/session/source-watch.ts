import { CallError } from '../../../src-core/contract/errors'
import type { FileProblem } from '../../../src-core/contract/state'
import { problemFrom } from '../../storage/files/file-problem'
import type { Patience } from '../../storage/files/patience'
import { errnoOf } from '../../storage/files/system'
import type { DocumentStore, SourceOf } from '../../storage/project/document-store'
import type { FileArchive } from '../../storage/records/heal-layer'

/** How many sources are looked at in one look: nobody changes them, and a look comes every second. */
const MOST_AT_ONCE = 250

/**
 * Notices that the bytes a paper was imported from were removed or changed. They are not in memory: they come back from a
 * backup, or it is told that they are gone.
 */
export class SourceWatch {
  private readonly stamps = new Map<string, string | null>()
  private readonly told = new Map<string, FileProblem>()
  private next = 0

  constructor(
    private readonly store: DocumentStore,
    private readonly archive: FileArchive | null,
    private readonly patience: Patience,
  ) {}

  /** Sources that are not, or were not, as they were imported. */
  get problems(): FileProblem[] {
    return [...this.told.values()]
  }

  /**
   * Looks at the sources, in a large project at some of them (`isLast`: at all); reads only those whose file changed since
   * they were looked at last. One that stays wrong for some seconds (`isLast`: at all) is brought back from a backup where this process may write, and told.
   */
  async look(documents: readonly SourceOf[], writable: boolean, isLast: boolean): Promise<void> {
    for (const document of isLast ? documents : this.someOf(documents)) {
      const { id } = document
      const stamp = await this.store.sourceStamp(document)
      if (!this.stamps.has(id) && stamp !== null) this.stamps.set(id, stamp)
      if (stamp === this.stamps.get(id)) continue
      const error = await this.faultOf(document)
      if (error && !(isLast || this.patience.isOver(`${id} source`, stamp ?? ''))) continue
      this.stamps.set(id, stamp)
      if (error) await this.tell(document, error, stamp !== null, writable)
      else this.told.delete(id)
    }
  }

  /** So many as are looked at once; the others have their turn at the next looks. */
  private someOf(documents: readonly SourceOf[]): readonly SourceOf[] {
    if (documents.length <= MOST_AT_ONCE) return documents
    const from = this.next < documents.length ? this.next : 0
    this.next = from + MOST_AT_ONCE
    return documents.slice(from, this.next)
  }

  private async faultOf(document: SourceOf): Promise<CallError | null> {
    try {
      await this.store.source(document)
      return null
    } catch (error) {
      if (error instanceof CallError) return error
      // What the system refuses now may be well at the next look.
      if (errnoOf(error) === undefined) throw error
      return null
    }
  }

  private async tell(
    document: SourceOf,
    error: CallError,
    isThere: boolean,
    writable: boolean,
  ): Promise<void> {
    const file = this.store.sourceOf(document)
    const isBack = writable && (await this.bringBack(document))
    const kind = isThere ? problemFrom(file, error).kind : 'missing'
    const problem = { file, kind, reason: error.message, lost: 0, found: isBack ? 1 : 0, kept: null }
    this.told.set(document.id, problem)
  }

  private async bringBack(document: SourceOf): Promise<boolean> {
    const folder = `documents/${document.id}/source`
    const paths = (await this.archive?.paths()) ?? []
    const path = paths.find(each => each.startsWith(folder))
    if (!path || !this.archive) return false
    try {
      for await (const bytes of this.archive.versions(path)) {
        await this.store.mendSource(document, bytes)
        if (await this.faultOf(document)) continue
        this.stamps.set(document.id, await this.store.sourceStamp(document))
        return true
      }
    } catch (error) {
      if (errnoOf(error) === undefined) throw error
    }
    return false
  }
}
