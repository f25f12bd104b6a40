import * as z from 'zod'
import { connectionNameSchema, connectionSchema } from '../../annotation/connecting/connection'
import { idSchema } from '../../document/record'

/** A connection as one of its ends shows it. */
const shownConnectionSchema = z.object({
  connection: connectionSchema,
  /** Whether it begins or ends at the annotation or region that was asked about. */
  side: z.enum(['from', 'to']),
  /** The annotation or region at its other end. */
  other: z.object({
    id: z.string(),
    documentId: z.string(),
    /** The title of its paper. */
    paper: z.string(),
    /** How the passage begins, as it is quoted; what is told of a region. */
    words: z.string(),
  }),
})

export type ShownConnection = z.infer<typeof shownConnectionSchema>

/** The calls about named connections between annotations and regions. */
export const connectionCalls = {
  'connection.list': {
    says: 'The connections of an annotation or region whose other end is there too, the oldest first, seen from there.',
    in: z.object({ of: z.string() }),
    out: z.array(shownConnectionSchema),
  },
  'connection.create': {
    says: 'Connects two annotations or regions by a name; one that is there already is answered as it is.',
    in: z.object({ from: idSchema, to: idSchema, called: connectionNameSchema }),
    out: connectionSchema,
  },
  'connection.change': {
    says: 'Gives a connection another name, and with `turned` the other direction.',
    in: z.object({ id: z.string(), called: connectionNameSchema, turned: z.boolean().optional() }),
    out: connectionSchema,
  },
  'connection.delete': {
    says: 'Deletes connections, leaving tombstones; the annotations and regions stay.',
    in: z.object({ ids: z.array(z.string()).min(1).max(100_000) }),
    out: z.object({ deleted: z.int().nonnegative() }),
  },
} as const
