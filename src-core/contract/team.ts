import * as z from 'zod'
import { packagedNameSchema } from '../records/packaged-name'

/** The annotation that something happened to. */
const newsPlaceSchema = z.object({ documentId: z.string(), annotation: z.string() })

/** What happened in the project without this window's doing, for a passing notice. */
export const teamNewsSchema = z.discriminatedUnion('kind', [
  /** A colleague replied to an annotation, one's own or another. */
  z.object({
    kind: z.literal('replied'),
    analyst: z.string(),
    toOwn: z.boolean(),
    place: newsPlaceSchema,
  }),
  /** A colleague's work came in: how many records of the first kind that has any, and the first place of it. */
  z.object({
    kind: z.literal('changed'),
    analyst: z.string(),
    what: packagedNameSchema,
    count: z.int().nonnegative(),
    place: newsPlaceSchema.nullable(),
  }),
  z.object({ kind: z.literal('joined'), analyst: z.string() }),
  z.object({ kind: z.literal('document'), title: z.string() }),
  /** A colleague had a paper read again: it has another structure, and perhaps another text. */
  z.object({ kind: z.literal('reread'), title: z.string() }),
  /** A sync tool's conflict copy was merged and kept aside; how many records were newer in it. */
  z.object({ kind: z.literal('copy-merged'), name: z.string(), taken: z.int().nonnegative() }),
  /** The project's folder cannot be reached any more: what was read is shown, nothing can be saved. */
  z.object({ kind: z.literal('away') }),
  z.object({ kind: z.literal('back') }),
])

export type TeamNews = z.infer<typeof teamNewsSchema>
