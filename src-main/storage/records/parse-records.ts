import * as z from 'zod'
import { append } from '../../../src-core/basics/append'
import { jsonFault } from '../../../src-core/basics/json-shape'
import {
  HIGHEST_COUNT,
  HIGHEST_OWN_COUNT,
  LARGEST_OWN_RECORDS,
  LARGEST_RECORDS,
  MOST_OWN_RECORDS,
  MOST_REASONS,
  MOST_RECORDS,
} from '../../../src-core/basics/limits'
import { CallError } from '../../../src-core/contract/errors'
import { migrateRecord, type RecordKind } from '../../../src-core/records/record-kinds'
import { readJson, textOf } from '../files/parse-json'
import { readWholeObjects, SHORTEST } from './whole-objects'

/** What a file of records holds. */
export interface ParsedRecords<T> {
  readonly records: readonly T[]
  /** Records that could not be understood, as they stand there. */
  readonly unreadable: readonly unknown[]
  /** Why, of the first of them. */
  readonly reasons: readonly string[]
  /** The last of the analyst's operations that the file includes; 0 where it does not say. */
  readonly through: number
  /** Whether an older program wrote the file. */
  readonly migrated: boolean
}

const envelopeSchema = z.object({
  schema: z.string(),
  through: z.int().nonnegative().max(HIGHEST_COUNT).optional(),
  records: z.array(z.unknown()),
})

/** What is believed of a file: a colleague's, and one of the analyst's own. */
const BELIEVED = {
  others: { bytes: LARGEST_RECORDS, records: MOST_RECORDS, count: HIGHEST_COUNT },
  own: { bytes: LARGEST_OWN_RECORDS, records: MOST_OWN_RECORDS, count: HIGHEST_OWN_COUNT },
} as const

/** The bytes that are read of a file of records. */
export function largestOf(whose: Whose): number {
  return BELIEVED[whose].bytes
}

export type Whose = keyof typeof BELIEVED

/**
 * Reads a file's bytes as records of a kind; a record that cannot be understood hides no other. Throws `damaged` or
 * `newer-version`, naming `path`, where the file as a whole cannot be understood, and `too-large` where it holds more than is
 * believed of one of whose it is.
 */
export function parseRecords<T extends KeptRecord>(
  bytes: Uint8Array,
  path: string,
  kind: RecordKind<T>,
  whose: Whose,
): ParsedRecords<T> {
  const most = BELIEVED[whose]
  if (bytes.byteLength > most.bytes)
    throw new CallError('too-large', `${path} has more than ${most.bytes} bytes; it is kept as it is.`)
  const fault = jsonFault(bytes)
  if (fault) throw new CallError('damaged', `${path} cannot be read: ${fault}; it is kept as it is.`)
  const text = textOf(bytes)
  if (/^<{7} /m.test(text) && /^>{7} /m.test(text)) {
    throw new CallError('damaged', `${path} holds both sides of an unfinished git merge; finish that merge.`)
  }
  const stored = envelopeSchema.safeParse(readJson(text))
  if (!stored.success) throw new CallError('damaged', `${path} cannot be read; it is kept as it is.`)
  const [schema, digits = ''] = stored.data.schema.split('@')
  if (schema !== kind.schema) throw new CallError('damaged', `${path} holds ${schema}, not ${kind.schema}.`)
  const version = /^[1-9]\d*$/.test(digits) ? Number(digits) : 0
  if (version === 0) throw new CallError('damaged', `${path} does not say its version; it is kept as it is.`)
  if (version > kind.version) {
    throw new CallError('newer-version', `${path} was written by a newer version of Kanttekening.`)
  }
  const count = stored.data.records.length
  if (count > most.records)
    throw new CallError('too-large', `${path} holds ${count} records; at most ${most.records} are read.`)
  const records: T[] = []
  const unreadable: unknown[] = []
  const reasons: string[] = []
  for (const raw of stored.data.records) {
    const result = kind.record.safeParse(migrateRecord(raw, version, kind))
    const over = result.success ? highestCount(result.data) > most.count : false
    if (result.success && !over) records.push(result.data)
    else {
      unreadable.push(raw)
      if (reasons.length < MOST_REASONS)
        reasons.push(result.error ? z.prettifyError(result.error) : `a revision is over ${most.count}`)
    }
  }
  const through = stored.data.through ?? 0
  return { records, unreadable, reasons, through, migrated: version < kind.version }
}

/** The highest revision in a record, what it holds of others' records included. */
function highestCount(record: KeptRecord): number {
  let highest = record.revision
  for (const each of [...(record.annotations ?? []), ...(record.themes ?? [])])
    if (typeof each !== 'string') highest = Math.max(highest, each.revision)
  return highest
}

/** What of a record says how often it was changed; a received layer holds whole records of others. */
interface KeptRecord {
  readonly revision: number
  readonly annotations?: readonly { readonly revision: number }[]
  readonly themes?: readonly (string | { readonly revision: number })[]
}

/**
 * Every whole record of a file that is damaged as a whole: cut off, overwritten in the middle, or with something before
 * it. Where its beginning still says its version, older records are made current.
 */
export function salvageRecords<T extends KeptRecord>(
  bytes: Uint8Array,
  kind: RecordKind<T>,
  whose: Whose,
): T[] {
  const most = BELIEVED[whose]
  let tries = 0
  const text = textOf(bytes)
  const version = Number(/"schema":"[^"@]*@([1-9]\d*)"/.exec(text.slice(0, 1000))?.[1] ?? kind.version)
  const read = (json: string) => {
    tries += 1
    if (tries > most.records || jsonFault(Buffer.from(json))) return null
    const record = kind.record.safeParse(migrateRecord(readJson(json), version, kind))
    return record.success && highestCount(record.data) <= most.count ? record.data : null
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
