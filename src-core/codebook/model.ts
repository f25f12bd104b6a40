import * as z from 'zod'
import { LONGEST_ID } from '../basics/limits'
import { recordFields } from '../document/record'
import { MOST_EXAMPLES, themeExampleSchema } from './theme-example'

/** How many hues a theme can have; the shades for light, dark and high contrast belong to the renderer's tokens. */
export const HUE_COUNT = 12

/** The most words of one theme's dictionary. */
export const MOST_TERMS = 500

/** A theme: what QDA tools call a code. */
export const themeSchema = z.object({
  ...recordFields,
  parent: z.string().max(LONGEST_ID).nullable(),
  name: z.string().trim().min(1).max(120),
  description: z.string().max(4000),
  /** Which of the twelve hues, from 0. */
  colour: z
    .int()
    .min(0)
    .max(HUE_COUNT - 1),
  /** One or two letters that tell the theme apart where colour cannot. */
  key: z.string().max(3),
  /** The theme's dictionary, for suggesting passages. */
  terms: z.array(z.string().max(200)).max(MOST_TERMS),
  /** When it is used and when not, with examples, for whoever marks with it. */
  memo: z.string().max(20_000).optional(),
  /** Passages that show what it is for, in the order in which they are told. */
  examples: z.array(themeExampleSchema).max(MOST_EXAMPLES).optional(),
  /** It is not offered for marking any more; what has it keeps it. */
  archived: z.boolean().optional(),
  /** Where it stands among the themes below the same one, from 0; without it, after those that have one, as made. */
  place: z.int().min(0).max(1_000_000).optional(),
})

export type Theme = z.infer<typeof themeSchema>
