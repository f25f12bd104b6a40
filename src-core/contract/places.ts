import * as z from 'zod'
import { annotationSchema } from '../annotation/model'

/** A place where a passage may stand; UTF-16 offsets, `end` exclusive, with the text around it, footnote marks in brackets. */
const candidateSchema = z.object({
  start: z.int().nonnegative(),
  end: z.int().positive(),
  /** 0 to 1: how sure it is. */
  confidence: z.number().min(0).max(1),
  before: z.string(),
  text: z.string(),
  after: z.string(),
})

/** An annotation whose words do not stand where it says, and where they may stand now, surest first. */
const unplacedSchema = z.object({
  annotation: annotationSchema,
  /** The words it had, as the places below write them where they are the same. */
  words: z.string(),
  /** The paper's title. */
  paper: z.string(),
  /** `sure`: one place is sure enough to be taken without a closer look. */
  verdict: z.enum(['sure', 'doubtful', 'lost']),
  candidates: z.array(candidateSchema),
})

export type Unplaced = z.infer<typeof unplacedSchema>

/** The calls about annotations that have lost their place: none is ever moved by itself. */
export const placeCalls = {
  'place.count': {
    says: 'How many annotations of the project have words that do not stand where they say.',
    in: z.object({}),
    out: z.object({ count: z.int().nonnegative() }),
  },
  'place.list': {
    says: 'The annotations that have lost their place, with where they may stand now; at most 200.',
    in: z.object({}),
    out: z.array(unplacedSchema),
  },
  'place.set': {
    says: 'Puts annotations on other passages of their papers, as one change.',
    in: z.object({
      places: z
        .array(z.object({ id: z.string(), start: z.int().nonnegative(), end: z.int().positive() }))
        .min(1)
        .max(10_000),
    }),
    out: z.object({ placed: z.int().nonnegative() }),
  },
} as const
