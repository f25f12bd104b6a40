import * as z from 'zod'
import type { Sheet } from './sheet'

/** The longest name of a row or a column, and the longest line that explains them, in UTF-16 units. */
const LONGEST = 2_000
const MOST_COLUMNS = 10_000
const MOST_ROWS = 10_000
/** How wide columns are, in characters: that of the rows’ names, those of counts, and that of the explanation. */
const WIDTHS = { name: 40, count: 14, about: 100 }
/** The longest name that a sheet may have, in UTF-16 units, by Excel’s own rule. */
const LONGEST_SHEET = 31

const line = z.string().max(LONGEST)

/** A table of counts in the words in which it is shown. */
export const writtenTableSchema = z
  .object({
    /** What it is a table of, which names its file too. */
    title: line.min(1),
    /** What stands over the rows’ names, and over each column of counts. */
    columns: z.array(line).min(1).max(MOST_COLUMNS),
    rows: z.array(z.object({ name: line, counts: z.array(z.int().nonnegative()) })).max(MOST_ROWS),
    /** How it is read, and what it counts. */
    about: z.object({ title: line.min(1), lines: z.array(line).max(50) }),
  })
  .refine(({ columns, rows }) => rows.every(({ counts }) => counts.length === columns.length - 1), {
    error: 'a row has another number of counts than there are columns for them',
  })

export type WrittenTable = z.infer<typeof writtenTableSchema>

/** A table of counts as a sheet, and how it is read as another one. */
export function writtenSheets({ title, columns, rows, about }: WrittenTable): readonly [Sheet, Sheet] {
  return [
    {
      name: title.slice(0, LONGEST_SHEET),
      columns: columns.map((title, at) => ({ title, width: at === 0 ? WIDTHS.name : WIDTHS.count })),
      rows: rows.map(({ name, counts }) => [name, ...counts]),
    },
    {
      name: about.title.slice(0, LONGEST_SHEET),
      columns: [{ title, width: WIDTHS.about }],
      rows: about.lines.map(line => [line]),
    },
  ]
}
