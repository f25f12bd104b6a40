import * as z from 'zod'
import { writtenAttributes } from '../annotation/written/written-attributes'
import { type BodyNode, sameWritten, WRITTEN_TYPES, writtenBody } from '../annotation/written/written-body'
import { LONGEST_ID } from '../basics/limits'

const nodeTypes = [...WRITTEN_TYPES, 'quotation', 'paraphrase', 'pageLink'] as const

/** What is handed in of a passage: its own words, what they come to, or what is thought of them. */
export const QUOTATION_USES = ['direct', 'summary', 'comment'] as const

export type QuotationUse = (typeof QUOTATION_USES)[number]

/** How long a page may be as JSON, formats included, in UTF-16 units. */
export const PAGE_LENGTH = 2 * 1024 * 1024

/** How much of a passage a page keeps of its own, in UTF-16 units, for the day that its annotation is gone. */
export const KEPT_WORDS = 20_000

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
export interface PageNode extends BodyNode<(typeof nodeTypes)[number], z.infer<typeof attributesSchema>> {
  content?: PageNode[] | undefined
}

/** What is written on a page, in tiptap's JSON form: what a note holds, quotations and links to pages. */
export const pageBodySchema = writtenBody<PageNode>({
  types: nodeTypes,
  attributes: attributesSchema,
  length: PAGE_LENGTH,
  tooLong: 'a page is at most 2 MB long',
})

export type PageBody = z.infer<typeof pageBodySchema>

const KEPT_BESIDE = new Set(['words', 'citation', 'label'])

/**
 * Whether two pages say the same in the same form, whatever they keep of the words, citations and names of what they quote
 * and mention; one that is no page is like itself only.
 */
export function sameBody(one: PageBody | null, other: PageBody | null): boolean {
  return sameWritten(pageBodySchema, one, other, KEPT_BESIDE)
}
