import * as z from 'zod'
import { documentKindSchema, turnRole } from '../document/model'
import { searchPlaces } from './search-source'

const range = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() })

/** What was found in one paper, its notes, or one page. */
export const foundGroupSchema = z.object({
  place: z.enum(searchPlaces),
  /** The document’s id, or the page’s. */
  id: z.string(),
  title: z.string(),
  date: z.string().nullable(),
  kind: documentKindSchema.nullable(),
  count: z.int().positive(),
})

/** A passage in which something was found; of a long one, the part around the first words found. */
export const foundPassageSchema = z.object({
  /** Which it is among all that were found, from 0. */
  at: z.int().nonnegative(),
  /** Which of the groups it is in, from 0. */
  group: z.int().nonnegative(),
  text: z.string(),
  /** Whether something stands before and behind that part. */
  cut: z.tuple([z.boolean(), z.boolean()]),
  /** The words found, in that part: UTF-16 offsets. */
  hits: z.array(range),
  /** The same in the paper’s own text; of a note, the words it is on. */
  places: z.array(range),
  role: turnRole.nullable(),
  numbers: z.array(z.int()),
  party: z.string().nullable(),
  speaker: z.string().nullable(),
  annotation: z.string().nullable(),
  /** Of a note on a region of the original: its page, from 1. */
  page: z.int().positive().nullable(),
  author: z.string().nullable(),
})

const counts = z.array(z.tuple([z.string(), z.int().positive()]))

/** What a search found, the newest papers first, each in its own order. */
export const foundSchema = z.object({
  /** In how many passages. */
  total: z.int().nonnegative(),
  groups: z.array(foundGroupSchema),
  /** In how many passages by party and by year, the most first and the latest first; those of no party or no date are left out. */
  byParty: counts,
  byYear: counts,
  /** How many papers, notes and pages were looked through, the first as they are told, of so many that the filter lets through; null for all. */
  searched: z.object({ done: z.int().nonnegative(), total: z.int().positive() }).nullable(),
})

export type FoundGroup = z.infer<typeof foundGroupSchema>
export type ShownPassage = z.infer<typeof foundPassageSchema>
export type Found = z.infer<typeof foundSchema>

/** What filters can ask for in a project: every party, asker and speaker that is in it, and the years of its papers. */
export const searchNamesSchema = z.object({
  parties: z.array(z.string()),
  askers: z.array(z.string()),
  speakers: z.array(z.string()),
})

export type SearchNames = z.infer<typeof searchNamesSchema>
