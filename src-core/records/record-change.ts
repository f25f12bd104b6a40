import * as z from 'zod'
import { annotationSchema } from '../annotation/model'
import { themeSchema } from '../codebook/model'
import { correctionSchema } from '../document/corrections/correction'
import { documentEntrySchema } from '../document/entry'
import { receivedLayerSchema } from '../package/received-layer'

/**
 * One record before and after a change; `before` is null where the change made it. A new kind of record is one line
 * here and one in `src-core/records/record-kinds.ts`.
 */
export const recordChangeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('annotation'), before: annotationSchema.nullable(), after: annotationSchema }),
  z.object({ kind: z.literal('theme'), before: themeSchema.nullable(), after: themeSchema }),
  z.object({
    kind: z.literal('document'),
    before: documentEntrySchema.nullable(),
    after: documentEntrySchema,
  }),
  z.object({ kind: z.literal('correction'), before: correctionSchema.nullable(), after: correctionSchema }),
  z.object({
    kind: z.literal('received'),
    before: receivedLayerSchema.nullable(),
    after: receivedLayerSchema,
  }),
])

export type RecordChange = z.infer<typeof recordChangeSchema>

/** The kinds of records an analyst's work is made of. */
export type RecordName = RecordChange['kind']

export const recordNameSchema = z.enum(
  recordChangeSchema.options.map(option => option.shape.kind.value) as [RecordName, ...RecordName[]],
)

/** The record of a kind. */
export type RecordOf<K extends RecordName> = Extract<RecordChange, { kind: K }>['after']

/** A record of whatever kind. */
export type AnyRecord = RecordChange['after']
