import { relative } from 'node:path'
import { type AnyRecord, kindOf } from '../../../src-core/records/kinds/record-kinds'
import { kindOfKey } from '../../../src-core/records/record-files'
import type { AnalystLayer } from './analyst-layer'
import { parseRecords } from './parse-records'

/** What is kept elsewhere of a project's files. */
export interface FileArchive {
  /** The paths of every file the latest backup has, with `/`, inside the project folder. */
  paths(): Promise<readonly string[]>
  /** What is kept of a file, the latest first. */
  versions(path: string): AsyncIterable<Buffer>
}

const WORTH_HEALING = new Set(['damaged', 'missing', 'records'])

/**
 * Completes an analyst's damaged and missing files from the newest version of each that is kept elsewhere; answers the
 * keys of those that gained records. What a file has itself counts for more wherever it is newer.
 */
export async function healLayer(
  layer: AnalystLayer,
  archive: FileArchive,
  project: string,
): Promise<string[]> {
  const prefix = `${relative(project, layer.folder).replaceAll('\\', '/')}/`
  for (const path of await archive.paths()) {
    const key = path.startsWith(prefix) ? path.slice(prefix.length).replace(/\.json$/, '') : ''
    if (key !== path && kindOfKey(key) && path.endsWith('.json')) noteIfMissing(layer, key)
  }
  const healed: string[] = []
  for (const [key, file] of layer.files) {
    if (!file.problems.some(({ kind }) => WORTH_HEALING.has(kind))) continue
    if (await complete(layer, key, archive.versions(`${prefix}${key}.json`))) healed.push(key)
  }
  return healed
}

function noteIfMissing(layer: AnalystLayer, key: string): void {
  const file = layer.file(key)
  if (!file.existed && file.problems.length === 0) file.noteMissing()
}

async function complete(layer: AnalystLayer, key: string, versions: AsyncIterable<Buffer>): Promise<boolean> {
  const kind = kindOfKey(key)
  if (!kind) return false
  const file = layer.file(key)
  for await (const bytes of versions) {
    try {
      const { records } = parseRecords<AnyRecord>(bytes, key, kindOf(kind), 'own')
      return records.filter(record => file.complete(record)).length > 0
    } catch {
      // Damaged before it was backed up, or of a newer program: an older version may be whole.
    }
  }
  return false
}
