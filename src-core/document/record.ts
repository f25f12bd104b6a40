import * as z from 'zod'

/** What every analyst's record carries; the highest revision wins, then the highest analyst id: never a clock. */
export const recordFields = {
  id: z.string().min(1).max(80),
  /** The analyst who made the record. */
  author: z.string().min(1).max(80),
  /** The analyst who made this revision, where that is another one than the author. */
  editor: z.string().min(1).max(80).optional(),
  revision: z.int().positive(),
  /** By other analysts who changed the record, their latest revision that this one was made knowing: see `version-vector.ts`. */
  seen: z
    .record(z.string().min(1).max(80), z.int().positive())
    .refine(seen => Object.keys(seen).length <= 1000, 'no record has so many editors')
    .optional(),
  /** ISO 8601, shown to people, never used to decide. */
  created: z.string(),
  modified: z.string(),
  /** A tombstone: the record is in the trash. */
  deleted: z.boolean().optional(),
}
