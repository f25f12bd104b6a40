import * as z from 'zod'
import { CUTS } from '../beginning'
import { renderOptionsSchema } from '../render-options'
import { exportFormatNames } from './export-formats'

/** What to export, how, and as what. */
export const exportOptionsSchema = renderOptionsSchema.extend({ format: z.enum(exportFormatNames) })

export type ExportOptions = z.infer<typeof exportOptionsSchema>

/** What is chosen for an export and can be kept for the next one: everything but what it is about. */
export const exportChoiceSchema = exportOptionsSchema.omit({
  filter: true,
  turns: true,
  documentId: true,
  language: true,
})

export type ExportChoice = z.infer<typeof exportChoiceSchema>

/** How much an export holds. */
export const exportedCount = {
  count: z.int().nonnegative(),
  /** What was counted; annotations where absent. */
  unit: z.literal('turns').optional(),
  /** Notes that are on no passage, which it holds as well; none where absent. */
  notes: z.int().positive().optional(),
  /** Regions of pages, likewise. */
  regions: z.int().positive().optional(),
}

/** What a file that cannot be shown holds. */
const exportHoldingsSchema = z
  .object({
    quotations: z.int().nonnegative(),
    comments: z.int().nonnegative(),
    footnotes: z.int().nonnegative(),
    highlights: z.int().nonnegative(),
    regions: z.int().nonnegative(),
    unplaced: z.int().nonnegative(),
  })
  .partial()

/** A whole file as it goes to a window: text to show, save or print, or bytes to save. */
export const wholeFileSchema = z.object({
  name: z.string(),
  mediaType: z.string(),
  content: z.union([z.object({ text: z.string() }), z.object({ base64: z.base64() })]),
  count: z.int().nonnegative(),
})

/** A rendered export as a window shows it; the file itself stays where it was made until it is asked for. */
export const renderedExportSchema = z.object({
  name: z.string(),
  mediaType: z.string(),
  /** Of the whole file, in bytes. */
  size: z.int().nonnegative(),
  ...exportedCount,
  holds: exportHoldingsSchema.optional(),
  /** How it begins, and how many of its rows, lines or annotations that is where it is not all; null where it cannot be shown. */
  beginning: z
    .object({
      text: z.string(),
      mediaType: z.string(),
      cut: z
        .object({
          shown: z.int().nonnegative(),
          total: z.int().nonnegative(),
          of: z.enum(CUTS),
        })
        .nullable(),
    })
    .nullable(),
  /** Papers that are left out because they cannot be read, with how many annotations of theirs; none where absent. */
  missing: z.array(z.object({ title: z.string(), annotations: z.int().nonnegative() })).optional(),
})

export type RenderedExport = z.infer<typeof renderedExportSchema>
