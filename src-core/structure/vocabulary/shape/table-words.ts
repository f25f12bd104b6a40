/** What heads the columns of a table of questions. */
export interface TableWords {
  /** Above numbers; in any case, as all below. */
  readonly number?: string
  /** Above questions. */
  readonly question?: string
  /** Above answers. */
  readonly answer?: string
}
