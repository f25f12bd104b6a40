import * as z from 'zod'
import { writtenAttributes } from './written/written-attributes'
import { type BodyNode, sameWritten, WRITTEN_TYPES, writtenBody } from './written/written-body'
import { writtenFault } from './written/written-fault'

const attributesSchema = z.object(writtenAttributes)

/** One node of a note, in tiptap's JSON form, limited to what a note can hold. */
export interface NoteNode extends BodyNode<(typeof WRITTEN_TYPES)[number], z.infer<typeof attributesSchema>> {
  content?: NoteNode[] | undefined
  /** That of a footnote, only where it is laid out for an export. */
  number?: number
}

/** How long a note may be as JSON, formats included, in UTF-16 units: longer than anybody writes. */
const NOTE_LENGTH = 1024 * 1024

/**
 * A rich note in tiptap's JSON form: headings, bold, italic, struck text, links, lists, tasks, tables, quotes, footnotes, and
 * mentions of themes, papers and turns.
 */
export const noteSchema = writtenBody<NoteNode>({
  types: WRITTEN_TYPES,
  attributes: attributesSchema,
  length: NOTE_LENGTH,
  tooLong: 'a note is at most 1 MB long',
}).refine(({ content }) => writtenFault(content) === null, 'no editor writes such a note')

export type Note = z.infer<typeof noteSchema>

const KEPT_BESIDE = new Set(['label'])

/** Whether two notes say the same in the same form, whatever names they keep of what they mention; one that is no note is like itself only. */
export function sameNote(one: Note | null, other: Note | null): boolean {
  return sameWritten(noteSchema, one, other, KEPT_BESIDE)
}
