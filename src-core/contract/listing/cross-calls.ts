import * as z from 'zod'
import { sheetFormats } from '../../export/sheets/sheet'
import { writtenTableSchema } from '../../export/sheets/written-table'

const file = z.object({ table: writtenTableSchema, format: z.enum(sheetFormats) })

/** The calls about a table of how often themes were given, which the window counts. */
export const crossCalls = {
  'cross.render': {
    says: 'A table of counts as a file to hand in.',
    in: file,
    out: z.object({ name: z.string(), mediaType: z.string(), content: z.object({ base64: z.base64() }) }),
  },
  'cross.save': {
    says: 'Writes that file, asks where in the system’s dialog; null when the user cancels.',
    in: file,
    out: z.object({ name: z.string() }).nullable(),
  },
} as const
