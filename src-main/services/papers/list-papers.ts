import { namesOf } from '../../../src-core/citations/paper-names'
import type { DocumentSummary } from '../../../src-core/contract/state'
import type { DocumentEntry } from '../../../src-core/document/entry'
import { citeNumber, dossierOf } from '../../../src-core/export/citing/cite-number'
import { READER_VERSION } from '../../../src-core/structure/reader-version'
import type { PaperHead, PaperSummary } from './paper-summary'

/** What a list shows of a paper that follows from the paper alone. */
type Listed = Omit<DocumentSummary, 'added' | 'annotations' | 'problem'>

/** What was worked out, as long as the summary is there: it is never changed, and lists are told again and again. */
const known = new WeakMap<PaperSummary, Listed>()

function listPaper(summary: PaperSummary): Listed {
  const before = known.get(summary)
  if (before) return before
  const { head, toLookAt } = summary
  const listed = {
    id: head.id,
    title: head.meta.title,
    date: head.meta.date,
    kind: head.kind,
    number: numberOf(head),
    dossier: dossierOf(head),
    names: namesOf(head),
    toLookAt,
    outdated: (head.reader ?? 0) < READER_VERSION,
  }
  known.set(summary, listed)
  return listed
}

/** A paper's own number as lists show it, or null. */
export function numberOf(head: Pick<PaperHead, 'meta'>): string | null {
  return citeNumber(head, 'nl')
}

/** What a list shows of a paper that cannot be read, by the title it is remembered by. */
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
 * What lists show of papers, by title, and then of those that cannot be read (`unread`, to the reason why), with what
 * their entries say of them and how many of the annotations are theirs.
 */
export function listPapers(
  summaries: readonly PaperSummary[],
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
  const good = summaries.map(summary => ({
    ...listPaper(summary),
    ...inProject(summary.head.id),
    problem: null,
  }))
  const bad = [...unread].map(([id, problem]) => ({
    ...listUnreadable(id, entries.get(id)?.title),
    ...inProject(id),
    problem,
  }))
  return [...good.sort(byTitle), ...bad]
}

const { compare } = new Intl.Collator('nl')

function byTitle(one: DocumentSummary, other: DocumentSummary): number {
  return compare(one.title, other.title)
}
