import { join } from 'node:path'
import type { RecordName } from '../../src-core/contract/record-change'
import { originalOf } from './conflict-copies'
import { kindOfKey, recordKinds, recordNames } from './record-kinds'
import type { System } from './system'
import { namesIn } from './write-durably'

/** A file of records in an analyst's folder, or a sync tool's conflict copy of one. */
export interface FoundFile {
  readonly path: string
  /** The key that `fileKey` gives the file, or that it is a copy of. */
  readonly key: string
  readonly kind: RecordName
  readonly isCopy: boolean
}

const EXTENSION = '.json'

/** All files of records in an analyst's folder, conflict copies included; other names mean nothing. */
export async function findRecordFiles(system: System, folder: string): Promise<FoundFile[]> {
  const top = await namesIn(system, folder)
  const found: FoundFile[] = []
  for (const name of recordNames) {
    const { place, perDocument } = recordKinds[name]
    // A folder that is not there need not be asked for its names; there are many analysts and kinds.
    const names = !perDocument ? top : top.includes(place) ? await namesIn(system, join(folder, place)) : []
    const stem = perDocument ? /^doc_[0-9a-f]{16}/ : new RegExp(`^${place}`)
    for (const file of names) {
      const original = isPlain(file, stem) ? file : originalOf(file, stem, EXTENSION)
      if (original === null) continue
      const base = original.slice(0, -EXTENSION.length)
      const key = perDocument ? `${place}/${base}` : base
      const path = join(folder, ...(perDocument ? [place] : []), file)
      if (kindOfKey(key) === name) found.push({ path, key, kind: name, isCopy: file !== original })
    }
  }
  return found
}

function isPlain(file: string, stem: RegExp): boolean {
  return stem.exec(file)?.[0] === file.slice(0, -EXTENSION.length) && file.endsWith(EXTENSION)
}
