import * as z from 'zod'
import { nestedNodes } from './nested-nodes'
import { writtenAttributes } from './written/written-attributes'
import { writtenFault } from './written/written-fault'

const SAFE_LINK = /^(https?:\/\/|mailto:)/i

/** Whether a note may link to this address: web pages and mail only, so no note can run or open anything else. */
export function isSafeLink(address: string): boolean {
  return address.length <= 2000 && SAFE_LINK.test(address.trim())
}

/** A format of words in a note. */
export const noteMarkSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('bold') }),
  z.object({ type: z.literal('italic') }),
  z.object({ type: z.literal('strike') }),
  z.object({
    type: z.literal('link'),
    attrs: z.object({ href: z.string().refine(isSafeLink, 'only http, https and mailto links') }),
  }),
])

export type NoteMark = z.infer<typeof noteMarkSchema>

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
] as const

const attributesSchema = z.object(writtenAttributes)

/** One node of a note, in tiptap's JSON form, limited to what a note can hold. */
export interface NoteNode {
  type: (typeof nodeTypes)[number]
  text?: string | undefined
  marks?: NoteMark[] | undefined
  attrs?: z.infer<typeof attributesSchema> | undefined
  content?: NoteNode[] | undefined
  /** That of a footnote, only where it is laid out for an export. */
  number?: number
}

/** How long a note may be as JSON, formats included, in UTF-16 units: longer than anybody writes. */
const NOTE_LENGTH = 1024 * 1024

/** How many nodes may lie in one: no list of a note within its length has more. */
const NOTE_NODES = NOTE_LENGTH / 16

/** How deep a note's lists and quotes may nest, counted in nodes: so that no note can exhaust the stack. */
export const NOTE_DEPTH = 40

/** What a node has at any depth: made once, because a start waits for schemas that are made. */
const nodeParts = {
  type: z.enum(nodeTypes),
  text: z.string().max(NOTE_LENGTH).optional(),
  marks: z.array(noteMarkSchema).max(4).optional(),
  attrs: attributesSchema.optional(),
}

/**
 * A rich note in tiptap's JSON form: headings, bold, italic, struck text, links, lists, tasks, tables, quotes, footnotes, and
 * mentions of themes, papers and turns.
 */
export const noteSchema = z
  .object({
    type: z.literal('doc'),
    content: z.array(nestedNodes<NoteNode>(nodeParts, NOTE_NODES, NOTE_DEPTH)).max(NOTE_NODES),
  })
  .refine(note => JSON.stringify(note).length <= NOTE_LENGTH, {
    error: 'a note is at most 1 MB long',
    params: { longest: NOTE_LENGTH },
  })
  .refine(({ content }) => writtenFault(content) === null, 'no editor writes such a note')

export type Note = z.infer<typeof noteSchema>

/** Whether two notes say the same in the same form, whatever names they keep of what they mention; one that is no note, as of too deep lists, is like itself only. */
export function sameNote(one: Note | null, other: Note | null): boolean {
  return one === other || formOf(one) === formOf(other)
}

function formOf(note: Note | null): string {
  const tidy = note && noteSchema.safeParse(note)
  return JSON.stringify(tidy?.success ? tidy.data : note, (key, value) =>
    key === 'label' ? undefined : value,
  )
}
