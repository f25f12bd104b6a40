import * as z from 'zod'

const offset = z.int().nonnegative()

/** A paper of the project that cites another one. */
export const citedBySchema = z.object({
  documentId: z.string(),
  /** As the citation is printed there first. */
  text: z.string(),
  /** Where it is cited, in the order of the text: UTF-16 offsets. */
  places: z.array(z.object({ start: offset, end: offset })),
  /** How sure it is that this paper is meant, 0 to 1. */
  certainty: z.number().min(0).max(1),
})

export type CitedBy = z.infer<typeof citedBySchema>

/** The calls about papers that cite each other. */
export const citingCalls = {
  'citation.cited-by': {
    says: 'The papers of the project that cite a paper, those first that do so most.',
    in: z.object({ documentId: z.string() }),
    out: z.array(citedBySchema),
  },
} as const
