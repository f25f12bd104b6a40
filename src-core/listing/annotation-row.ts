import * as z from 'zod'
import { sortsOfStatus } from '../answers/reply-kinds'
import { turnRole } from '../document/model'

/** How much of a quotation, and of a note, a row holds, in UTF-16 units: what is sought in the list is sought in that. */
export const LONGEST_IN_ROW = 5_000

/** The turn that an annotation begins in. */
const rowTurnSchema = z.object({
  id: z.string(),
  role: turnRole,
  numbers: z.array(z.int()),
  /** Of an answer what analysts judge of it, `none` where nobody did; of a question, what they judge of its answers. */
  statuses: z.array(z.enum(sortsOfStatus)),
})

/** An annotation in a list over all papers. */
const annotationRowSchema = z.object({
  id: z.string(),
  /** Where it stands, in UTF-16 units. */
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  /** Its words as they are quoted, and whether there are more of them than this. */
  quote: z.string(),
  isCut: z.boolean(),
  /** Its note’s words; nothing where it has no note. */
  note: z.string(),
  themes: z.array(z.string()),
  author: z.string(),
  /** ISO 8601. */
  created: z.string(),
  modified: z.string(),
  replies: z.int().nonnegative(),
  /** Whether its words stand in its paper as it is now; not, where the paper cannot be read. */
  stands: z.boolean(),
  turn: rowTurnSchema.nullable(),
  /** The parties whose text it touches, in their order. */
  parties: z.array(z.string()),
})

export type AnnotationRow = z.infer<typeof annotationRowSchema>

/** The annotations of one paper, in the order in which they are read. */
export const paperRowsSchema = z.object({ documentId: z.string(), rows: z.array(annotationRowSchema) })

export type PaperRows = z.infer<typeof paperRowsSchema>
