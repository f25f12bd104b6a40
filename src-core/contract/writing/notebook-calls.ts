import * as z from 'zod'
import { LONGEST_ID } from '../../basics/limits'
import { wholeFileSchema } from '../../export/formats/export-options'
import { pageExportSchema } from '../../export/page/page-export'
import { MOST_PAGES, notebookPageSchema } from '../../notebook/page'
import { pageBodySchema } from '../../notebook/page-body'
import { pageFillSchema } from '../../notebook/page-templates'
import { regionSchema } from '../../regions/region'

const content = notebookPageSchema.pick({ title: true, body: true })
const ids = z.array(z.string().max(LONGEST_ID)).max(MOST_PAGES * 10)
const language = z.enum(['nl', 'en'])

/** A page as it stands in a list. */
const listedPageSchema = z.object({
  id: z.string(),
  title: z.string(),
  modified: z.string(),
  /** How many passages it quotes. */
  quotations: z.int().nonnegative(),
})

export type ListedPage = z.infer<typeof listedPageSchema>

/** What an annotation, or a region of a page, is quoted with now. */
const liveQuotationSchema = z.object({
  /** The annotation or region. */
  id: z.string(),
  documentId: z.string(),
  words: z.string(),
  citation: z.string(),
  /** Names of its themes, in the codebook's order. */
  themes: z.array(z.string()),
  /** Whether its words stand where it says; else nobody knows where they are. */
  stands: z.boolean(),
  /** Of a region, where on which file it is; absent for a passage. */
  region: regionSchema.pick({ id: true, sha256: true, page: true, box: true }).optional(),
})

export type LiveQuotation = z.infer<typeof liveQuotationSchema>

/** The calls about the notebook. */
export const notebookCalls = {
  'notebook.list': {
    says: 'The pages of the notebook, by title.',
    in: z.object({}),
    out: z.array(listedPageSchema),
  },
  'notebook.get': {
    says: 'One page, with the pages that link to it.',
    in: z.object({ id: z.string() }),
    out: z.object({ page: notebookPageSchema, linkedBy: z.array(listedPageSchema) }),
  },
  'notebook.create': {
    says: 'Makes a page: empty, or filled by a template with the passages that pass a filter.',
    in: z.object({
      id: z
        .string()
        .regex(/^nbp_[0-9a-f]{16}$/)
        .optional(),
      title: content.shape.title,
      body: pageBodySchema.optional(),
      fill: pageFillSchema.extend({ language }).optional(),
    }),
    out: notebookPageSchema,
  },
  'notebook.update': {
    says: 'Changes a page, unless it is no longer as `before` says.',
    in: content.partial().extend({
      id: z.string(),
      before: content.partial().optional(),
      sitting: z.string().min(1).max(64).optional(),
    }),
    out: notebookPageSchema,
  },
  'notebook.fresh': {
    says: 'What a template would add to a page now: passages that came since, and are not on it; null where none did.',
    in: z.object({ id: z.string(), language }),
    out: z.object({ count: z.int().positive(), body: pageBodySchema }).nullable(),
  },
  'notebook.delete': {
    says: 'Moves a page to the trash.',
    in: z.object({ id: z.string() }),
    out: z.object({}),
  },
  'notebook.quotations': {
    says: 'What annotations and regions are quoted with now; those that are gone are left out.',
    in: z.object({ ids, language }),
    out: z.array(liveQuotationSchema),
  },
  'notebook.render': {
    says: 'A page as a file to hand in: Word, Markdown or one self-contained HTML page, with its quotations as they are now.',
    in: pageExportSchema,
    out: wholeFileSchema,
  },
  'notebook.save': {
    says: 'Renders a page, asks where in the system’s dialog, and writes durably; null when the user cancels.',
    in: pageExportSchema,
    out: z.object({ name: z.string(), count: z.int().nonnegative() }).nullable(),
  },
  'notebook.copy': {
    says: 'A page as formatted and as plain text to paste elsewhere, each source in brackets behind its words.',
    in: pageExportSchema.omit({ format: true }),
    out: z.object({ html: z.string(), text: z.string() }),
  },
}
