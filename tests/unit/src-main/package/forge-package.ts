import { createHash } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'
import { limitsFor } from '../../../../src-main/import/decoding/limits'
import { openArchive } from '../../../../src-main/import/zip/open-archive'

/** A package in base64 whose files are changed as text, with a list of contents that vouches for what they now say. */
export async function forgePackage(
  content: string,
  edit: (text: string, path: string) => string,
): Promise<string> {
  const bytes = Buffer.from(content, 'base64')
  const limits = limitsFor(bytes.byteLength)
  const archive = await openArchive({ name: 'p', bytes, limits, onProgress: () => undefined })
  const zip = new ZipFile()
  const files: object[] = []
  for (const path of archive.names.filter(name => name !== 'manifest.json')) {
    const changed = Buffer.from(edit(String(Buffer.from((await archive.read(path)) ?? [])), path))
    const sha256 = createHash('sha256').update(changed).digest('hex')
    files.push({ path, bytes: changed.byteLength, sha256 })
    zip.addBuffer(changed, path)
  }
  const manifest = String(Buffer.from((await archive.read('manifest.json')) ?? []))
  const described = { ...JSON.parse(edit(manifest, 'manifest.json')), files }
  zip.addBuffer(Buffer.from(JSON.stringify(described)), 'manifest.json')
  zip.end()
  return (await buffer(zip.outputStream)).toString('base64')
}
