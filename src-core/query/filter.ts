import * as z from 'zod'
import { LONGEST_ID } from '../basics/limits'

/** Which annotations to show or export; an empty list or text does not restrict. */
export const annotationFilterSchema = z.object({
  /** Theme ids: an annotation with any of them, or of the themes below them, passes. */
  themes: z.array(z.string()),
  /** Whether annotations without any theme pass, alone or beside those of `themes`. */
  untagged: z.boolean().default(false),
  /** Party names as the document has them: a passage in any of them passes. */
  parties: z.array(z.string()),
  /** Words that must occur in the quote, the note or a theme's name, whatever their case or accents. */
  text: z.string(),
  /** The ids of those that are meant, where they are named one by one. */
  ids: z.array(z.string().max(LONGEST_ID)).max(100_000).optional(),
})

export type AnnotationFilter = z.infer<typeof annotationFilterSchema>

/** The filter that lets everything through. */
export const EVERYTHING: AnnotationFilter = { themes: [], untagged: false, parties: [], text: '' }
