import * as z from 'zod'
import { type StructuredDocument, structuredDocumentSchema } from '../../../src-core/document/model'
import { countToLookAt } from '../../../src-core/document/review-points'

const headSchema = structuredDocumentSchema.pick({
  id: true,
  source: true,
  reader: true,
  language: true,
  kind: true,
  meta: true,
})

/** What of a paper is known without its text: enough for lists, names and citations. */
export type PaperHead = z.infer<typeof headSchema>

/** What of a paper, as its readers corrected it, lists need; small enough to keep of every paper. */
export const paperSummarySchema = z.object({
  head: headSchema,
  /** How many places there are that a reader may want to look at. */
  toLookAt: z.int().nonnegative(),
  /** Which corrections it was made with; empty for none. */
  by: z.string(),
})

export type PaperSummary = z.infer<typeof paperSummarySchema>

/** The summary of a paper as it is corrected by `by`. */
export function summarise(document: StructuredDocument, by: string): PaperSummary {
  const { id, source, reader, language, kind, meta } = document
  const head = { id, source, language, kind, meta, ...(reader !== undefined && { reader }) }
  return { head, toLookAt: countToLookAt(document), by }
}
