import * as z from 'zod'
import { LONGEST_ID } from '../../basics/limits'
import { paperRowsSchema } from '../../listing/annotation-row'

const ids = z.array(z.string().max(LONGEST_ID)).max(100_000)

/** The calls about the list of annotations over all papers. */
export const listingCalls = {
  'annotation.rows': {
    says: 'The annotations of papers as a list over papers shows them. Papers that are not in the project are left out; of those that cannot be read, annotations tell what was kept with them.',
    in: z.object({ documentIds: ids }),
    out: z.array(paperRowsSchema),
  },
  'annotation.quote': {
    says: 'Annotations of any papers as quotations with their citations, in the order given: as plain and as formatted text. Those that are gone are left out.',
    in: z.object({ ids, language: z.enum(['nl', 'en']) }),
    out: z.object({ text: z.string(), html: z.string(), count: z.int().nonnegative() }),
  },
} as const
