import * as z from 'zod'
import { documentKindSchema } from '../document/model'

const count = z.int().nonnegative()
const parts = z.object({ added: count, removed: count, changed: count })

/** How two documents differ, by what they consist of. */
export const differenceCounts = {
  kind: z.object({ before: documentKindSchema, after: documentKindSchema }),
  /** Whether the text differs. */
  text: z.boolean(),
  turns: parts,
  paragraphs: parts,
} as const

/** What reading a paper's source again changes, or would change. */
const rereadingSchema = z.object({
  /** Whether nothing differs at all. */
  same: z.boolean(),
  ...differenceCounts,
  /** What becomes of the annotations that one sees; those that had lost their place before are not counted. */
  annotations: z.object({
    /** Their words are where they were. */
    stay: count,
    /** One's own whose words stand elsewhere, surely: they are moved along, as one change. */
    move: count,
    /** Colleagues' whose words stand elsewhere, surely: they wait, because everybody moves their own. */
    colleagues: count,
    /** They wait, with places where they may stand. */
    unsure: count,
    /** They wait, and no place is like their own. */
    lost: count,
  }),
  corrections: z.object({ kept: count, unplaced: count }),
})

export type Rereading = z.infer<typeof rereadingSchema>

const scanChoiceSchema = z.enum(['all', 'garbled', 'none'])

/** Which pages of a paper are read from their pictures when it is read again. */
export type ScanChoice = z.infer<typeof scanChoiceSchema>

/** What names a reading in calls and in progress; chosen by who starts it. */
const rereadTaskSchema = z.string().min(1).max(64)

const rereadSchema = z.object({
  id: z.string(),
  task: rereadTaskSchema,
  /**
   * Which pages are read from their pictures: `all`; `garbled`, those whose text is no language and those that were chosen before; or `none` but
   * those without text. Absent, as the paper was read before.
   */
  scan: scanChoiceSchema.optional(),
})

/** The calls by which a newer program reads papers again. */
export const rereadCalls = {
  'document.reread': {
    says: 'Reads a document’s source again and answers what that would change; changes nothing.',
    in: rereadSchema,
    out: rereadingSchema,
  },
  'document.replace': {
    says: 'Reads a document’s source again and takes what it finds in the place of what was there, after a backup.',
    in: rereadSchema,
    out: rereadingSchema,
  },
  'document.stop-reading': {
    says: 'Stops reading a document again, with everything as it was; what was read to its end goes on.',
    in: z.object({ task: rereadTaskSchema }),
    out: z.object({ stopped: z.boolean() }),
  },
} as const
