import * as z from 'zod'
import { recordFields } from '../document/record'
import { pageBodySchema } from './page-body'
import { pageFillSchema } from './page-templates'

/** The most pages that one analyst's notebook holds. */
export const MOST_PAGES = 2_000

/** A page of the notebook: free text beside the papers, with quotations of their passages in it. */
export const notebookPageSchema = z.object({
  ...recordFields,
  title: z.string().trim().min(1).max(200),
  /** Null: nothing is written yet. */
  body: pageBodySchema.nullable(),
  /** What a template filled it with; a page that began empty has none. */
  fill: pageFillSchema.optional(),
})

export type NotebookPage = z.infer<typeof notebookPageSchema>
