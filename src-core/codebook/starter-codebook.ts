import * as z from 'zod'
import { themeSchema } from './model'

/** A list of themes to begin with, as shipped in `resources/codebooks`. */
export const starterCodebookSchema = z.object({
  schema: z.literal('kanttekening/codebook@1'),
  name: z.string(),
  language: z.string(),
  themes: z.array(themeSchema.pick({ name: true, description: true, colour: true, key: true, terms: true })),
})
