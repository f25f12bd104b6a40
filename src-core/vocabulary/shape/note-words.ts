/** What notes are called, and what stands beside a number that marks none. */
export interface NoteWords {
  /** Before the word for a note; in any case. */
  readonly kind?: string
  /** What notes at the end stand under; in any case. */
  readonly heading?: string
  /** Behind a number that is an amount. */
  readonly amounts?: string
  /** Before what numbers without being a mark; in any case. */
  readonly numbered?: string
  /** The word for a note; in any case. */
  readonly note?: string
  /** Before a unit that something is counted in. */
  readonly per?: string
  /** Between the marks of two notes. */
  readonly and?: string
}
