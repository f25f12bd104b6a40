import * as z from 'zod'
import { pageFormatNames } from './page-formats'

/** Which page to hand in, as what, and in which language its dates and sources are. */
export const pageExportSchema = z.object({
  id: z.string(),
  format: z.enum(pageFormatNames),
  language: z.enum(['nl', 'en']),
})

export type PageExport = z.infer<typeof pageExportSchema>
