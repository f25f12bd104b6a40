import { CallError } from '../../../src-core/contract/errors'
import type { StructuredDocument } from '../../../src-core/document/model'
import type { RecordChange } from '../../../src-core/records/record-change'
import type { ProjectSession } from './project-session'

/** As much of a paper's title as the name of a change holds. */
export function titleInName(title: string): string {
  return title.slice(0, 120)
}

/** The change that puts a document that was written into the project. */
export function entryOf(session: ProjectSession, id: string): RecordChange {
  return session.documents.change(id, false, session.analyst.id, session.now())
}

/** Writes a document's files durably; it is in the project once `enterDocuments` says so. Throws `read-only`. */
export async function writeDocument(
  session: ProjectSession,
  document: StructuredDocument,
  source: Uint8Array,
): Promise<void> {
  session.mustBeWritable()
  if (!session.documents.has(document.id)) await session.documents.write(document, source)
}

/** Puts documents that were written into the project, all as one change, or as a part of a task. Throws `not-saved`. */
export async function enterDocuments(
  session: ProjectSession,
  documents: readonly StructuredDocument[],
  of: { readonly task?: string } = {},
): Promise<void> {
  const changes = documents.map(({ id }) => entryOf(session, id))
  const name = titleInName(documents[0]?.meta.title ?? '')
  await session.commit({ key: 'document-add', count: documents.length, name }, changes, of)
}

/**
 * Moves documents to the trash, all as one change or none; their folders and annotations stay. Throws `not-found` and
 * `not-saved`.
 */
export async function deleteDocuments(session: ProjectSession, ids: readonly string[]): Promise<void> {
  // A paper that is damaged is listed too, and can go.
  const titles = new Map(session.state().documents.map(({ id, title }) => [id, title]))
  const unique = [...new Set(ids)]
  if (!unique.every(id => titles.has(id)))
    throw new CallError('not-found', 'This paper is not in the project any more.')
  const at = session.now()
  const changes = unique.map(id => session.documents.change(id, true, session.analyst.id, at))
  const name = titleInName(titles.get(unique[0] ?? '') ?? '')
  await session.commit({ key: 'document-delete', count: changes.length, name }, changes)
}

/**
 * Gives a document the structure that another reading of its source found, durably and after a backup, and tells
 * windows; answers what `plan` saw in the project as it was at that moment. Throws `read-only` and `not-saved`, with
 * everything as it was.
 */
export async function replaceDocument<T>(
  session: ProjectSession,
  document: StructuredDocument,
  plan: () => T,
): Promise<T> {
  session.mustBeWritable()
  await session.backingUp.beforeRereading()
  // Making the backup takes time, in which the lock may be lost.
  session.mustBeWritable()
  let planned: T
  try {
    planned = await session.documents.replace(document, plan)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new CallError('not-saved', `${document.source.name} stays as it was: ${reason}`, { cause: error })
  }
  session.tell({ type: 'document-changed', id: document.id })
  session.tellState()
  return planned
}
