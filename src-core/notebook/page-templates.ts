import * as z from 'zod'
import { annotationFilterSchema } from '../query/filter'

/** What a page of the notebook can be filled by, in the order in which it is offered. */
export const pageTemplates = [
  'theme-dossier',
  'questions-and-answers',
  'party-summary',
  'summary-grid',
  'briefing',
] as const

export type PageTemplate = (typeof pageTemplates)[number]

/** What a page was filled with, so that what came since can be added. */
export const pageFillSchema = z.object({
  template: z.enum(pageTemplates),
  filter: annotationFilterSchema,
  /** Null: every paper of the project. */
  documentId: z.string().nullable(),
})

export type PageFilling = z.infer<typeof pageFillSchema>
