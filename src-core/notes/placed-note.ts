import * as z from 'zod'
import { OPENING_LENGTH } from '../annotation/find-turn'
import { noteSchema } from '../annotation/note'
import { LONGEST_ID } from '../basics/limits'
import { recordFields } from '../document/record'

const id = z.string().min(1).max(LONGEST_ID)

/** What a note can be on that is no passage. */
export const noteSubjectSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('project') }),
  z.object({ kind: z.literal('theme'), theme: id }),
  z.object({ kind: z.literal('paper'), documentId: id }),
  z.object({
    kind: z.literal('turn'),
    documentId: id,
    turn: id,
    /** What the turn looked like, so that it is found in a paper that is read anew. */
    role: z.string().max(40),
    numbers: z.array(z.int()).max(1000),
    opening: z.string().max(OPENING_LENGTH),
  }),
])

export type NoteSubject = z.infer<typeof noteSubjectSchema>

/** A note on the project, a theme, a paper or a turn. */
export const placedNoteSchema = z.object({
  ...recordFields,
  about: noteSubjectSchema,
  /** Null: its words were all taken out. */
  note: noteSchema.nullable(),
})

export type PlacedNote = z.infer<typeof placedNoteSchema>
