import * as z from 'zod'
import { themeExampleSchema } from '../../codebook/theme-example'

const language = z.enum(['nl', 'en'])

/** An example of a theme, and what became of it. */
const shownExampleSchema = themeExampleSchema.extend({
  /**
   * Whether its annotation is there, is gone or its paper is, is out of sight because of who is shown, or never was in this
   * project.
   */
  standing: z.enum(['there', 'gone', 'unseen', 'elsewhere']),
  documentId: z.string().nullable(),
  /** The words it has now, where they are others than it was named with. */
  now: z.string().nullable(),
  /** As it is cited now; where it is not there, as it was when it was named. */
  citation: z.string(),
  /** Whether the annotation has the theme still. */
  hasTheme: z.boolean(),
})

export type ShownExample = z.infer<typeof shownExampleSchema>

/** The calls about examples of themes. */
export const exampleCalls = {
  'example.list': {
    says: 'The examples of a theme in their order, each with what became of it.',
    in: z.object({ theme: z.string(), language }),
    out: z.array(shownExampleSchema),
  },
  'example.candidates': {
    says: 'Passages with a theme that are no examples of it yet, paper by paper: the first with these words in the passage or its note, and how many there are.',
    in: z.object({ theme: z.string(), text: z.string().max(1_000), most: z.int().min(1).max(200) }),
    out: z.object({
      total: z.int().nonnegative(),
      found: z.array(z.object({ annotation: z.string(), documentId: z.string(), words: z.string() })),
    }),
  },
  'example.add': {
    says: 'Names an annotation as an example of a theme it has; one that is named already is told with the words it has now.',
    in: z.object({ theme: z.string(), annotation: z.string(), language }),
    out: z.object({}),
  },
  'example.remove': {
    says: 'Takes an example away from a theme, by its place among them, from 0, and the words it was named with.',
    in: z.object({ theme: z.string(), index: z.int().nonnegative(), words: z.string() }),
    out: z.object({}),
  },
} as const
