import * as z from 'zod'
import { LONGEST_ID } from '../../basics/limits'
import { alikeSchema } from '../../search/alike-answer'
import { LONGEST_QUERY } from '../../search/parse-query'
import { queryFaults } from '../../search/query'
import { MOST_SEARCHES, savedSearchSchema } from '../../search/saved-search'
import { foundPassageSchema, foundSchema, searchNamesSchema } from '../../search/search-answer'
import { searchFilterSchema } from '../../search/search-filter'

/** The most passages that are shown by one call. */
const MOST_SHOWN = 200
/** The most passages that are marked by one call. */
export const MOST_MARKED = 10_000

const asked = { query: z.string().max(LONGEST_QUERY * 2), filter: searchFilterSchema }
/** Of a query that texts must be read for: only the first so many of what the filter lets through, as they are told; all where it is left out. */
const first = z.int().positive().optional()
const content = savedSearchSchema.pick({ name: true, query: true, filter: true })
const id = z.string().max(LONGEST_ID)

/** How far the index is made: so many of so many papers, notes and pages; null where it has all. */
const building = z.object({ done: z.int().nonnegative(), total: z.int().positive() }).nullable()

/** What of a passage is marked: the words found, each, the sentences they are in, or all of it. */
export const markedParts = ['words', 'sentence', 'passage'] as const

/** The paper and where its first words found begin, for each passage chosen; null for all. */
const chosen = z
  .array(z.object({ id, start: z.int().nonnegative() }))
  .min(1)
  .max(MOST_MARKED)
  .nullable()

const marked = z.object({
  /** How many passages were marked. */
  made: z.int().nonnegative(),
  /** How many were marked already and got a theme. */
  tagged: z.int().nonnegative(),
})

/** A passage of a paper, in UTF-16 offsets, and where others like it are sought. */
const like = {
  documentId: id,
  start: z.int().nonnegative(),
  end: z.int().positive(),
  filter: searchFilterSchema,
}

/** The calls about finding in everything. */
export const searchCalls = {
  'search.find': {
    says: 'Where a query is found in papers, notes and the notebook, as far as these are in the index, and the first passages.',
    in: z.object({ ...asked, first, count: z.int().nonnegative().max(MOST_SHOWN) }),
    out: z.object({
      /** What is wrong with the query, and where in it; then nothing was found. */
      problem: z
        .object({
          fault: z.enum(queryFaults),
          start: z.int().nonnegative(),
          end: z.int().nonnegative(),
        })
        .nullable(),
      found: foundSchema,
      passages: z.array(foundPassageSchema),
      building,
    }),
  },
  'search.show': {
    says: 'More of the passages in which a query is found, from one on.',
    in: z.object({
      ...asked,
      first,
      from: z.int().nonnegative(),
      count: z.int().positive().max(MOST_SHOWN),
    }),
    out: z.array(foundPassageSchema),
  },
  'search.like': {
    says: 'The passages of papers that are most like one, by the weight of the words they share, never the passage itself.',
    in: z.object(like),
    out: alikeSchema.extend({ building }),
  },
  'search.mark-like': {
    says: 'Marks passages that are like one with themes, all that are told or chosen ones, as one change; what is marked already gets the themes.',
    in: z.object({ ...like, chosen, part: z.enum(markedParts), themes: z.array(id).min(1).max(100) }),
    out: marked,
  },
  'search.names': {
    says: 'The parties, askers and speakers that searches can be confined to.',
    in: z.object({}),
    out: searchNamesSchema,
  },
  'search.mark': {
    says: 'Marks in papers what a query finds, all of it or chosen passages, with themes, as one change; what is marked already gets the themes.',
    in: z.object({
      ...asked,
      chosen,
      part: z.enum(markedParts),
      themes: z.array(id).min(1).max(100),
    }),
    out: marked,
  },
  'search.saved': {
    says: 'The searches that were given a name, by name, everybody’s.',
    in: z.object({}),
    out: z.array(savedSearchSchema),
  },
  'search.count': {
    says: 'In how many passages each of some saved searches is found now; null where its query is none any more.',
    in: z.object({ ids: z.array(id).max(MOST_SEARCHES) }),
    out: z.array(z.object({ id: z.string(), count: z.int().nonnegative().nullable() })),
  },
  'search.save': {
    says: 'Gives a search a name.',
    in: content.extend({
      id: z
        .string()
        .regex(/^sea_[0-9a-f]{16}$/)
        .optional(),
    }),
    out: savedSearchSchema,
  },
  'search.change': {
    says: 'Gives a saved search another name, or makes it another search.',
    in: content.partial().extend({ id }),
    out: savedSearchSchema,
  },
  'search.remove': {
    says: 'Takes a saved search away.',
    in: z.object({ id }),
    out: z.object({}),
  },
}
