import * as z from 'zod'
import { HIGHEST_COUNT, LONGEST_ID, LONGEST_QUOTE } from '../basics/limits'
import { idSchema, recordFields } from '../document/record'
import { noteSchema } from './note'

/** How many UTF-16 units of the text before and after a quote are kept with it, at most. */
export const CONTEXT_LENGTH = 96

export const quoteSchema = z.object({
  exact: z.string().min(1).max(LONGEST_QUOTE),
  prefix: z.string().max(CONTEXT_LENGTH),
  suffix: z.string().max(CONTEXT_LENGTH),
})

const placeSchema = z.object({
  turn: z.string().max(LONGEST_ID).optional(),
  section: z.string().max(LONGEST_ID).optional(),
  block: z.string().max(LONGEST_ID),
})

/** A highlighted passage with its themes and its note (W3C's word: annotation). */
export const annotationSchema = z
  .object({
    ...recordFields,
    documentId: z.string().max(LONGEST_ID),
    /** UTF-16 offsets into the document's text, `end` exclusive. */
    start: z.int().nonnegative().max(HIGHEST_COUNT),
    end: z.int().positive().max(HIGHEST_COUNT),
    quote: quoteSchema,
    place: placeSchema,
    themes: z.array(z.string().max(LONGEST_ID)).max(100),
    note: noteSchema.nullable(),
    /** The annotation this one answers: its note is the reply, its passage that annotation's, and it is not drawn. */
    replyTo: idSchema.optional(),
    /** It was suggested by the terms of its themes or by what comes with the app, and accepted. */
    suggested: z.literal(true).optional(),
  })
  .refine(annotation => annotation.start < annotation.end, 'an annotation covers at least one character')

export type Annotation = z.infer<typeof annotationSchema>
export type Quote = z.infer<typeof quoteSchema>
export type Place = z.infer<typeof placeSchema>
