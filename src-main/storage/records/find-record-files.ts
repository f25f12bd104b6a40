import { join } from 'node:path'
import { MOST_COPIES, MOST_FILES } from '../../../src-core/basics/limits'
import type { FileProblem } from '../../../src-core/contract/state'
import { kindOf, type RecordName, recordNames } from '../../../src-core/records/kinds/record-kinds'
import { kindOfKey } from '../../../src-core/records/record-files'
import { problemFrom, problemOf } from '../files/file-problem'
import { NotAFile } from '../files/not-a-file'
import type { System } from '../files/system'
import { namesIn } from '../files/write-durably'
import { originalOf } from './conflict-copies'

/** A file of records in an analyst's folder, or a sync tool's conflict copy of one. */
export interface FoundFile {
  readonly path: string
  /** The key that `fileKey` gives the file, or that it is a copy of. */
  readonly key: string
  readonly kind: RecordName
  readonly isCopy: boolean
}

const EXTENSION = '.json'

/**
 * All files of records in an analyst's folder, conflict copies included, as many as anybody can have; other names mean
 * nothing. A folder that is a link, and files that are left out, are told in `problems`.
 */
export async function findRecordFiles(
  system: System,
  folder: string,
  problems: FileProblem[] = [],
): Promise<FoundFile[]> {
  const inside = (path: string) =>
    namesIn(system, path).catch((error): string[] => {
      if (!(error instanceof NotAFile)) throw error
      problems.push(problemFrom(path, error))
      return []
    })
  const top = await inside(folder)
  const found: FoundFile[] = []
  for (const name of recordNames) {
    const { place, perDocument } = kindOf(name)
    // A folder that is not there need not be asked for its names; there are many analysts and kinds.
    const names = !perDocument ? top : top.includes(place) ? await inside(join(folder, place)) : []
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
  return limited(folder, found, problems)
}

/** As many files and copies as are looked at, in the order of their names; the rest is told. */
function limited(folder: string, found: readonly FoundFile[], problems: FileProblem[]): FoundFile[] {
  const files = found.filter(({ isCopy }) => !isCopy)
  const copies = found.filter(({ isCopy }) => isCopy)
  const tooMany = (what: string, there: number, most: number) => {
    if (there <= most) return
    const reason = `${folder} holds ${there} ${what}; ${most} of them are looked at.`
    problems.push(problemOf(folder, 'too-large', reason, there - most))
  }
  tooMany('files of records', files.length, MOST_FILES)
  tooMany('conflict copies', copies.length, MOST_COPIES)
  return [...files.slice(0, MOST_FILES), ...copies.slice(0, MOST_COPIES)]
}

function isPlain(file: string, stem: RegExp): boolean {
  return stem.exec(file)?.[0] === file.slice(0, -EXTENSION.length) && file.endsWith(EXTENSION)
}
