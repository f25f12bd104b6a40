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

/** Whether a table only puts text in its place on the page. */
export function isLayout(rows: readonly (readonly CellFacts[])[]): boolean {
  if (rows.every(cells => cells.filter(({ hasText }) => hasText).length < 2)) return true
  return rows.flat().some(({ nests, paragraphs }) => nests || paragraphs > MOST_PARAGRAPHS)
}

/** Whether the rows have something to say side by side. */
export function isTabular(rows: readonly (readonly CellFacts[])[]): boolean {
  return rows.filter(cells => cells.filter(({ hasText }) => hasText).length > 1).length > 1
}
