import { namesOf } from '../../../src-core/citations/paper-names'
import type { DocumentSummary } from '../../../src-core/contract/state'
import type { DocumentEntry } from '../../../src-core/document/entry'
import type { StructuredDocument } from '../../../src-core/document/model'
import { countToLookAt } from '../../../src-core/document/review-points'
import { citeNumber, dossierOf } from '../../../src-core/export/citing/cite-number'
import { READER_VERSION } from '../../../src-core/structure/reader-version'

/** What a list shows of a document that follows from the document alone. */
type Listed = Omit<DocumentSummary, 'added' | 'annotations' | 'problem'>

/** What was worked out, as long as the document is there: a document is never changed, and lists are told again and again. */
const known = new WeakMap<StructuredDocument, Listed>()

/** What a list shows of a document; worked out once. */
export function listDocument(document: StructuredDocument): Listed {
  const before = known.get(document)
  if (before) return before
  const listed = {
    id: document.id,
    title: document.meta.title,
    date: document.meta.date,
    kind: document.kind,
    number: citeNumber(document, 'nl'),
    dossier: dossierOf(document),
    names: namesOf(document),
    toLookAt: countToLookAt(document),
    outdated: (document.reader ?? 0) < READER_VERSION,
  }
  known.set(document, listed)
  return listed
}

/** What a list shows of a document that cannot be read, by the title it is remembered by. */
function listUnreadable(id: string, title = id): Listed {
  return {
    id,
    title,
    date: null,
    kind: 'other',
    number: null,
    dossier: null,
    names: [],
    toLookAt: 0,
    outdated: false,
  }
}

/**
 * What lists show of documents, by title, and then of those that cannot be read (`unread`, to the reason why), with what
 * their entries say of them and how many of the annotations are theirs.
 */
export function listDocuments(
  documents: readonly StructuredDocument[],
  unread: ReadonlyMap<string, string>,
  entries: ReadonlyMap<string, DocumentEntry>,
  annotations: Iterable<{ readonly documentId: string }>,
): DocumentSummary[] {
  const counts = new Map<string, number>()
  for (const { documentId } of annotations) counts.set(documentId, (counts.get(documentId) ?? 0) + 1)
  const inProject = (id: string) => ({
    added: entries.get(id)?.created ?? null,
    annotations: counts.get(id) ?? 0,
  })
  const good = documents.map(document => ({
    ...listDocument(document),
    ...inProject(document.id),
    problem: null,
  }))
  const bad = [...unread].map(([id, problem]) => ({
    ...listUnreadable(id, entries.get(id)?.title),
    ...inProject(id),
    problem,
  }))
  return [...good.sort((a, b) => a.title.localeCompare(b.title, 'nl')), ...bad]
}
