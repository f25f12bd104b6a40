import * as z from 'zod'
import { SPLIT_UNITS } from '../../annotation/combining/split-passage'

const ids = z.array(z.string()).min(1).max(100_000)

/** The calls that make one annotation of several, or several of one. */
export const markingCalls = {
  'annotation.join': {
    says: 'Makes one annotation of several of a paper, with the themes, notes and replies of all; with `overlapping`, one of each group that overlaps. Answers those that are left of them, and how many went.',
    in: z.object({ ids, overlapping: z.boolean() }),
    out: z.object({ kept: z.array(z.string()), joined: z.int().nonnegative() }),
  },
  'annotation.split': {
    says: 'Splits annotations by sentence, paragraph or turn, or the one given at an offset of its paper, as one change; the first piece keeps the note and the replies, all keep the themes. Answers how many were made.',
    in: z.object({
      ids,
      by: z.union([z.enum(SPLIT_UNITS), z.object({ at: z.int().nonnegative() })]),
    }),
    out: z.object({ made: z.int().nonnegative() }),
  },
} as const
