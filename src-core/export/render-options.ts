import * as z from 'zod'
import { annotationFilterSchema } from '../query/filter'

/** What to export and how, whatever the format: shared by the app and the command line. */
export const renderOptionsSchema = z.object({
  groupBy: z.enum(['theme', 'document-order']),
  filter: annotationFilterSchema,
  /** Null: every document of the project. */
  documentId: z.string().nullable(),
  language: z.enum(['nl', 'en']),
  /** What becomes of footnote marks in quotations. */
  marks: z.enum(['left-out', 'bracketed']),
})

export type RenderOptions = z.infer<typeof renderOptionsSchema>
