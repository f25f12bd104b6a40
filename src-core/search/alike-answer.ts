import * as z from 'zod'
import { foundGroupSchema, foundPassageSchema } from './search-answer'

/** The most passages that are told to be like another one. */
export const MOST_ALIKE = 100

/** A passage like another one: how alike by weight of words, 1 for the same words as often, and which they share. */
const alikePassageSchema = foundPassageSchema.extend({
  alike: z.number().min(0).max(1),
  /** The words of the passage asked about that are in this one, the heaviest first. */
  shared: z.array(z.string()),
  /** Where it stands in its paper, UTF-16 offsets. */
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
})

/** The passages most like one, the most alike first; those of one paper that follow each other are in one group. */
export const alikeSchema = z.object({
  /** The words they were sought by, the heaviest first; none where it has no word that tells it from others. */
  words: z.array(z.string()),
  groups: z.array(foundGroupSchema),
  passages: z.array(alikePassageSchema),
})

export type Alike = z.infer<typeof alikeSchema>
export type AlikePassage = z.infer<typeof alikePassageSchema>
