import { CallError } from '../../../src-core/contract/errors'
import { compareVersions } from '../../../src-core/query/union-view'
import { type AnyRecord, kindOf } from '../../../src-core/records/kinds/record-kinds'
import { changeOf, type RecordChange } from '../../../src-core/records/record-change'
import type { System } from '../files/system'
import { readIfThere } from '../files/write-durably'
import type { AnalystLayer } from './analyst-layer'
import { findRecordFiles } from './find-record-files'
import { largestOf, parseRecords } from './parse-records'

/** A sync tool's copy of one of the own files. */
export interface ConflictCopy {
  readonly path: string
  /** What is newer in it than in the file, as changes to it. */
  readonly changes: readonly RecordChange[]
}

/** Reads every conflict copy of the own files; one that cannot be understood may be half there and is left alone. */
export async function findConflictCopies(system: System, own: AnalystLayer): Promise<ConflictCopy[]> {
  const copies: ConflictCopy[] = []
  for (const { path, key, kind, isCopy } of await findRecordFiles(system, own.folder)) {
    if (!isCopy) continue
    try {
      const bytes = await readIfThere(system, path, largestOf('others'))
      if (!bytes) continue
      const { records, unreadable } = parseRecords<AnyRecord>(bytes, path, kindOf(kind), 'others')
      if (unreadable.length > 0) continue
      const known = own.file(key).records
      const changes = records.flatMap(after => {
        const before = known.get(after.id) ?? null
        const newer =
          !before || compareVersions({ record: after, holder: '' }, { record: before, holder: '' }) > 0
        return newer ? [changeOf(kind, before, after)] : []
      })
      copies.push({ path, changes })
    } catch (error) {
      if (!(error instanceof CallError)) throw error
    }
  }
  return copies
}
