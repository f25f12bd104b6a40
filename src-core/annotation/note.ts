import * as z from 'zod'
import { nestedNodes } from './nested-nodes'

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
  'blockquote',
  'hardBreak',
] as const

/** The levels of headings that a note tells apart; a deeper one is kept as the last of these. */
export const HEADING_LEVELS = [1, 2, 3] as const

/** One node of a note, in tiptap's JSON form, limited to what a note can hold. */
export interface NoteNode {
  type: (typeof nodeTypes)[number]
  text?: string | undefined
  marks?: NoteMark[] | undefined
  /** `start` of a numbered list, `level` of a heading. */
  attrs?: { start?: number | undefined; level?: number | undefined } | undefined
  content?: NoteNode[] | undefined
}

/** How long a note may be as JSON, formats included, in UTF-16 units: longer than anybody writes. */
export const NOTE_LENGTH = 1024 * 1024

/** How many nodes may lie in one: no list of a note within its length has more. */
const NOTE_NODES = NOTE_LENGTH / 16

/** How deep a note's lists and quotes may nest, counted in nodes: so that no note can exhaust the stack. */
export const NOTE_DEPTH = 40

/** What a node has at any depth: made once, because a start waits for schemas that are made. */
const nodeParts = {
  type: z.enum(nodeTypes),
  text: z.string().max(NOTE_LENGTH).optional(),
  marks: z.array(noteMarkSchema).max(4).optional(),
  attrs: z
    .object({
      start: z.int().optional(),
      level: z.int().min(1).max(HEADING_LEVELS.length).optional(),
    })
    .optional(),
}

/** A rich note in tiptap's JSON form: headings, bold, italic, struck text, links, lists and quotes. */
export const noteSchema = z
  .object({
    type: z.literal('doc'),
    content: z.array(nestedNodes<NoteNode>(nodeParts, NOTE_NODES, NOTE_DEPTH)).max(NOTE_NODES),
  })
  .refine(note => JSON.stringify(note).length <= NOTE_LENGTH, {
    error: 'a note is at most 1 MB long',
    params: { longest: NOTE_LENGTH },
  })

export type Note = z.infer<typeof noteSchema>

/** Whether two notes say the same in the same form; one that is no note, as of too deep lists, is like itself only. */
export function sameNote(one: Note | null, other: Note | null): boolean {
  return one === other || formOf(one) === formOf(other)
}

function formOf(note: Note | null): string {
  const tidy = note && noteSchema.safeParse(note)
  return JSON.stringify(tidy?.success ? tidy.data : note)
}
