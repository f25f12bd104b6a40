import { compareVersions } from '../../../src-core/query/union-view'
import type { KeptRecord } from '../../../src-core/records/kinds/record-descriptor'

/** Whether a version counts for more than the one that is known, if any. */
export function isNewer<T extends KeptRecord>(record: T, known: T | undefined): boolean {
  return !known || compareVersions({ record: known, holder: '' }, { record, holder: '' }) < 0
}

/** The records of one list, in its order and followed by those that only the other has; of two versions the newer. */
export function newestOf<T extends KeptRecord>(records: readonly T[], others: readonly T[]): T[] {
  const all = new Map(records.map(record => [record.id, record]))
  for (const record of others) if (isNewer(record, all.get(record.id))) all.set(record.id, record)
  return [...all.values()]
}
