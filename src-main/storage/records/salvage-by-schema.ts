import { kindOf, recordNames } from '../../../src-core/records/kinds/record-kinds'
import type { Whose } from './parse-records'
import { salvageRecords } from './salvage-records'

/** Every whole record in a damaged file of the kind with this schema; none where no kind has it. */
export function salvageBySchema(bytes: Uint8Array, schema: string, whose: Whose): readonly unknown[] {
  const name = recordNames.find(one => kindOf(one).schema === schema)
  return name === undefined ? [] : salvageRecords(bytes, kindOf(name), whose)
}
