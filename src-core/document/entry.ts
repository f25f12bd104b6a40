import * as z from 'zod'
import { recordFields } from './record'

/**
 * That a document is in the project, or in its trash: a record by the document's id. The document itself is never
 * changed or thrown away, and one without such a record is in the project.
 */
export const documentEntrySchema = z.object({
  ...recordFields,
  /** As shown in lists, so that a document that cannot be read still has a name. */
  title: z.string().max(2000),
  /** The file it was imported from. */
  fileName: z.string().max(1000),
})

export type DocumentEntry = z.infer<typeof documentEntrySchema>
