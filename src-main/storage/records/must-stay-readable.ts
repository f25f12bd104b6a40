import { HIGHEST_OWN_COUNT, LARGEST_RECORDS, MOST_RECORDS } from '../../../src-core/basics/limits'
import { CallError } from '../../../src-core/contract/errors'
import type { AnyRecord } from '../../../src-core/records/kinds/record-kinds'
import type { RecordFile } from './record-file'

/**
 * What colleagues or the next start would not read is refused now, so that nothing is acknowledged and then set aside.
 * Deleting goes on, for which there is room.
 */
export function mustStayReadable(
  key: string,
  file: RecordFile<AnyRecord>,
  records: readonly AnyRecord[],
): void {
  const kept = records.filter(({ deleted }) => !deleted)
  const added = kept.filter(({ id }) => !file.records.has(id)).length
  if (added > 0 && file.records.size + added > MOST_RECORDS)
    throw new CallError('too-large', `${key} can hold at most ${MOST_RECORDS} records.`)
  if (kept.length > 0 && file.size + JSON.stringify(kept).length > LARGEST_RECORDS)
    throw new CallError('too-large', `${key} can have at most ${LARGEST_RECORDS} bytes.`)
  if (records.some(({ revision }) => revision > HIGHEST_OWN_COUNT))
    throw new CallError('damaged', `A record of ${key} was changed more often than can be counted.`)
}
