/** How numbers are listed. */
export interface ListWords {
  /** What makes two numbers a range. */
  readonly through?: string
  /** Between the items of a list; a whole word. */
  readonly and?: string
  /** What may be said again before a number of a list: `vraag 3 en vraag 4`; a whole word. */
  readonly again?: string
}
