import * as z from 'zod'
import { idSchema, recordFields } from '../../document/record'

/** What one passage does to another, by names that everybody knows. */
export const CONNECTION_KINDS = ['answers', 'contradicts', 'repeats', 'follows-up'] as const

/** The most of a passage's words that a connection knows, in UTF-16 units. */
export const CONNECTED_WORDS = 120

const wordsSchema = z.string().max(CONNECTED_WORDS + 4)

/** How a connection is called: by one of the names, or by another one that is typed. */
export const connectionNameSchema = z
  .object({ says: z.enum([...CONNECTION_KINDS, 'other']), name: z.string().trim().max(80) })
  .refine(isWellNamed, 'another name, and only that, is typed')

export type ConnectionName = z.infer<typeof connectionNameSchema>

/** A named connection from one annotation, or region of a page, to another, of whatever papers. */
export const connectionSchema = z
  .object({
    ...recordFields,
    ...connectionNameSchema.shape,
    /** The annotation or region that answers, contradicts and so on. */
    from: idSchema,
    /** The annotation or region that is answered, contradicted and so on. */
    to: idSchema,
    /** How both began when they were connected: what the history and the trash call it. */
    words: z.object({ from: wordsSchema, to: wordsSchema }),
  })
  .refine(isWellNamed, 'another name, and only that, is typed')
  .refine(({ from, to }) => from !== to, 'nothing is connected with itself')

export type Connection = z.infer<typeof connectionSchema>

function isWellNamed({ says, name }: { readonly says: string; readonly name: string }): boolean {
  return (says === 'other') === (name !== '')
}

/** Whether a connection begins at an annotation or region, ends there, or neither. */
export function sideOf({ from, to }: Pick<Connection, 'from' | 'to'>, end: string): 'from' | 'to' | null {
  return from === end ? 'from' : to === end ? 'to' : null
}
