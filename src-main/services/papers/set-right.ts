import { groupBy } from '../../../src-core/basics/group-by'
import { applyCorrections } from '../../../src-core/document/corrections/apply-corrections'
import type { Correction } from '../../../src-core/document/corrections/correction'
import type { StructuredDocument } from '../../../src-core/document/model'
import type { ProjectRecords } from '../../storage/records/project-records'

/** What readers set right in papers, and papers with it. */
export class SetRight {
  /** Papers with their corrections, and by which; as long as the papers themselves are in memory. */
  private readonly known = new WeakMap<
    StructuredDocument,
    { readonly by: string; readonly document: StructuredDocument }
  >()

  constructor(private readonly records: Pick<ProjectRecords, 'corrections'>) {}

  /** What was set right in a paper, in the order in which it is applied. */
  of(id: string): Correction[] {
    return inOrder(
      [...this.records.corrections.values()].filter(one => one.documentId === id && !one.deleted),
    )
  }

  /** By which corrections a paper is as it is; empty for none. */
  by(id: string): string {
    return nameAll(this.of(id))
  }

  /** As `by`, for all papers at once. */
  byAll(): (id: string) => string {
    const live = [...this.records.corrections.values()].filter(({ deleted }) => !deleted)
    const byPaper = groupBy(live, ({ documentId }) => documentId)
    return id => nameAll(inOrder(byPaper.get(id) ?? []))
  }

  /** A paper as its readers corrected it; the paper itself where nobody did. */
  apply(imported: StructuredDocument): StructuredDocument {
    const corrections = this.of(imported.id)
    if (corrections.length === 0) return imported
    const by = nameAll(corrections)
    const before = this.known.get(imported)
    if (before?.by === by) return before.document
    const { document } = applyCorrections(imported, corrections)
    this.known.set(imported, { by, document })
    return document
  }
}

function inOrder(corrections: Correction[]): Correction[] {
  return corrections.sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
}

function nameAll(corrections: readonly Correction[]): string {
  return corrections.map(({ id, revision }) => `${id} ${revision}`).join()
}
