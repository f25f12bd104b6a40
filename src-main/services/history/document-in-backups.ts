import { type StructuredDocument, structuredDocumentSchema } from '../../../src-core/document/model'
import { readJson, textOf } from '../../storage/files/parse-json'
import type { FileArchive } from '../../storage/records/heal-layer'

/** The newest whole copy of a document in the backups, with its source; null where they have none. */
export async function findDocument(
  archive: FileArchive,
  id: string,
): Promise<{ document: StructuredDocument; source: Uint8Array } | null> {
  const folder = `documents/${id}/`
  const name = (await archive.paths()).find(path => path.startsWith(`${folder}source`))
  for await (const bytes of archive.versions(`${folder}document.json`)) {
    const document = structuredDocumentSchema.safeParse(readJson(textOf(bytes)))
    if (!document.success || name === undefined) continue
    for await (const source of archive.versions(name)) return { document: document.data, source }
  }
  return null
}
