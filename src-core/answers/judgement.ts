import * as z from 'zod'
import { quoteSchema } from '../annotation/model'
import { HIGHEST_COUNT } from '../basics/limits'
import { textPlaceSchema } from '../document/corrections/correction'
import { idSchema, recordFields } from '../document/record'
import { goesWith, replyKinds, replyStatuses } from './reply-kinds'

/** How long a reason may be, in UTF-16 units. */
export const LONGEST_REASON = 4_000

/** Words of an answer: UTF-16 offsets of its paper, `end` exclusive, and by what they are found again. */
const wordsSchema = z
  .object({
    start: z.int().nonnegative().max(HIGHEST_COUNT),
    end: z.int().positive().max(HIGHEST_COUNT),
    quote: quoteSchema,
  })
  .refine(({ start, end }) => start < end, 'words have at least one character')

/** What is said of an answer. */
export const verdictSchema = z.object({
  status: z.enum(replyStatuses),
  kind: z.enum(replyKinds).nullable(),
  reason: z.string().max(LONGEST_REASON),
})

/** What an analyst judges of an answer: whether its questions were answered, why, and the words that show it. */
export const judgementSchema = z
  .object({
    ...recordFields,
    documentId: idSchema,
    /** Where the answer begins. */
    turn: textPlaceSchema,
    ...verdictSchema.shape,
    words: wordsSchema.nullable(),
  })
  .refine(({ status, kind }) => kind === null || goesWith(status, kind), 'the kind belongs to another status')

export type Judgement = z.infer<typeof judgementSchema>
export type Verdict = z.infer<typeof verdictSchema>
