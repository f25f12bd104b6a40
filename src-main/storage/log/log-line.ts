import { createHash, hash } from 'node:crypto'
import * as z from 'zod'
import { HIGHEST_OWN_COUNT } from '../../../src-core/basics/limits'
import { ownValue } from '../../../src-core/basics/own-value'
import { CallError } from '../../../src-core/contract/errors'
import { changeLabelSchema } from '../../../src-core/contract/state'
import { isRecordName, kindOf } from '../../../src-core/records/kinds/record-kinds'
import { migrateRecord } from '../../../src-core/records/migrate-record'
import { type RecordChange, recordChangeSchema } from '../../../src-core/records/record-change'
import type { Breather } from '../files/breather'

/** What is known of an operation without reading its records. */
const operationHeadSchema = z.object({
  seq: z.int().positive().max(HIGHEST_OWN_COUNT),
  /** ISO 8601, shown to people. */
  at: z.string(),
  label: changeLabelSchema,
  /** The record files it changes, as `fileKey` names them. */
  files: z.array(z.string()),
  /** The operation this one takes back or does again. */
  undoes: z.int().positive().optional(),
  redoes: z.int().positive().optional(),
  /** The sitting of writing it belongs to: operations of one sitting that follow each other are undone together. */
  sitting: z.string().max(64).optional(),
  /** The task it is a part of, such as an import: what a task does bit by bit is undone at once, whatever came between. */
  task: z.string().max(64).optional(),
  /** Part of how the project began: in the history, but never undone. */
  fixed: z.literal(true).optional(),
})

export type OperationHead = z.infer<typeof operationHeadSchema>

/** One change an analyst made, of one or many records. */
export interface Operation extends OperationHead {
  /** Its records before and after. Throws `newer-version` where a newer program wrote them in a way unknown here. */
  changes(): readonly RecordChange[]
}

/** What only the line says: the version of each kind of record in it, where that is not 1. */
const lineHeadSchema = operationHeadSchema.extend({
  versions: z.record(z.string(), z.int().positive()).optional(),
})

const CHECKSUM_LENGTH = 16
/** UTF-16 code units: a checksum, a space, and at least `{}`, a tab and `[]`. */
export const SHORTEST_LINE = CHECKSUM_LENGTH + 6
/** How every line begins, so that what is no line at all costs no checksum. */
const LINE_START = /^[0-9a-f]{16} \{"/
const changesSchema = z.array(recordChangeSchema)

/** How many changes are turned into JSON together. */
const TOGETHER = 256

/**
 * An operation as one line: checksum, head and changes, so that a start reads only heads. A tab stands between the two;
 * JSON never has a bare one. It is made in pieces, because that of 50,000 changes has some hundred million bytes.
 */
export async function formatLine(
  head: OperationHead,
  changes: readonly RecordChange[],
  breather: Breather,
): Promise<Buffer> {
  const sum = createHash('sha256')
  const parts: Buffer[] = []
  const add = (text: string) => {
    const part = Buffer.from(text, 'utf8')
    sum.update(part)
    parts.push(part)
  }
  add(`${JSON.stringify({ ...head, versions: versionsOf(changes) })}\t[`)
  for (let at = 0; at < changes.length; at += TOGETHER) {
    if (breather.isDue) await breather.rest()
    const those = JSON.stringify(changes.slice(at, at + TOGETHER)).slice(1, -1)
    add(at === 0 ? those : `,${those}`)
  }
  add(']')
  const beginning = Buffer.from(`${sum.digest('hex').slice(0, CHECKSUM_LENGTH)} `, 'utf8')
  return Buffer.concat([beginning, ...parts])
}

/** Reads a line: null where it is damaged, `unknown` where it is whole but of a newer program. */
export function parseLine(line: string): Operation | 'unknown' | null {
  if (!LINE_START.test(line)) return null
  const content = line.slice(CHECKSUM_LENGTH + 1)
  if (line.slice(0, CHECKSUM_LENGTH) !== checksum(content)) return null
  const tab = content.indexOf('\t')
  const read = lineHeadSchema.safeParse(parseJson(tab < 0 ? content : content.slice(0, tab)))
  if (!read.success || tab < 0) return 'unknown'
  const { versions = {}, ...head } = read.data
  return { ...head, changes: () => parseChanges(content.slice(tab + 1), versions) }
}

type Versions = Readonly<Record<string, number>>

/** Undefined where every kind is of version 1. */
function versionsOf(changes: readonly RecordChange[]): Versions | undefined {
  const versions = changes
    .map(({ kind }) => [kind, kindOf(kind).version] as const)
    .filter(([, version]) => version > 1)
  return versions.length > 0 ? Object.fromEntries(versions) : undefined
}

const rawChangesSchema = z.array(z.looseObject({ kind: z.string(), before: z.unknown(), after: z.unknown() }))

function parseChanges(text: string, versions: Versions): RecordChange[] {
  const raw = rawChangesSchema.safeParse(parseJson(text))
  const current = raw.data?.map(({ kind, before, after, ...more }) => {
    const version = ownValue(versions, kind) ?? 1
    const renew = (record: unknown) =>
      isRecordName(kind) ? migrateRecord(record, version, kindOf(kind)) : record
    return { ...more, kind, before: before === null ? null : renew(before), after: renew(after) }
  })
  const changes = changesSchema.safeParse(current)
  if (changes.success) return changes.data
  throw new CallError('newer-version', 'This change was made by a newer version of Kanttekening.')
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function checksum(text: string): string {
  return hash('sha256', text, 'hex').slice(0, CHECKSUM_LENGTH)
}
