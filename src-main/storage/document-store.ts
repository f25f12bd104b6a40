import { extname, join } from 'node:path'
import { CallError } from '../../src-core/contract/errors'
import { type StructuredDocument, structuredDocumentSchema } from '../../src-core/document/model'
import type { ProjectPaths } from './project-folder'
import type { System } from './system'
import { makeFolder, readIfThere, syncFolder, writeDurably } from './write-durably'

const DOCUMENT_ID = /^doc_[0-9a-f]{16}$/

/** A project's documents: the bytes as imported and the structure made of them. */
export interface DocumentStore {
  /** The ids of all documents, sorted. */
  list(): Promise<string[]>
  /** Throws `not-found`, `damaged` or `newer-version`. */
  read(id: string): Promise<StructuredDocument>
  /** Writes source and structure durably; the structure last, so that a document is whole once it can be seen. */
  write(document: StructuredDocument, source: Uint8Array): Promise<void>
}

/** The documents of a project folder. */
export function createDocumentStore(system: System, paths: ProjectPaths): DocumentStore {
  return {
    async list() {
      const names = await system.fs.readdir(paths.documents).catch(() => [])
      return names.filter(name => DOCUMENT_ID.test(name)).sort()
    },
    async read(id) {
      if (!DOCUMENT_ID.test(id)) throw new CallError('not-found', 'There is no document of this id.')
      const { structure } = paths.document(id)
      const bytes = await readIfThere(system, structure)
      if (!bytes) throw new CallError('not-found', `The document ${id} is not in this project.`)
      return parseDocument(bytes, structure)
    },
    async write(document, source) {
      const { folder, structure } = paths.document(document.id)
      await makeFolder(system, folder)
      await writeDurably(system, join(folder, `source${sourceExtension(document.source.name)}`), source)
      await writeDurably(system, structure, `${JSON.stringify(document)}\n`)
      await syncFolder(system, paths.documents)
    },
  }
}

function parseDocument(bytes: Buffer, path: string): StructuredDocument {
  const raw = parseJson(bytes)
  const document = structuredDocumentSchema.safeParse(raw)
  if (document.success) return document.data
  if (isNewer(raw))
    throw new CallError('newer-version', `${path} was written by a newer version of Kanttekening.`)
  throw new CallError('damaged', `${path} cannot be read; it is kept as it is.`)
}

function isNewer(raw: unknown): boolean {
  const schema = typeof raw === 'object' && raw !== null && 'schema' in raw ? String(raw.schema) : ''
  const version = /^kanttekening\/document@(\d+)$/.exec(schema)?.[1]
  return version !== undefined && Number(version) > 1
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return undefined
  }
}

/** The extension of a file name where it is a plain one; a name from outside never becomes more of a path than that. */
function sourceExtension(name: string): string {
  const extension = extname(name).toLowerCase()
  return /^\.[a-z0-9]{1,8}$/.test(extension) ? extension : ''
}
