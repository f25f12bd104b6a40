import * as z from 'zod'

/** What a page of the notebook is handed in as, in the order in which it is offered. */
export const pageFormatNames = ['word', 'markdown', 'html'] as const

export type PageFormat = (typeof pageFormatNames)[number]

/** Which page to hand in, as what, and in which language its dates and sources are. */
export const pageExportSchema = z.object({
  id: z.string(),
  format: z.enum(pageFormatNames),
  language: z.enum(['nl', 'en']),
})

export type PageExport = z.infer<typeof pageExportSchema>
