import { sameRecord } from '../../../src-core/query/union-view'
import type { KeptRecord } from '../../../src-core/records/kinds/record-descriptor'

/** Whether records that were found lack any of ours as it is now. */
export function lacksOurs<T extends KeptRecord>(found: readonly T[], ours: ReadonlyMap<string, T>): boolean {
  const there = new Map(found.map(record => [record.id, record]))
  return [...ours.values()].some(record => !sameRecord(there.get(record.id), record))
}

/** Whether records that were found say something else of the same revision than ours. */
export function clashWithOurs<T extends KeptRecord>(
  found: readonly T[],
  ours: ReadonlyMap<string, T>,
): boolean {
  return found.some(record => {
    const own = ours.get(record.id)
    return own?.revision === record.revision && JSON.stringify(own) !== JSON.stringify(record)
  })
}
