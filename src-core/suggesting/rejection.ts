import * as z from 'zod'
import { quoteSchema } from '../annotation/model'
import { LONGEST_ID } from '../basics/limits'
import { recordFields } from '../document/record'
import { suggesterSchema } from './suggester'

/** A suggestion that an analyst turned down: it is not made again. */
export const rejectionSchema = z.object({
  ...recordFields,
  documentId: z.string().max(LONGEST_ID),
  by: suggesterSchema,
  /** The words of the passage, by which it is known again in a paper that was read anew. */
  quote: quoteSchema,
})

export type Rejection = z.infer<typeof rejectionSchema>
