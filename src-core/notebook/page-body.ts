import * as z from 'zod'
import { nestedNodes } from '../annotation/nested-nodes'
import { NOTE_DEPTH, noteMarkSchema } from '../annotation/note'
import { writtenAttributes } from '../annotation/written/written-attributes'
import { LONGEST_ID } from '../basics/limits'

const nodeTypes = [
  'paragraph',
  'heading',
  'text',
  'bulletList',
  'orderedList',
  'listItem',
  'taskList',
  'taskItem',
  'table',
  'tableRow',
  'tableHeader',
  'tableCell',
  'blockquote',
  'hardBreak',
  'footnote',
  'mention',
  'quotation',
  'paraphrase',
  'pageLink',
] as const

/** What is handed in of a passage: its own words, what they come to, or what is thought of them. */
export const QUOTATION_USES = ['direct', 'summary', 'comment'] as const

export type QuotationUse = (typeof QUOTATION_USES)[number]

/** How long a page may be as JSON, formats included, in UTF-16 units. */
export const PAGE_LENGTH = 2 * 1024 * 1024

/** How much of a passage a page keeps of its own, in UTF-16 units, for the day that its annotation is gone. */
export const KEPT_WORDS = 20_000

/** How many nodes may lie in one. */
const PAGE_NODES = PAGE_LENGTH / 16

const attributesSchema = z.object({
  ...writtenAttributes,
  /** The annotation that a quotation or paraphrase is of. */
  annotation: z.string().max(LONGEST_ID).optional(),
  /** What a paraphrase is: a quotation is direct. */
  use: z.enum(['summary', 'comment']).optional(),
  /** The passage's words and citation as they were last seen: an orphan has only these. */
  words: z.string().max(KEPT_WORDS).optional(),
  citation: z.string().max(4000).optional(),
  /** The page that a link leads to, and its title when the link was made. */
  page: z.string().max(LONGEST_ID).optional(),
  title: z.string().max(200).optional(),
})

/** One node of a page, in tiptap's JSON form, limited to what a page can hold. */
export interface PageNode {
  type: (typeof nodeTypes)[number]
  text?: string | undefined
  marks?: z.infer<typeof noteMarkSchema>[] | undefined
  attrs?: z.infer<typeof attributesSchema> | undefined
  content?: PageNode[] | undefined
}

const nodeParts = {
  type: z.enum(nodeTypes),
  text: z.string().max(PAGE_LENGTH).optional(),
  marks: z.array(noteMarkSchema).max(4).optional(),
  attrs: attributesSchema.optional(),
}

/** What is written on a page, in tiptap's JSON form: what a note holds, quotations and links to pages. */
export const pageBodySchema = z
  .object({
    type: z.literal('doc'),
    content: z.array(nestedNodes<PageNode>(nodeParts, PAGE_NODES, NOTE_DEPTH)).max(PAGE_NODES),
  })
  .refine(body => JSON.stringify(body).length <= PAGE_LENGTH, {
    error: 'a page is at most 2 MB long',
    params: { longest: PAGE_LENGTH },
  })

export type PageBody = z.infer<typeof pageBodySchema>

/**
 * Whether two pages say the same in the same form, whatever they keep of the words, citations and names of what they quote and mention; one that is no
 * page is like itself only.
 */
export function sameBody(one: PageBody | null, other: PageBody | null): boolean {
  return one === other || formOf(one) === formOf(other)
}

const KEPT_BESIDE = new Set(['words', 'citation', 'label'])

function formOf(body: PageBody | null): string {
  const tidy = body && pageBodySchema.safeParse(body)
  const kept = tidy?.success ? tidy.data : body
  return JSON.stringify(kept, (key, value) => (KEPT_BESIDE.has(key) ? undefined : value))
}
