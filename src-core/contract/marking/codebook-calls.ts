import * as z from 'zod'
import { MOST_THEMES } from '../../basics/limits'
import { codebookGroupSchema, codebookSchema, codebookThemeSchema } from '../../codebook/codebook-file'
import { themeSchema } from '../../codebook/model'
import { MOST_GROUPS } from '../../codebook/theme-group'
import { CODEBOOK_FORMATS } from '../../export/codebook/codebook-formats'

/** The calls about the codebook as a whole. */
export const codebookCalls = {
  'codebook.starters': {
    says: 'The codebooks to begin with that come with the app.',
    in: z.object({}),
    out: z.array(codebookSchema),
  },
  'codebook.save': {
    says: 'Asks where in the system’s dialog and writes the codebook as a file; null when the user cancels.',
    in: z.object({ format: z.enum(CODEBOOK_FORMATS), language: z.enum(['nl', 'en']) }),
    out: z.object({ name: z.string() }).nullable(),
  },
  'codebook.add': {
    says: 'Adds the themes of a codebook that are not there yet by name, and puts themes in its groups by name, as one change; answers how many themes were added and were there, and how many groups were made or got themes.',
    in: z.object({
      themes: z.array(codebookThemeSchema).min(1).max(MOST_THEMES),
      groups: z.array(codebookGroupSchema).max(MOST_GROUPS).optional(),
    }),
    out: z.object({
      added: z.int().nonnegative(),
      known: z.int().nonnegative(),
      groups: z.int().nonnegative(),
    }),
  },
  'theme.split': {
    says: 'Makes a theme beside another one and gives it what the other one has with these words in its passage or note, as one change; answers how many moved, and makes none where none do.',
    in: z.object({ id: z.string(), name: themeSchema.shape.name, words: z.string().trim().min(1).max(200) }),
    out: z.object({ id: z.string().nullable(), moved: z.int().nonnegative() }),
  },
} as const
