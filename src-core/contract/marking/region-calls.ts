import * as z from 'zod'
import { noteSchema } from '../../annotation/note'
import { regionContent, regionSchema } from '../../regions/region'

const ids = z.array(z.string()).min(1).max(100_000)

/** The calls about regions of the pages that papers came from. */
export const regionCalls = {
  'region.list': {
    says: 'The regions of a document’s original pages and the replies to them, deleted ones left out.',
    in: z.object({ documentId: z.string() }),
    out: z.array(regionSchema),
  },
  'region.reply': {
    says: 'Answers a region, or a reply to one, in its thread.',
    in: z.object({
      id: z
        .string()
        .regex(/^reg_[0-9a-f]{16}$/)
        .optional(),
      to: z.string(),
      note: noteSchema,
    }),
    out: regionSchema,
  },
  'region.create': {
    says: 'Marks a rectangle on a page of the file a paper came from, with themes and a note if given.',
    in: z.object({
      id: z.string().regex(/^reg_[0-9a-f]{16}$/),
      documentId: z.string(),
      ...regionContent,
    }),
    out: regionSchema,
  },
  'region.move': {
    says: 'Moves or resizes the rectangle of a region; `words` are those beneath it there.',
    in: z.object({ id: z.string(), box: regionContent.box, words: regionContent.words }),
    out: regionSchema,
  },
  'region.write': {
    says: 'Writes the note on a region.',
    in: z.object({
      id: z.string(),
      note: regionContent.note,
      /** The note this one was written from; where the kept note is another by now, `changed-elsewhere` is the answer. */
      noteBefore: regionContent.note.optional(),
      /** Which sitting of writing this comes from: what one sitting hands in bit by bit is undone at once. */
      sitting: z.string().min(1).max(64).optional(),
    }),
    out: regionSchema,
  },
  'region.tag': {
    says: 'Gives themes to regions and takes themes off them, as one change; answers how many changed.',
    in: z.object({ ids, add: regionContent.themes, remove: regionContent.themes }),
    out: z.object({ changed: z.int().nonnegative() }),
  },
  'region.delete': {
    says: 'Deletes regions, leaving tombstones.',
    in: z.object({ ids }),
    out: z.object({ deleted: z.int().nonnegative() }),
  },
} as const
