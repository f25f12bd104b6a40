import * as z from 'zod'
import { HIGHEST_OWN_COUNT, LONGEST_ID, LONGEST_TIME } from '../basics/limits'

/** The id of a record, a document or an analyst. */
export const idSchema = z.string().min(1).max(LONGEST_ID)

/** A revision. */
const count = z.int().positive().max(HIGHEST_OWN_COUNT)

/** What every analyst's record carries; the highest revision wins, then the highest analyst id: never a clock. */
export const recordFields = {
  id: idSchema,
  /** The analyst who made the record. */
  author: idSchema,
  /** The analyst who made this revision, where that is another one than the author. */
  editor: idSchema.optional(),
  revision: count,
  /** By other analysts who changed the record, their latest revision that this one was made knowing: see `version-vector.ts`. */
  seen: z
    .record(idSchema, count)
    .refine(seen => Object.keys(seen).length <= 1000, 'no record has so many editors')
    .optional(),
  /** ISO 8601, shown to people, never used to decide. */
  created: z.string().max(LONGEST_TIME),
  modified: z.string().max(LONGEST_TIME),
  /** A tombstone: the record is in the trash. */
  deleted: z.boolean().optional(),
}

/**
 * What a record becomes by one more change: `content` with the revision that follows the one before, dated `at` (ISO
 * 8601). Every changed record is made here, since the revision decides which version counts.
 */
export function nextRevision<T extends object>(
  before: { readonly revision: number },
  content: T,
  at: string,
): T & { revision: number; modified: string } {
  return { ...content, revision: before.revision + 1, modified: at }
}
