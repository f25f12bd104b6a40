/** How days are written, and what stands before them. */
export interface DateWords {
  /** Between days, the last of which follows. */
  readonly several?: string
  /** Before the day something was sent, as all above and below at the end of what stands before it. */
  readonly sent?: string
  /** Between what is dated and its day. */
  readonly of?: string
  /** Endings of the names of the days. */
  readonly weekday?: string
  /** Endings of ordinals; in any case. */
  readonly ordinalEnding?: string
  /** Between the comma behind the place where a letter was written and its day. */
  readonly beforeDay?: string
  /** The same where there is no comma. */
  readonly behindPlace?: string
  /** Before the day of a letter. */
  readonly letterDay?: string
  /** What is held or drawn up on a day, at the end of what stands before `on` and the day: the paper may be its own report. */
  readonly held?: string
  /** Before a day. */
  readonly on?: string
  /** Before the day until which something must be done; in any case. */
  readonly until?: string
  /** Behind the number of a day; in any case, as what follows. */
  readonly ordinalDay?: string
  /** Before the month. */
  readonly beforeMonth?: string
  /** Before the year. */
  readonly beforeYear?: string
  /** Behind a number that counts something, and marks no note. */
  readonly stuckOrdinal?: string
}
