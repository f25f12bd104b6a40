import * as z from 'zod'
import { noteSchema } from '../../annotation/note'
import { writtenAttributes } from '../../annotation/written/written-attributes'
import { LONGEST_ID } from '../../basics/limits'
import { noteSubjectSchema, placedNoteSchema } from '../../notes/placed-note'

const language = z.enum(['nl', 'en'])
const id = z.string().min(1).max(LONGEST_ID)

/** What can be mentioned in a note, or is. */
const mentionedSchema = z.object({
  of: writtenAttributes.of.unwrap(),
  id,
  paper: id.optional(),
  opening: writtenAttributes.opening,
  label: writtenAttributes.label,
})

/** Something that can be mentioned, with the name it has now. */
const namedSchema = mentionedSchema.extend({
  name: z.string(),
  /** Of a turn: how it begins, longer; of a paper: its number or date. */
  detail: z.string(),
})

export type Named = z.infer<typeof namedSchema>

/** The calls about notes that are on no passage, and about what notes mention. */
export const noteCalls = {
  'note.list': {
    says: 'Every note on the project, on themes, papers and turns, deleted ones left out.',
    in: z.object({}),
    out: z.array(placedNoteSchema),
  },
  'note.write': {
    says: 'Writes a note on the project, a theme, a paper or a turn: the one of this id, which is made where it is new.',
    in: z.object({
      id: z.string().regex(/^not_[0-9a-f]{16}$/),
      about: noteSubjectSchema,
      note: noteSchema.nullable(),
      /** The note this one was written from; where the kept note is another by now, `changed-elsewhere` is the answer. */
      noteBefore: noteSchema.nullable().optional(),
      /** Which sitting of writing this comes from: what one sitting hands in bit by bit is undone at once. */
      sitting: z.string().min(1).max(64).optional(),
    }),
    out: placedNoteSchema,
  },
  'note.delete': {
    says: 'Moves a note to the trash.',
    in: z.object({ id }),
    out: z.object({}),
  },
  'mention.find': {
    says: 'What can be mentioned by some words: themes, papers and turns of the project, those of the paper at hand first.',
    in: z.object({
      words: z.string().max(200),
      /** The paper at hand. */
      documentId: id.nullable(),
      language,
      most: z.int().min(1).max(100),
    }),
    out: z.array(namedSchema),
  },
  'mention.names': {
    says: 'The names that what is mentioned has now; null for what is gone.',
    in: z.object({ mentioned: z.array(mentionedSchema).max(10_000), language }),
    out: z.array(z.string().nullable()),
  },
}
