import * as z from 'zod'
import { recordChangeSchema, recordNameSchema } from '../records/record-change'
import { changeLabelSchema, projectStateSchema } from './state'

/** One operation of one analyst, as the history shows it. */
const historyEntrySchema = z.object({
  /** The analyst who did it. */
  analyst: z.string(),
  /** Its number among that analyst's operations. */
  seq: z.int().positive(),
  /** ISO 8601. */
  at: z.string(),
  label: changeLabelSchema,
  /** What it does with an earlier operation, if it does. */
  how: z.enum(['change', 'undo', 'redo', 'start']),
  /** Whether it is undone now. */
  undone: z.boolean(),
})

export type HistoryEntry = z.infer<typeof historyEntrySchema>

const operation = z.object({ analyst: z.string(), seq: z.int().positive() })
const record = z.object({ kind: recordNameSchema, id: z.string() })

/** What a backup is made for. */
export const backupReasonSchema = z.enum([
  'daily',
  'import',
  'merge',
  'migration',
  'restore',
  'asked',
  'repair',
  'reread',
])

export const backupSchema = z.object({
  id: z.string(),
  /** ISO 8601. */
  at: z.string(),
  reason: backupReasonSchema,
  annotations: z.int().nonnegative(),
  themes: z.int().nonnegative(),
  documents: z.int().nonnegative(),
  /** How much of the disk it takes, in bytes. */
  bytes: z.int().nonnegative(),
})

export type Backup = z.infer<typeof backupSchema>

/** How one record differs from a backup. */
const differenceSchema = z.object({
  kind: recordNameSchema,
  id: z.string(),
  /** What restoring does with it. */
  what: z.enum(['added', 'deleted', 'changed']),
  /** A theme's name, a document's title, or the beginning of a quote. */
  name: z.string(),
})

export type Difference = z.infer<typeof differenceSchema>

/** A deleted record that can be restored. */
const trashedSchema = record.extend({
  /** What people call it, whole. */
  name: z.string(),
  /** When it was deleted: ISO 8601. */
  modified: z.string(),
  /** How many annotations stay with a deleted paper; null of what is no paper. */
  annotations: z.int().nonnegative().nullable(),
})

/** The calls about what was: history, trash, backups, and the right to write. */
export const keepingCalls = {
  'project.reopen': {
    says: 'Opens this project again, so that it can be written where another process had it.',
    in: z.object({}),
    out: projectStateSchema,
  },
  'document.delete': {
    says: 'Moves documents to the trash, as one change; their annotations stay with them.',
    in: z.object({ ids: z.array(z.string()).min(1).max(10_000) }),
    out: z.object({}),
  },
  'trash.list': {
    says: 'What was deleted and can be restored, kind by kind, the latest first: all of it, or so many from one on.',
    in: z.object({
      from: z.int().nonnegative().optional(),
      count: z.int().positive().max(500).optional(),
    }),
    out: z.array(trashedSchema),
  },
  'trash.restore': {
    says: 'Takes records out of the trash, as one change; a theme comes back onto the passages it was taken off.',
    in: z.object({ records: z.array(record).min(1).max(100_000) }),
    out: z.object({ restored: z.int().nonnegative() }),
  },
  'history.list': {
    says: 'What was done, the latest first: by everybody or one analyst, to everything or one record.',
    in: z.object({
      /** Only what was done before this operation, for the next page. */
      before: operation.optional(),
      limit: z.int().positive().max(500),
      analyst: z.string().optional(),
      record: record.optional(),
    }),
    out: z.object({ entries: z.array(historyEntrySchema), more: z.boolean() }),
  },
  'history.show': {
    says: 'One operation with the records before and after it, at most 500 of them.',
    in: operation,
    out: z.object({
      entry: historyEntrySchema,
      changes: z.array(recordChangeSchema),
      /** Of each change, in their order, what people call the record before and after it: of an annotation its words. */
      names: z.array(z.object({ before: z.string(), after: z.string() })),
      total: z.int().nonnegative(),
    }),
  },
  'history.restore': {
    says: 'Brings an earlier state back as a new change: one record, one operation taken back, or everything.',
    in: operation.extend({
      what: z.discriminatedUnion('of', [
        /** One record as it was before or after the operation. */
        z.object({ of: z.literal('record'), record, side: z.enum(['before', 'after']) }),
        /** The operation is taken back; what was changed since stays. */
        z.object({ of: z.literal('operation') }),
        /** Everything becomes as it was right after the operation. */
        z.object({ of: z.literal('moment') }),
      ]),
    }),
    out: z.object({ changed: z.int().nonnegative() }),
  },
  'backup.list': {
    says: 'The backups of this project on this machine, the latest first.',
    in: z.object({}),
    out: z.object({
      backups: z.array(backupSchema),
      /** Why the latest attempt to make one failed, if it did. */
      problem: z.string().nullable(),
    }),
  },
  'backup.create': { says: 'Makes a backup now.', in: z.object({}), out: backupSchema },
  'backup.compare': {
    says: 'What restoring a backup would change, record by record.',
    in: z.object({ id: z.string() }),
    out: z.array(differenceSchema),
  },
  'backup.restore': {
    says: 'Brings back what a backup holds, as one change, after a backup of how things are now.',
    in: z.object({
      id: z.string(),
      /** Only these records; everything that differs where it is absent. */
      records: z.array(record).max(100_000).optional(),
    }),
    out: z.object({ changed: z.int().nonnegative() }),
  },
} as const satisfies Record<string, { says: string; in: z.ZodType; out: z.ZodType }>
