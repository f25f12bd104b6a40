import type { DocumentEntry } from '../../../src-core/document/entry'
import type { RecordChange } from '../../../src-core/records/record-change'
import type { ProjectRecords } from '../../storage/records/project-records'
import type { PaperHead } from './paper-summary'

const DOCUMENT_ID = /^doc_[0-9a-f]{16}$/

/**
 * The change that puts a paper into the project, or takes it out; a paper without an entry is in it. `head` is what is known
 * of one that can be read.
 */
export function entryChange(
  before: DocumentEntry | null,
  id: string,
  head: PaperHead | undefined,
  { deleted, author, at }: { readonly deleted: boolean; readonly author: string; readonly at: string },
): RecordChange {
  const base = before ?? newEntry(id, head, author, at)
  const revision = base.revision + (before || deleted ? 1 : 0)
  const { deleted: _, ...rest } = base
  const after = { ...rest, revision, modified: at, ...(deleted && { deleted }) }
  return { kind: 'document', before: before ?? (deleted ? base : null), after }
}

function newEntry(id: string, head: PaperHead | undefined, author: string, at: string): DocumentEntry {
  const title = head?.meta.title.slice(0, 2000) ?? id
  const fileName = head?.source.name.slice(0, 1000) ?? ''
  return { id, author, revision: 1, created: at, modified: at, title, fileName }
}

/** The ids of papers that records speak of, so that one whose folder is gone is missed. */
export function expectedPapers({
  documents,
  annotations,
}: Pick<ProjectRecords, 'documents' | 'annotations'>): string[] {
  const entries = [...documents.values()].filter(({ deleted }) => !deleted).map(({ id }) => id)
  const annotated = [...annotations.values()].filter(({ deleted }) => !deleted).map(a => a.documentId)
  return [...entries, ...annotated].filter(id => DOCUMENT_ID.test(id))
}
