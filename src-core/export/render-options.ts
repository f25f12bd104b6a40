import * as z from 'zod'
import { annotationFilterSchema } from '../query/filter'
import { turnFilterSchema } from '../turns/turn-filter'
import { USUAL_STYLE } from './citing/styles'
import { rowKinds } from './row-kinds'
import { CSV_SEPARATORS } from './sheets/csv-separator'

/** Under what annotations can stand. */
const groupings = ['theme', 'document-order', 'party', 'paper', 'turn', 'status'] as const

/** What to export and how, whatever the format: shared by the app and the command line. */
export const renderOptionsSchema = z.object({
  groupBy: z.enum(groupings),
  filter: annotationFilterSchema,
  /** Null: every document of the project. */
  documentId: z.string().nullable(),
  language: z.enum(['nl', 'en']),
  /** What becomes of footnote marks in quotations. */
  marks: z.enum(['left-out', 'bracketed']),
  /** The id of a citation style. */
  citationStyle: z.string().max(60).optional(),
  /** Whether citations end with the place in the paper: party and question or answer. Where absent, they do. */
  place: z.boolean().optional(),
  /** Whether an answer is quoted with its question before it. Where absent, it is not. */
  question: z.boolean().optional(),
  /** Whether the notes, and the replies, are in it. Where absent, they are. */
  notes: z.boolean().optional(),
  replies: z.boolean().optional(),
  /** Of a table: what it has a row for. */
  rows: z.enum(rowKinds).optional(),
  /** Of what has a row for each turn: which turns. Where absent, all that the filter lets through. */
  turns: turnFilterSchema.optional(),
  /** Of CSV: whether it begins with a byte order mark. */
  byteOrderMark: z.boolean().optional(),
  /** Of CSV: what stands between cells. */
  separator: z.enum(CSV_SEPARATORS).optional(),
  /** Of a table: whether cells that a spreadsheet would take for formulas are left as they are. */
  rawCells: z.boolean().optional(),
})

export type RenderOptions = z.infer<typeof renderOptionsSchema>

/** What holds where an option is absent. */
export const usualOptions = {
  citationStyle: USUAL_STYLE,
  place: true,
  question: false,
  notes: true,
  replies: true,
  rows: 'annotations',
  byteOrderMark: false,
  separator: 'comma',
  rawCells: false,
} as const satisfies Partial<RenderOptions>

/** Options with what holds where they are absent. */
export type SettledOptions = {
  readonly [K in keyof typeof usualOptions]: NonNullable<RenderOptions[K]>
} & Omit<RenderOptions, keyof typeof usualOptions>

/** Fills in what is absent. */
export function settleOptions(options: RenderOptions): SettledOptions {
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))
  return { ...usualOptions, ...(given as typeof options) } as SettledOptions
}
