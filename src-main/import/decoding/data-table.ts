import { asksInColumns } from '../../../src-core/structure/tables/question-columns'

/** What a cell of a table holds, as far as it tells what the table is for. */
export interface CellFacts {
  readonly hasText: boolean
  /** Whether another table stands in it. */
  readonly nests: boolean
  /** How many paragraphs with words stand in it. */
  readonly paragraphs: number
}

/** Paragraphs a cell of a table of data may hold; more, and the table only puts text in its place on the page. */
const MOST_PARAGRAPHS = 3

/** Whether a table only puts text in its place on the page; `heads` are the words of its first row. */
export function isLayout(rows: readonly (readonly CellFacts[])[], heads: () => readonly string[]): boolean {
  if (rows.every(cells => cells.filter(({ hasText }) => hasText).length < 2)) return true
  if (rows.flat().some(({ nests }) => nests)) return true
  return rows.flat().some(({ paragraphs }) => paragraphs > MOST_PARAGRAPHS) && !asksInColumns(heads())
}

/** Whether the rows have something to say side by side. */
export function isTabular(rows: readonly (readonly CellFacts[])[]): boolean {
  return rows.filter(cells => cells.filter(({ hasText }) => hasText).length > 1).length > 1
}
