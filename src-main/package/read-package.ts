import { createHash } from 'node:crypto'
import * as z from 'zod'
import { anchorSchema } from '../../src-core/annotation/anchoring/anchor'
import { CallError } from '../../src-core/contract/errors'
import { documentFaults } from '../../src-core/document/document-faults'
import { type StructuredDocument, structuredDocumentSchema } from '../../src-core/document/model'
import { ancestryBy } from '../../src-core/package/ancestry'
import type { PackageContent, PackagedLayer } from '../../src-core/package/package-content'
import {
  PACKAGE_FILE,
  type PackageManifest,
  packageManifestSchema,
} from '../../src-core/package/package-manifest'
import {
  listsOf,
  type PackagedName,
  type PackagedOf,
  packagedKind,
  packagedNames,
} from '../../src-core/records/kinds/packaged-kinds'
import type { RecordForm } from '../../src-core/records/kinds/record-descriptor'
import { type AnyRecord, kindOf } from '../../src-core/records/kinds/record-kinds'
import { documentOf, fileOf, kindOfKey, paperOf } from '../../src-core/records/record-files'
import { limitsFor } from '../import/decoding/limits'
import { type Archive, openArchive } from '../import/zip/open-archive'
import { parseJson } from '../storage/files/parse-json'
import { parseRecords } from '../storage/records/parse-records'
import { LARGEST_MANIFEST, LARGEST_PACKAGE, PACKAGE_LIMITS } from './package-limits'

type Files = ReadonlyMap<string, Uint8Array>

/**
 * Reads a package and checks all of it: nothing of one that is damaged, too large, no package, or from a newer program is
 * used. Names in it are looked up, never used as paths. Throws `unsupported-format`, `damaged`, `too-large` or
 * `newer-version`, naming the file and the reason.
 */
export async function readPackage(name: string, bytes: Uint8Array): Promise<PackageContent> {
  if (bytes.byteLength > LARGEST_PACKAGE) throw new CallError('too-large', `${name} is too large.`)
  const archive = await openPackage(name, bytes)
  const manifest = await readManifest(name, archive)
  const files = await readFiles(name, archive, manifest)
  const { schema: _, files: __, ...about } = manifest
  const documents = about.documents
    .filter(({ carried }) => carried)
    .map(({ id }) => document(name, files, id))
  return {
    about,
    layers: about.analysts.map(analyst => layer(name, files, manifest, analyst)),
    anchors: anchors(name, files),
    ancestry: ancestry(name, files),
    documents,
    sources: new Map(documents.map(({ id }) => [id, file(name, files, `documents/${id}/source`)])),
  }
}

async function openPackage(name: string, bytes: Uint8Array): Promise<Archive> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b
  if (!isZip) throw new CallError('unsupported-format', `${name} is not a package of Kanttekening.`)
  const limits = { ...limitsFor(bytes.byteLength), ...PACKAGE_LIMITS }
  return openArchive({ name, bytes, limits, onProgress: () => undefined })
}

async function readManifest(name: string, archive: Archive): Promise<PackageManifest> {
  const bytes = await archive.read('manifest.json', LARGEST_MANIFEST)
  const raw = bytes && parseJson(bytes, `${name}: manifest.json`)
  const version = z.object({ schema: z.string().regex(/^kanttekening\/package@\d+$/) }).safeParse(raw)
  if (!version.success) throw new CallError('unsupported-format', `${name} is not a package of Kanttekening.`)
  if (Number(version.data.schema.split('@')[1]) > 1)
    throw new CallError('newer-version', `${name} was made by a newer version of Kanttekening.`)
  const manifest = packageManifestSchema.safeParse(raw)
  if (!manifest.success)
    throw damaged(name, `its list of contents is wrong: ${z.prettifyError(manifest.error)}`)
  const { analysts, documents, files } = manifest.data
  mustBeOnce(
    name,
    'manifest.json',
    [...analysts, ...documents].map(({ id }) => id),
  )
  mustBeOnce(
    name,
    'manifest.json',
    files.map(({ path }) => path),
  )
  return manifest.data
}

/** Every file that the manifest lists, byte for byte as it says; any other file makes the package suspect. */
async function readFiles(name: string, archive: Archive, manifest: PackageManifest): Promise<Files> {
  const listed = new Set(manifest.files.map(({ path }) => path))
  for (const path of archive.names) {
    if (path !== 'manifest.json' && !listed.has(path))
      throw damaged(name, `it holds ${printable(path)}, which is not on its list`)
  }
  const total = manifest.files.reduce((sum, { bytes }) => sum + bytes, 0)
  if (total > PACKAGE_LIMITS.inflated)
    throw new CallError('too-large', `${name} unpacks to more than is read and was not read.`)
  const files = new Map<string, Uint8Array>()
  for (const { path, bytes: size, sha256 } of manifest.files) {
    if (!PACKAGE_FILE.test(path)) throw damaged(name, `${printable(path)} is no name of a file in a package`)
    const bytes = await archive.read(path, size)
    if (!bytes) throw damaged(name, `${path} is not in it`)
    const sum = createHash('sha256').update(bytes).digest('hex')
    if (bytes.byteLength !== size || sum !== sha256) throw damaged(name, `${path} is not as it was sent`)
    files.set(path, bytes)
  }
  return files
}

function layer(
  name: string,
  files: Files,
  manifest: PackageManifest,
  analyst: PackageManifest['analysts'][number],
): PackagedLayer {
  const folder = `analysts/${analyst.id}`
  const listed = new Set(manifest.documents.map(({ id }) => id))
  const listIn = <K extends PackagedName>(kind: K): readonly PackagedOf<K>[] => {
    const records = [...files.keys()].flatMap(path => {
      const key = path.slice(folder.length + 1, -'.json'.length)
      if (!path.startsWith(`${folder}/`) || kindOfKey(key) !== kind) return []
      const found = recordsIn(name, file(name, files, path), path, kindOf(kind))
      const isForeign = (record: AnyRecord) => fileOf(kind, documentOf(record)) !== key
      const isListed = (record: AnyRecord) => {
        const paper = paperOf(record)
        return paper === null || listed.has(paper)
      }
      if (found.some(record => isForeign(record) || !isListed(record)))
        throw damaged(name, `${path} holds ${kindOf(kind).place} of another paper`)
      return found
    })
    mustBeOnce(
      name,
      `${folder}/${kindOf(kind).place}`,
      records.map(({ id }) => id),
    )
    // A file’s records are of its kind, which the types of a union cannot follow.
    return records as readonly AnyRecord[] as readonly PackagedOf<K>[]
  }
  return { analyst, ...listsOf(listIn) }
}

function recordsIn<T extends AnyRecord>(
  name: string,
  bytes: Uint8Array,
  path: string,
  kind: RecordForm<T>,
): readonly T[] {
  const { records, reasons } = parseRecords(bytes, `${name}: ${path}`, kind, 'others')
  if (reasons.length > 0) throw damaged(name, `${path} cannot be understood: ${reasons[0]}`)
  return records
}

/** Of two with one id it would depend on their order which counts. */
function mustBeOnce(name: string, where: string, ids: readonly string[]): void {
  const seen = new Set<string>()
  for (const id of ids) {
    if (seen.has(id)) throw damaged(name, `${where} lists ${printable(id)} twice`)
    seen.add(id)
  }
}

function document(name: string, files: Files, id: string): StructuredDocument {
  const path = `documents/${id}/document.json`
  const parsed = structuredDocumentSchema.safeParse(parseJson(file(name, files, path), `${name}: ${path}`))
  if (!parsed.success) throw damaged(name, `${path} cannot be understood`)
  const sha256 = createHash('sha256')
    .update(file(name, files, `documents/${id}/source`))
    .digest('hex')
  const { data } = parsed
  const isItself = data.id === id && id === `doc_${sha256.slice(0, 16)}` && data.source.sha256 === sha256
  if (!isItself) throw damaged(name, `${path} belongs to another file`)
  const [fault] = documentFaults(data)
  if (fault !== undefined) throw damaged(name, `${path} does not fit its text: ${fault}`)
  return data
}

function anchors(name: string, files: Files): PackageContent['anchors'] {
  const parsed = z
    .record(z.string(), anchorSchema)
    .safeParse(parseJson(file(name, files, 'anchors.json'), `${name}: anchors.json`))
  if (!parsed.success) throw damaged(name, 'anchors.json cannot be understood')
  return new Map(Object.entries(parsed.data))
}

const marksSchema = z.record(z.string(), z.array(z.string().max(80)))
const ancestrySchema = z.object(
  Object.fromEntries(
    packagedNames.map(kind => {
      const isKnown = packagedKind(kind).packages.inEveryPackage
      return [kind, isKnown ? marksSchema : marksSchema.default({})]
    }),
  ),
)

/** Packages of before there was such a file say nothing of it. */
function ancestry(name: string, files: Files): PackageContent['ancestry'] {
  const bytes = files.get('ancestry.json')
  if (!bytes) return null
  const parsed = ancestrySchema.safeParse(parseJson(bytes, `${name}: ancestry.json`))
  if (!parsed.success) throw damaged(name, 'ancestry.json cannot be understood')
  const asMap = (marks: z.infer<typeof marksSchema>) =>
    new Map(Object.entries(marks).map(([id, each]) => [id, new Set(each)] as const))
  return ancestryBy(kind => asMap(parsed.data[kind] ?? {}))
}

function file(name: string, files: Files, path: string): Uint8Array {
  const bytes = files.get(path)
  if (!bytes) throw damaged(name, `${path} is not in it`)
  return bytes
}

function damaged(name: string, why: string): CallError {
  return new CallError('damaged', `${name} is damaged, and nothing of it was used: ${why}.`)
}

/** A name from outside as it may be shown. */
function printable(path: string): string {
  return JSON.stringify(path.slice(0, 120))
}
