import { createHash } from 'node:crypto'
import { extname, join } from 'node:path'
import { LARGEST_DOCUMENT } from '../../../src-core/basics/limits'
import { CallError } from '../../../src-core/contract/errors'
import { type StructuredDocument, structuredDocumentSchema } from '../../../src-core/document/model'
import { stampOf } from '../files/file-stamp'
import { parseJson } from '../files/parse-json'
import { renamePatiently } from '../files/rename-patiently'
import { errnoOf, type System, TEMPORARY } from '../files/system'
import {
  keepAside,
  makeFolder,
  namesIn,
  readIfThere,
  removeIfThere,
  syncFolder,
  writeDurably,
  writeWhole,
} from '../files/write-durably'
import type { ProjectPaths } from './project-folder'

const DOCUMENT_ID = /^doc_[0-9a-f]{16}$/

/** What tells where the bytes are that a document was imported from, and whether they are the same. */
export type SourceOf = Pick<StructuredDocument, 'id' | 'source'>

/** A document as it stands on the disk. */
export interface StoredDocument {
  readonly document: StructuredDocument
  /** The SHA-256 of its file, in hexadecimal. */
  readonly digest: string
  /** Of its file, in bytes. */
  readonly size: number
}

/** A project's documents: the bytes as imported and the structure made of them. */
export interface DocumentStore {
  /** Where the structure of a document is. */
  structureOf(id: string): string
  /** The ids of all documents, sorted. */
  list(): Promise<string[]>
  /** Throws `not-found`, `damaged`, `too-large` or `newer-version`. */
  read(id: string): Promise<StoredDocument>
  /** As `read`, at once, while everything else waits. */
  readNow(id: string): StoredDocument
  /** The SHA-256 of a document's file as it stands there, of whatever bytes; null where it cannot be read. */
  digest(id: string): Promise<string | null>
  /** What of a document's structure changes whenever it is replaced, or null where it cannot be looked at. */
  stamp(id: string): Promise<string | null>
  /** What of a document's source changes whenever it does, or null where it is not there. */
  sourceStamp(document: SourceOf): Promise<string | null>
  /** Writes the bytes a document was imported from again, durably. Throws the system's error. */
  mendSource(document: SourceOf, source: Uint8Array): Promise<void>
  /** Where the bytes a document was imported from are. */
  sourceOf(document: SourceOf): string
  /** The bytes a document was imported from. Throws `damaged` where they are gone or are others now. */
  source(document: SourceOf): Promise<Buffer>
  /**
   * Writes source and structure durably; the folder gets its name last, so that it is whole once it can be seen. Answers
   * the document that is there now: a colleague may have added the same file meanwhile.
   */
  write(document: StructuredDocument, source: Uint8Array): Promise<StoredDocument>
  /**
   * Replaces the structure of a document that is there, durably: it is either the old one or the new one. Throws the
   * system's error with the old one in place.
   */
  replace(document: StructuredDocument): Promise<StoredDocument>
  /**
   * Writes the structure of a document again that is damaged or gone, durably. Answers under which name the damaged one is
   * kept beside it, or null where there was none. Throws the system's error.
   */
  mend(document: StructuredDocument): Promise<string | null>
}

/** The documents of a project folder. */
export function createDocumentStore(system: System, paths: ProjectPaths): DocumentStore {
  return {
    structureOf: id => paths.document(id).structure,
    async list() {
      return (await namesIn(system, paths.documents)).filter(name => DOCUMENT_ID.test(name))
    },
    read: id => readStored(system, paths, id),
    readNow: id => readStoredNow(system, paths, id),
    async digest(id) {
      const bytes = await readIfThere(system, paths.document(id).structure, LARGEST_DOCUMENT).catch(
        () => null,
      )
      return bytes && digestOf(bytes)
    },
    // A structure is replaced by renaming, so that even one of the same size and time is another file.
    stamp: async id => (await stampOf(system, paths.document(id).structure))?.text ?? null,
    sourceOf: document => sourcePath(paths, document),
    sourceStamp: async document => (await stampOf(system, sourcePath(paths, document)))?.text ?? null,
    mendSource: async (document, source) => {
      await makeFolder(system, paths.document(document.id).folder)
      await writeDurably(system, sourcePath(paths, document), source)
    },
    source: document => readSource(system, paths, document),
    async write(document, source) {
      const there = await readStored(system, paths, document.id).catch(() => null)
      const stored = there ?? (await writeFolder(system, paths, document, source))
      await syncFolder(system, paths.documents)
      return stored
    },
    replace: document => replaceStructure(system, paths, document),
    async mend(document) {
      const { folder, structure } = paths.document(document.id)
      const content = serialise(document)
      const bytes = await readIfThere(system, structure)
      const kept = bytes && (await keepAside(system, structure, bytes))
      await makeFolder(system, folder)
      await writeDurably(system, structure, content)
      return kept
    },
  }
}

async function replaceStructure(
  system: System,
  paths: ProjectPaths,
  document: StructuredDocument,
): Promise<StoredDocument> {
  const { structure } = paths.document(document.id)
  const content = serialise(document)
  const before = await readIfThere(system, structure)
  try {
    await writeDurably(system, structure, content)
    return storedAs(document, content)
  } catch (error) {
    // The new one may have its name already and not survive a power cut: what is not sure is taken back.
    const now = await readIfThere(system, structure).catch(() => null)
    if (before && now && !now.equals(before))
      await writeDurably(system, structure, before).catch(() => undefined)
    throw error
  }
}

/** Throws `too-large` for what would not be read again. */
function serialise(document: StructuredDocument): Buffer {
  const bytes = Buffer.from(`${JSON.stringify(document)}\n`)
  if (bytes.byteLength <= LARGEST_DOCUMENT) return bytes
  const { name } = document.source
  throw new CallError(
    'too-large',
    `${name} comes to ${bytes.byteLength} bytes; at most ${LARGEST_DOCUMENT} are kept.`,
  )
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function storedAs(document: StructuredDocument, content: Buffer): StoredDocument {
  return { document, digest: digestOf(content), size: content.byteLength }
}

async function readStored(system: System, paths: ProjectPaths, id: string): Promise<StoredDocument> {
  const structure = structureOf(paths, id)
  return parseStored(structure, await readIfThere(system, structure, LARGEST_DOCUMENT))
}

function readStoredNow(system: System, paths: ProjectPaths, id: string): StoredDocument {
  const structure = structureOf(paths, id)
  try {
    return parseStored(structure, system.readNow(structure, LARGEST_DOCUMENT))
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return parseStored(structure, null)
    throw error
  }
}

function structureOf(paths: ProjectPaths, id: string): string {
  if (!DOCUMENT_ID.test(id)) throw new CallError('not-found', 'There is no document of this id.')
  return paths.document(id).structure
}

function parseStored(structure: string, bytes: Buffer | null): StoredDocument {
  if (!bytes) throw new CallError('damaged', `${structure} should be there and is not.`)
  return storedAs(parseDocument(bytes, structure), bytes)
}

function sourcePath(paths: ProjectPaths, { id, source }: SourceOf): string {
  return join(paths.document(id).folder, sourceName(source.name))
}

async function readSource(system: System, paths: ProjectPaths, document: SourceOf): Promise<Buffer> {
  const path = sourcePath(paths, document)
  const { source } = document
  const bytes = await readIfThere(system, path)
  if (!bytes) throw new CallError('damaged', `${path} should be there and is not.`)
  if (createHash('sha256').update(bytes).digest('hex') !== source.sha256)
    throw new CallError('damaged', `${path} is not the file any more that ${source.name} was.`)
  return bytes
}

async function writeFolder(
  system: System,
  paths: ProjectPaths,
  document: StructuredDocument,
  source: Uint8Array,
): Promise<StoredDocument> {
  await makeFolder(system, paths.documents)
  await sweepUnfinished(system, paths.documents)
  const { folder } = paths.document(document.id)
  const unfinished = `${folder}.${system.randomId()}${TEMPORARY}`
  try {
    const content = serialise(document)
    await makeFolder(system, unfinished)
    await writeWhole(system, join(unfinished, sourceName(document.source.name)), source)
    await writeWhole(system, join(unfinished, 'document.json'), content)
    await syncFolder(system, unfinished)
    await makeRoom(system, folder)
    await renamePatiently(system, unfinished, folder)
    return storedAs(document, content)
  } catch (error) {
    await removeFolder(system, unfinished)
    throw error
  }
}

/** Moves what is left of a damaged document aside, so that a whole one can take its place. */
async function makeRoom(system: System, folder: string): Promise<void> {
  try {
    await renamePatiently(system, folder, `${folder}.corrupt-${system.randomId()}`)
  } catch (error) {
    if (errnoOf(error) !== 'ENOENT') throw error
  }
}

/** After how long an import that was not finished is taken for interrupted, in ms. */
const INTERRUPTED = 24 * 60 * 60 * 1000

/** Removes what interrupted imports left; nobody was told of those. A colleague's may still be going on. */
async function sweepUnfinished(system: System, documents: string): Promise<void> {
  for (const name of await namesIn(system, documents)) {
    if (!name.endsWith(TEMPORARY)) continue
    const folder = join(documents, name)
    const stat = await system.fs.stat(folder).catch(() => null)
    if (stat && system.now().getTime() - stat.mtimeMs > INTERRUPTED) await removeFolder(system, folder)
  }
}

/** Removes a folder of plain files; what cannot be removed stays, and is swept another time. */
async function removeFolder(system: System, folder: string): Promise<void> {
  const names = await namesIn(system, folder).catch(() => [])
  for (const name of names) await removeIfThere(system, join(folder, name))
  await system.fs.rmdir(folder).catch(() => undefined)
}

function parseDocument(bytes: Buffer, path: string): StructuredDocument {
  const raw = parseJson(bytes, path)
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

/** The source's own name in a document's folder: of a name from outside only a plain extension becomes part of a path. */
function sourceName(name: string): string {
  const extension = extname(name).toLowerCase()
  return /^\.[a-z0-9]{1,8}$/.test(extension) ? `source${extension}` : 'source'
}
