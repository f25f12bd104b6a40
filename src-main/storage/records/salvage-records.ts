import { append } from '../../../src-core/basics/append'
import { jsonFault } from '../../../src-core/basics/json-shape'
import type { KeptRecord, RecordForm } from '../../../src-core/records/kinds/record-descriptor'
import { migrateRecord } from '../../../src-core/records/migrate-record'
import { readJson, textOf } from '../files/parse-json'
import type { System } from '../files/system'
import { BELIEVED, highestCount, type Whose } from './parse-records'
import { readWholeObjects, SHORTEST } from './whole-objects'

/** Bytes of a damaged file that are searched here: a process would take longer to start. */
const SEARCHED_HERE = 64 * 1024

const NOT_SEARCHED = 'Looking for what is whole in it took too long.'

/** Why a file is damaged, with what became of the search for what is whole in it. */
export function damageReason(reason: string, found: readonly unknown[] | null): string {
  return found ? reason : `${reason} ${NOT_SEARCHED}`
}

/**
 * What is whole in a damaged file of records, which is sought in a process of its own where the file is larger than a
 * moment's work; null where that process met its limits.
 */
export async function salvage<T extends KeptRecord>(
  system: System,
  bytes: Uint8Array,
  kind: RecordForm<T>,
  whose: Whose,
): Promise<readonly T[] | null> {
  if (!system.salvage || bytes.byteLength <= SEARCHED_HERE) return salvageRecords(bytes, kind, whose)
  const found = await system.salvage(bytes, kind.schema, whose)
  // What comes from a process that met the file is believed no more than the file.
  return found?.flatMap(raw => believed(raw, kind, whose) ?? []) ?? null
}

/**
 * Every whole record of a file that is damaged as a whole: cut off, overwritten in the middle, or with something before
 * it. Where its beginning still says its version, older records are made current.
 */
export function salvageRecords<T extends KeptRecord>(
  bytes: Uint8Array,
  kind: RecordForm<T>,
  whose: Whose,
): T[] {
  const most = BELIEVED[whose].records
  let tries = 0
  const text = textOf(bytes)
  const version = Number(/"schema":"[^"@]*@([1-9]\d*)"/.exec(text.slice(0, 1000))?.[1] ?? kind.version)
  const read = (json: string) => {
    tries += 1
    if (tries > most || jsonFault(Buffer.from(json))) return null
    return believed(migrateRecord(readJson(json), version, kind), kind, whose)
  }
  const found: T[] = []
  // One at a time, and none that is too short for a record: a file may be nothing but ends of lines.
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from)
    const to = end < 0 ? text.length : end
    if (to - from >= SHORTEST) append(found, recordsOfLine(text.slice(from, to), read))
    from = to + 1
  }
  return found
}

/** A line is one record, as the program writes it, or whatever is whole in it. */
function recordsOfLine<T>(line: string, read: (json: string) => T | null): T[] {
  const text = line.trimEnd()
  const json = text.endsWith(',') ? text.slice(0, -1) : text
  const record = json.startsWith('{') && json.endsWith('}') ? read(json) : null
  return record ? [record] : readWholeObjects(line, read)
}

function believed<T extends KeptRecord>(raw: unknown, kind: RecordForm<T>, whose: Whose): T | null {
  const record = kind.record.safeParse(raw)
  return record.success && highestCount(record.data, kind) <= BELIEVED[whose].count ? record.data : null
}
