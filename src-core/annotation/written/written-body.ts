import * as z from 'zod'
import { nestedNodes } from './nested-nodes'
import { type WrittenMark, writtenMarkSchema } from './written-marks'

/** The types of nodes that notes and pages of the notebook both hold. */
export const WRITTEN_TYPES = [
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

/** How deep lists and quotes may nest, counted in nodes: so that nothing written can exhaust the stack. */
export const WRITTEN_DEPTH = 40

/** The least that a node takes as JSON, in UTF-16 units: nothing within its length has more nodes than fit. */
const SHORTEST_NODE = 16

/** A node of these types with these attributes, in tiptap's JSON form. */
export interface BodyNode<Type extends string, Attributes> {
  type: Type
  text?: string | undefined
  marks?: WrittenMark[] | undefined
  attrs?: Attributes | undefined
}

/** What may be written in a body: its types of nodes and their attributes, and how long it is as JSON at most, in UTF-16 units. */
interface BodyRules<Type extends string, Attributes> {
  readonly types: readonly Type[]
  readonly attributes: z.ZodType<Attributes>
  readonly length: number
  /** What is said of one that is longer. */
  readonly tooLong: string
}

/** The schema of what is written in tiptap's JSON form, by its rules. Made once: a start waits for schemas that are made. */
export function writtenBody<N extends BodyNode<string, unknown>>({
  types,
  attributes,
  length,
  tooLong,
}: BodyRules<N['type'], N['attrs']>) {
  const parts = {
    type: z.enum(types),
    text: z.string().max(length).optional(),
    marks: z.array(writtenMarkSchema).max(4).optional(),
    attrs: attributes.optional(),
  }
  const most = length / SHORTEST_NODE
  return z
    .object({
      type: z.literal('doc'),
      content: z.array(nestedNodes<N>(parts, most, WRITTEN_DEPTH)).max(most),
    })
    .refine(body => JSON.stringify(body).length <= length, { error: tooLong, params: { longest: length } })
}

/**
 * Whether two things written say the same in the same form, whatever they keep beside it under some names; one that its
 * schema refuses, as of too deep lists, is like itself only.
 */
export function sameWritten<T>(
  schema: z.ZodType<T>,
  one: T | null,
  other: T | null,
  keptBeside: ReadonlySet<string>,
): boolean {
  const formOf = (body: T | null) => {
    const tidy = body && schema.safeParse(body)
    const kept = tidy?.success ? tidy.data : body
    return JSON.stringify(kept, (key, value) => (keptBeside.has(key) ? undefined : value))
  }
  return one === other || formOf(one) === formOf(other)
}
