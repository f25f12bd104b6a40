import type { StructuredDocument } from '../../../src-core/document/model'
import type { StoredDocument } from '../../storage/project/document-store'

/** How much is held, counted as papers' files are long, in bytes; in memory a paper takes two to three times that. */
const MOST_HELD = 24 * 1024 * 1024

/**
 * Papers in memory: those asked for last, as many as there is room for, the newest however large it is. One that had to make
 * room is still found as long as something else in the process holds it, so that there are never two of one paper.
 */
export class HeldPapers {
  /** The one that was asked for longest ago comes first. */
  private readonly held = new Map<string, StoredDocument>()
  private readonly lent = new Map<
    string,
    { readonly digest: string; document: WeakRef<StructuredDocument> }
  >()
  private size = 0

  constructor(private readonly most = MOST_HELD) {}

  /** The ids of those that are held, the one asked for longest ago first. */
  get ids(): string[] {
    return [...this.held.keys()]
  }

  /** A paper, which is then the newest; null where it is not in memory. */
  get(id: string): StructuredDocument | null {
    const held = this.held.get(id)
    if (!held) return this.peek(id)?.document ?? null
    this.held.delete(id)
    this.held.set(id, held)
    return held.document
  }

  /** A paper with the digest of the file it was read from, without making it the newest; null where it is not in memory. */
  peek(id: string): { readonly document: StructuredDocument; readonly digest: string } | null {
    const held = this.held.get(id)
    if (held) return held
    const lent = this.lent.get(id)
    const document = lent?.document.deref()
    return lent && document ? { document, digest: lent.digest } : null
  }

  /** Holds a paper as the newest, in the place of what was held of it. */
  put(id: string, stored: StoredDocument): void {
    this.drop(id)
    this.held.set(id, stored)
    this.size += stored.size
    this.lend(id, stored)
    for (const [oldest, { size }] of this.held) {
      if (this.size <= this.most || oldest === id) return
      this.held.delete(oldest)
      this.size -= size
    }
  }

  /** Knows a paper as long as who asked for it has it. */
  lend(id: string, { document, digest }: StoredDocument): void {
    this.lent.set(id, { digest, document: new WeakRef(document) })
  }

  /** Lets go of a paper. */
  drop(id: string): void {
    this.size -= this.held.get(id)?.size ?? 0
    this.held.delete(id)
    this.lent.delete(id)
  }
}
