import * as z from 'zod'
import { recordFields } from '../document/record'
import { LONGEST_QUERY } from './parse-query'
import { searchFilterSchema } from './search-filter'

/** The most searches that one analyst keeps. */
export const MOST_SEARCHES = 1_000

/** A search that was given a name: it is asked anew whenever it is looked at. */
export const savedSearchSchema = z.object({
  ...recordFields,
  name: z.string().trim().min(1).max(200),
  /** As it was typed. */
  query: z.string().min(1).max(LONGEST_QUERY),
  filter: searchFilterSchema,
})

export type SavedSearch = z.infer<typeof savedSearchSchema>
