import * as z from 'zod'
import { annotationFilterSchema } from '../query/filter'

/** What to export and how: shared by the app and the command line. */
export const exportOptionsSchema = z.object({
  format: z.enum(['markdown', 'html', 'json']),
  groupBy: z.enum(['theme', 'document-order']),
  filter: annotationFilterSchema,
  /** Null: every document of the project. */
  documentId: z.string().nullable(),
  language: z.enum(['nl', 'en']),
  /** What becomes of footnote marks in quotations. */
  marks: z.enum(['left-out', 'bracketed']),
})

export type ExportOptions = z.infer<typeof exportOptionsSchema>

/** A rendered export: text to show, save or print. */
export const renderedExportSchema = z.object({
  name: z.string(),
  mediaType: z.string(),
  text: z.string(),
  /** How many annotations it holds. */
  count: z.int().nonnegative(),
})

export type RenderedExport = z.infer<typeof renderedExportSchema>
