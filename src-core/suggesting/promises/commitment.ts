import * as z from 'zod'
import { LONGEST_ID } from '../../basics/limits'
import { idSchema, recordFields } from '../../document/record'

/** The most commitments of one analyst in a project. */
export const MOST_COMMITMENTS = 20_000

/** What became of a commitment; that it is overdue follows from its day. */
export const COMMITMENT_STATES = ['open', 'kept', 'withdrawn'] as const

const line = z.string().max(500)

/** Something that was promised: a row of the register. The passage that says so is an annotation. */
export const commitmentSchema = z.object({
  ...recordFields,
  annotation: idSchema,
  documentId: z.string().max(LONGEST_ID),
  /** Who promised, and to whom; empty where nobody knows. */
  by: line,
  to: line,
  /** What was promised, in the analyst’s words; empty where the passage says it all. */
  what: z.string().max(5_000),
  /** The latest day, ISO 8601; null where none is known. */
  until: z.iso.date().nullable(),
  /** Whether that day is a reading of words that name none, such as a recess. */
  isAbout: z.boolean(),
  state: z.enum(COMMITMENT_STATES),
  /** The paper that keeps it; null where none is known to. */
  keptIn: z.string().max(LONGEST_ID).nullable(),
  remark: z.string().max(5_000),
})

export type Commitment = z.infer<typeof commitmentSchema>

/** What stands in the register of a commitment: its state, and whether an open one is past its day. */
export type CommitmentStatus = (typeof COMMITMENT_STATES)[number] | 'overdue'

/** The status on a day, ISO 8601; a day that is only a reading of words makes nothing overdue before its month is over. */
export function statusOn({ state, until, isAbout }: Commitment, today: string): CommitmentStatus {
  if (state !== 'open' || until === null) return state
  return (isAbout ? `${until.slice(0, 7)}-31` : until) < today ? 'overdue' : 'open'
}
