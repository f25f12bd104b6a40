import { createHash } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'
import { groupBy } from '../../src-core/basics/group-by'
import { CallError } from '../../src-core/contract/errors'
import type { PackageContent } from '../../src-core/package/package-content'
import { PACKAGE_SCHEMA, type PackageManifest } from '../../src-core/package/package-manifest'
import { listOf, type PackagedName, packagedNames } from '../../src-core/records/kinds/packaged-kinds'
import { kindOf } from '../../src-core/records/kinds/record-kinds'
import { documentOf, fileOf } from '../../src-core/records/record-files'
import { LARGEST_PACKAGE, PACKAGE_LIMITS } from './package-limits'

/**
 * Puts a package's contents into one ZIP file, with a digest of every file in it; the same contents make the same bytes.
 * Throws `too-large` where nobody could read it.
 */
export async function writePackage(content: PackageContent): Promise<Uint8Array> {
  const files = [...filesOf(content)].sort(([one], [other]) => (one < other ? -1 : 1))
  const unpacked = files.reduce((sum, [, bytes]) => sum + bytes.byteLength, 0)
  if (unpacked > PACKAGE_LIMITS.inflated) throw tooLarge()
  const manifest: PackageManifest = {
    schema: PACKAGE_SCHEMA,
    ...content.about,
    files: files.map(([path, bytes]) => ({
      path,
      bytes: bytes.byteLength,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    })),
  }
  // Every file has this date on the clock of any time zone: a ZIP's own dates say nothing of zones.
  const dated = { mtime: new Date(2000, 0, 1), forceDosTimestamp: true }
  const zip = new ZipFile()
  for (const [path, bytes] of [['manifest.json', json(manifest)] as const, ...files]) {
    zip.addBuffer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), path, dated)
  }
  zip.end()
  const packed = await buffer(zip.outputStream)
  if (packed.byteLength > LARGEST_PACKAGE) throw tooLarge()
  return packed
}

function tooLarge(): CallError {
  return new CallError('too-large', 'With its papers the package is too large; make one without them.')
}

function filesOf({ layers, anchors, ancestry, documents, sources }: PackageContent): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>([['anchors.json', json(Object.fromEntries(anchors))]])
  if (ancestry)
    files.set(
      'ancestry.json',
      json(Object.fromEntries(packagedNames.map(kind => [kind, marks(ancestry[kind])]))),
    )
  for (const layer of layers) {
    for (const kind of packagedNames) {
      const byFile = groupBy(listOf<PackagedName>(layer, kind), record => fileOf(kind, documentOf(record)))
      for (const [key, those] of byFile)
        files.set(`analysts/${layer.analyst.id}/${key}.json`, records(kind, those))
    }
  }
  for (const document of documents) {
    const source = sources.get(document.id)
    if (!source) continue
    files.set(`documents/${document.id}/document.json`, json(document))
    files.set(`documents/${document.id}/source`, source)
  }
  return files
}

function marks(ancestors: ReadonlyMap<string, ReadonlySet<string>>): object {
  return Object.fromEntries([...ancestors].map(([id, each]) => [id, [...each]]))
}

function records(kind: PackagedName, those: readonly unknown[]): Uint8Array {
  const { schema, version } = kindOf(kind)
  return json({ schema: `${schema}@${version}`, records: those })
}

function json(value: unknown): Uint8Array {
  return Buffer.from(`${JSON.stringify(value)}\n`, 'utf8')
}
