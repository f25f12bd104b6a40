import * as z from 'zod'
import { LONGEST_ID } from '../../basics/limits'
import { sheetFormats } from '../../export/sheets/sheet'
import { codedUnits } from '../../query/compare-coding'

const id = z.string().max(LONGEST_ID)
const count = z.int().nonnegative()
const counts = z.object({ both: count, onlyFirst: count, onlySecond: count, neither: count })

/** Which two analysts are compared, and by what units. */
const asked = { analysts: z.tuple([id, id]), unit: z.enum(codedUnits) }
const file = z.object({ ...asked, format: z.enum(sheetFormats), language: z.enum(['nl', 'en']) })

/** The calls about how far two analysts agree. What one does not see, as in blind mode, is not compared. */
export const agreementCalls = {
  'agreement.compare': {
    says: 'Where two analysts gave each theme in the papers that both coded: in how many units both, one of them, and neither.',
    in: z.object(asked),
    out: z.object({
      papers: count,
      ofOne: count,
      units: count,
      marked: counts,
      themes: z.array(z.object({ theme: id, counts })),
    }),
  },
  'agreement.render': {
    says: 'The same with the measures of agreement as a file to hand in.',
    in: file,
    out: z.object({ name: z.string(), mediaType: z.string(), content: z.object({ base64: z.base64() }) }),
  },
  'agreement.save': {
    says: 'Writes that file, asks where in the system’s dialog; null when the user cancels.',
    in: file,
    out: z.object({ name: z.string() }).nullable(),
  },
} as const
