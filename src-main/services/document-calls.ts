import { basename } from 'node:path'
import type { Handlers } from '../../src-core/contract/boundary'
import { CallError } from '../../src-core/contract/errors'
import type { DocumentSummary } from '../../src-core/contract/state'
import { readDocument } from '../import/read-document'
import { errnoOf } from '../storage/system'
import type { ProjectSession } from './project-session'

/** The calls about documents. */
export function documentCalls(
  project: () => ProjectSession,
): Pick<Handlers, 'document.get' | 'document.add'> {
  return {
    'document.get': async ({ id }) => project().document(id),
    'document.add': async ({ name, content }) => importBytes(project(), name, Buffer.from(content, 'base64')),
  }
}

/** Imports a file into a project. Throws `CallError`, naming the file and the reason, with the project unchanged. */
export async function importFile(session: ProjectSession, path: string): Promise<DocumentSummary> {
  let bytes: Buffer
  try {
    bytes = await session.system.fs.readFile(path)
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
  return importBytes(session, basename(path), bytes)
}

async function importBytes(session: ProjectSession, name: string, bytes: Buffer): Promise<DocumentSummary> {
  session.mustBeWritable()
  return session.addDocument(await readDocument(name, bytes), bytes)
}
