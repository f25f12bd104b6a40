import * as z from 'zod'
import { judgementSchema, verdictSchema } from '../../answers/judgement'
import { LONGEST_ID } from '../../basics/limits'
import { paperTurnsSchema } from '../../turns/turn-row'

/** Answers by their paper and their turn. */
const answers = z
  .array(z.object({ documentId: z.string().max(LONGEST_ID), turn: z.string().max(LONGEST_ID) }))
  .min(1)
  .max(50_000)

/** The calls about turns, and about what analysts judge of answers. */
export const answerCalls = {
  'judgement.list': {
    says: 'What analysts judge of the answers of a document, deleted judgements left out.',
    in: z.object({ documentId: z.string() }),
    out: z.array(judgementSchema),
  },
  'judgement.set': {
    says: 'Judges answers, or changes the own judgement of them, as one change; what is left out of a verdict stays as it is, and goes where it does not fit the status.',
    in: z.object({
      answers,
      verdict: verdictSchema.partial().extend({
        /** The words that show it, in UTF-16 offsets; null takes them away. Only of one answer. */
        words: z.object({ start: z.int().nonnegative(), end: z.int().positive() }).nullable().optional(),
      }),
    }),
    out: z.array(judgementSchema),
  },
  'judgement.remove': {
    says: 'Takes the own judgements of answers away, leaving tombstones; answers how many there were.',
    in: z.object({ answers }),
    out: z.object({ removed: z.int().nonnegative() }),
  },
  'turn.list': {
    says: 'The turns of papers with what analysts did with them; of all papers for null. Papers that are not here are left out.',
    in: z.object({ documentIds: z.array(z.string().max(LONGEST_ID)).max(100_000).nullable() }),
    out: z.array(paperTurnsSchema),
  },
} as const
