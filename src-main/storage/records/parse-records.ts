import * as z from 'zod'
import { largest } from '../../../src-core/basics/extremes'
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
import type { KeptRecord, RecordForm } from '../../../src-core/records/kinds/record-descriptor'
import { migrateRecord } from '../../../src-core/records/migrate-record'
import { readJson, textOf } from '../files/parse-json'

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
export const BELIEVED = {
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
  kind: RecordForm<T>,
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
    const over = result.success ? highestCount(result.data, kind) > most.count : false
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

/** The highest revision in a record, what it holds of others’ records included. */
export function highestCount<T extends KeptRecord>(record: T, kind: RecordForm<T>): number {
  const held = kind.holds(record)?.records.flatMap(({ records }) => records) ?? []
  return largest(
    held.map(({ revision }) => revision),
    record.revision,
  )
}
