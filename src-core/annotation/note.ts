import * as z from 'zod'

const SAFE_LINK = /^(https?:\/\/|mailto:)/i

/** Whether a note may link to this address: web pages and mail only, so no note can run or open anything else. */
export function isSafeLink(address: string): boolean {
  return address.length <= 2000 && SAFE_LINK.test(address.trim())
}

const markSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('bold') }),
  z.object({ type: z.literal('italic') }),
  z.object({
    type: z.literal('link'),
    attrs: z.object({ href: z.string().refine(isSafeLink, 'only http, https and mailto links') }),
  }),
])

export type NoteMark = z.infer<typeof markSchema>

/** One node of a note, in tiptap's JSON form, limited to what a note can hold. */
export interface NoteNode {
  type: 'paragraph' | 'text' | 'bulletList' | 'orderedList' | 'listItem' | 'blockquote' | 'hardBreak'
  text?: string | undefined
  marks?: NoteMark[] | undefined
  attrs?: { start?: number | undefined } | undefined
  content?: NoteNode[] | undefined
}

/** How deep a note's lists and quotes may nest, counted in nodes: so that no note can exhaust the stack. */
export const NOTE_DEPTH = 40

function nodeSchema(depth: number): z.ZodType<NoteNode, NoteNode> {
  return z.object({
    type: z.enum(['paragraph', 'text', 'bulletList', 'orderedList', 'listItem', 'blockquote', 'hardBreak']),
    text: z.string().max(100_000).optional(),
    marks: z.array(markSchema).max(3).optional(),
    attrs: z.object({ start: z.int().optional() }).optional(),
    content:
      depth > 1
        ? z
            .array(nodeSchema(depth - 1))
            .max(5000)
            .optional()
        : z.tuple([]).optional(),
  })
}

/** A rich note in tiptap's JSON form: bold, italic, links, lists and quotes. */
export const noteSchema = z.object({
  type: z.literal('doc'),
  content: z.array(nodeSchema(NOTE_DEPTH)).max(5000),
})

export type Note = z.infer<typeof noteSchema>

/** Whether two notes say the same in the same form. */
export function sameNote(one: Note | null, other: Note | null): boolean {
  return (
    one === other ||
    JSON.stringify(one && noteSchema.parse(one)) === JSON.stringify(other && noteSchema.parse(other))
  )
}
