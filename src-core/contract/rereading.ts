import * as z from 'zod'
import { documentKindSchema } from '../document/model'

const count = z.int().nonnegative()
const parts = z.object({ added: count, removed: count, changed: count })

/** What reading a paper's source again changes, or would change. */
export const rereadingSchema = z.object({
  /** Whether nothing differs at all. */
  same: z.boolean(),
  kind: z.object({ before: documentKindSchema, after: documentKindSchema }),
  /** Whether the text differs. */
  text: z.boolean(),
  turns: parts,
  paragraphs: parts,
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

/** The calls by which a newer program reads papers again. */
export const rereadCalls = {
  'document.reread': {
    says: 'Reads a document’s source again and answers what that would change; changes nothing.',
    in: z.object({ id: z.string() }),
    out: rereadingSchema,
  },
  'document.replace': {
    says: 'Reads a document’s source again and takes what it finds in the place of what was there, after a backup.',
    in: z.object({ id: z.string() }),
    out: rereadingSchema,
  },
} as const
