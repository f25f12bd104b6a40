import * as z from 'zod'
import {
  type AnyRecord,
  type RecordName,
  type RecordOf,
  recordKinds,
  recordNames,
} from './kinds/record-kinds'

/** One record before and after a change; `before` is null where the change made it. */
export type RecordChange = {
  [K in RecordName]: { kind: K; before: RecordOf<K> | null; after: RecordOf<K> }
}[RecordName]

const changeSchemas = recordNames.map(name => {
  const { record } = recordKinds[name]
  return z.object({ kind: z.literal(name), before: record.nullable(), after: record })
})

type ChangeSchema = (typeof changeSchemas)[number]

export const recordChangeSchema = z.discriminatedUnion(
  'kind',
  changeSchemas as [ChangeSchema, ...ChangeSchema[]],
) as unknown as z.ZodType<RecordChange>

export const recordNameSchema = z.enum(recordNames as [RecordName, ...RecordName[]])

/** The change of a record of a kind, which the types of a union cannot follow. */
export function changeOf(kind: RecordName, before: AnyRecord | null, after: AnyRecord): RecordChange {
  return { kind, before, after } as RecordChange
}

/** A record's name among those of all kinds. */
export function recordKey(kind: RecordName, id: string): string {
  return `${kind}/${id}`
}
