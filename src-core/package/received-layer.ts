import * as z from 'zod'
import { annotationSchema } from '../annotation/model'
import { MOST_RECORDS, MOST_THEMES } from '../basics/limits'
import { themeSchema } from '../codebook/model'
import { recordFields } from '../document/record'

/**
 * What an analyst received from a colleague in packages: that colleague's own versions, kept apart from one's own, so that
 * taking an import back takes away a layer and never deletes the colleague's work. Its `author` is who imported it.
 */
export const receivedLayerSchema = z.object({
  ...recordFields,
  /** Whose versions these are. */
  from: z.object({ id: z.string().regex(/^ana_[0-9a-f]{16}$/), name: z.string().trim().min(1).max(120) }),
  annotations: z.array(annotationSchema).max(MOST_RECORDS),
  themes: z.array(themeSchema).max(MOST_THEMES),
  /** Themes of the sender that are the same as themes here, by the sender's id. */
  sameThemes: z.record(z.string(), z.string()),
  /** Papers here that the sender's annotations were put on, by the id of the sender's own version of the paper. */
  samePapers: z.record(z.string(), z.string()),
})

export type ReceivedLayer = z.infer<typeof receivedLayerSchema>
