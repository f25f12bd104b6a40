import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import type { Handlers } from '../../src-core/contract/boundary'
import { CallError } from '../../src-core/contract/errors'
import type { DocumentSummary } from '../../src-core/contract/state'
import type { DocumentReader } from '../import/document-reader'
import { errnoOf } from '../storage/system'
import type { ProjectSession } from './project-session'

/** The calls about documents. */
export function documentCalls(project: () => ProjectSession): Pick<Handlers, 'document.get'> {
  return { 'document.get': async ({ id }) => project().document(id) }
}

/**
 * The id of the document of a file, which is imported unless the project has it. Throws `CallError`, naming the file and
 * the reason, with the project unchanged.
 */
export async function documentOfFile(
  session: ProjectSession,
  reader: DocumentReader,
  path: string,
): Promise<string> {
  const bytes = await readSource(session, path)
  const own = documentIdOf(bytes)
  if (session.state().documents.some(({ id }) => id === own)) return own
  return (await importBytes(session, reader, basename(path), bytes)).id
}

async function readSource(session: ProjectSession, path: string): Promise<Buffer> {
  try {
    return await session.system.fs.readFile(path)
  } catch (error) {
    const code = errnoOf(error)
    const reason =
      code === 'ENOENT'
        ? 'there is no such file'
        : code === 'EISDIR'
          ? 'it is a folder'
          : (code ?? String(error))
    throw new CallError(
      code === 'ENOENT' ? 'not-found' : 'unreadable',
      `${path} cannot be read: ${reason}.`,
      { cause: error },
    )
  }
}

/** A document's id is its source's digest. */
function documentIdOf(bytes: Uint8Array): string {
  return `doc_${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}`
}

async function importBytes(
  session: ProjectSession,
  reader: DocumentReader,
  name: string,
  bytes: Buffer,
): Promise<DocumentSummary> {
  session.mustBeWritable()
  const { document } = await reader.read(name, bytes)
  return session.addDocument(document, bytes)
}
