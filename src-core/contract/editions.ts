import * as z from 'zod'
import { differenceCounts } from './rereading'

const count = z.int().nonnegative()

/** Of one’s own work on turns: what goes along, what stays because its turn is not surely the same, and what colleagues have. */
const turnWork = z.object({ taken: count, unsure: count, colleagues: count })

/** How a later edition of a paper differs from an earlier one, and what becomes of the work on the earlier one. */
const takeoverSchema = z.object({
  ...differenceCounts,
  annotations: z.object({
    /** One's own whose words surely stand in the later edition: they go there, with one's own replies, as one change. */
    taken: count,
    /** One's own whose words do not surely stand there; they stay with the earlier edition. */
    unsure: count,
    /** One's own that colleagues replied to, connected or registered a commitment of; they stay with the earlier edition. */
    answered: count,
    /** Colleagues', which stay with the earlier edition: everybody takes over their own. */
    colleagues: count,
  }),
  /** What one judged of answers, and notes on the paper and on turns. */
  judgements: turnWork,
  notes: turnWork,
  /** Own connections and commitments, and quotations on pages of the notebook, that follow annotations that are taken. */
  followed: z.object({ connections: count, commitments: count, pages: count }),
  /** Corrections of the earlier edition; they are not taken over. */
  corrections: count,
  /** Whether nothing stays with the earlier edition, so that it goes to the trash. */
  trash: z.boolean(),
})

export type TakeoverCounts = z.infer<typeof takeoverSchema>

const editions = z.object({ earlier: z.string(), later: z.string() })

/** The calls by which a paper is read as the new version of another one. */
export const editionCalls = {
  'edition.compare': {
    says: 'How a later edition of a paper differs from an earlier one and what taking over would do; changes nothing.',
    in: editions,
    out: takeoverSchema,
  },
  'edition.take-over': {
    says: 'Takes one’s own annotations, judgements and notes of an earlier edition over into a later one, and puts the earlier one away where nothing stays with it.',
    in: editions,
    out: takeoverSchema,
  },
} as const
