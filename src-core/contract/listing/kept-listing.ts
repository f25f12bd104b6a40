import * as z from 'zod'
import { sortsOfStatus } from '../../answers/reply-kinds'
import { documentKindSchema } from '../../document/model'
import { crossings, type RowArrangement, rowGroupings, rowOrders } from '../../listing/arrange-rows'
import type { ListFilter } from '../../listing/list-filter'
import { annotationFilterSchema } from '../../query/filter'

const names = z.array(z.string().max(500)).max(1_000)
const day = z.string().max(10).nullable()

const listFilterSchema: z.ZodType<ListFilter> = annotationFilterSchema.omit({ ids: true }).extend({
  themes: names,
  untagged: z.boolean(),
  parties: names,
  text: z.string().max(1_000),
  statuses: z.array(z.enum(sortsOfStatus)).max(20),
  analysts: names,
  kinds: z.array(documentKindSchema).max(20),
  from: day,
  to: day,
  noted: z.boolean(),
})

const arrangementSchema: z.ZodType<RowArrangement, unknown> = z.object({
  filter: listFilterSchema,
  order: z.enum(rowOrders),
  isReversed: z.boolean(),
  grouping: z.enum(rowGroupings),
  crossing: z.enum(crossings).nullable().default(null),
})

/** How the list of annotations is arranged in each project, by project id. */
export const keptListingSchema = z.record(z.string(), arrangementSchema)

/** What is whole of arrangements that were kept: a broken one is passed over, since it must not cost the other settings. */
export function wholeListings(kept: unknown): unknown {
  if (typeof kept !== 'object' || kept === null) return {}
  return Object.fromEntries(
    Object.entries(kept).filter(([, arrangement]) => arrangementSchema.safeParse(arrangement).success),
  )
}
