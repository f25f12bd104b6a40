import * as z from 'zod'
import { CallError } from '../../src-core/contract/errors'
import { migrateRecord, type RecordKind } from './record-kinds'

/** What a file of records holds. */
export interface ParsedRecords<T> {
  readonly records: readonly T[]
  /** Records that could not be understood, as they stand there. */
  readonly unreadable: readonly unknown[]
  /** Why, one reason each. */
  readonly reasons: readonly string[]
  /** The last of the analyst's operations that the file includes; 0 where it does not say. */
  readonly through: number
  /** Whether an older program wrote the file. */
  readonly migrated: boolean
}

const envelopeSchema = z.object({
  schema: z.string(),
  through: z.int().nonnegative().optional(),
  records: z.array(z.unknown()),
})

/**
 * Reads a file's bytes as records of a kind; a record that cannot be understood hides no other. Throws `damaged` or
 * `newer-version`, naming `path`, where the file as a whole cannot be understood.
 */
export function parseRecords<T>(bytes: Uint8Array, path: string, kind: RecordKind<T>): ParsedRecords<T> {
  const text = decode(bytes)
  if (/^<{7} /m.test(text) && /^>{7} /m.test(text)) {
    throw new CallError('damaged', `${path} holds both sides of an unfinished git merge; finish that merge.`)
  }
  const stored = envelopeSchema.safeParse(parseJson(text))
  if (!stored.success) throw new CallError('damaged', `${path} cannot be read; it is kept as it is.`)
  const [schema, digits = ''] = stored.data.schema.split('@')
  if (schema !== kind.schema) throw new CallError('damaged', `${path} holds ${schema}, not ${kind.schema}.`)
  const version = /^[1-9]\d*$/.test(digits) ? Number(digits) : 0
  if (version === 0) throw new CallError('damaged', `${path} does not say its version; it is kept as it is.`)
  if (version > kind.version) {
    throw new CallError('newer-version', `${path} was written by a newer version of Kanttekening.`)
  }
  const parsed = stored.data.records.map(raw => ({
    raw,
    result: kind.record.safeParse(migrateRecord(raw, version, kind)),
  }))
  return {
    records: parsed.flatMap(({ result }) => (result.success ? [result.data] : [])),
    unreadable: parsed.flatMap(({ raw, result }) => (result.success ? [] : [raw])),
    reasons: parsed.flatMap(({ result }) => (result.success ? [] : [z.prettifyError(result.error)])),
    through: stored.data.through ?? 0,
    migrated: version < kind.version,
  }
}

/**
 * Every whole record of a file that is damaged as a whole: cut off, overwritten in the middle, or with something before
 * it. Where its beginning still says its version, older records are made current.
 */
export function salvageRecords<T>(bytes: Uint8Array, kind: RecordKind<T>): T[] {
  const text = decode(bytes)
  const version = Number(/"schema":"[^"@]*@([1-9]\d*)"/.exec(text.slice(0, 1000))?.[1] ?? kind.version)
  return text
    .split('\n')
    .flatMap(line => wholeObjects(line))
    .flatMap(json => {
      const record = kind.record.safeParse(migrateRecord(parseJson(json), version, kind))
      return record.success ? [record.data] : []
    })
}

/** The texts of all objects of a line whose braces match, inner ones first. */
function wholeObjects(line: string): string[] {
  const objects: string[] = []
  const open: number[] = []
  let inString = false
  for (let at = 0; at < line.length; at += 1) {
    const character = line[at]
    if (inString && character === '\\') at += 1
    else if (character === '"') inString = !inString
    else if (!inString && character === '{') open.push(at)
    else if (!inString && character === '}') {
      const start = open.pop()
      if (start !== undefined) objects.push(line.slice(start, at + 1))
    }
  }
  return objects
}

function decode(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
