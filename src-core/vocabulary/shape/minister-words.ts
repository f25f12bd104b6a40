/** How a sentence names ministers. */
export interface MinisterWords {
  /** What they are called. */
  readonly title?: string
  /** The same in capitals. */
  readonly capitals?: string
  /** Endings of several. */
  readonly plural?: string
  /** Before the field of an office. */
  readonly of?: string
  /** Before the next of them. */
  readonly leads?: string
  /** Before an office; in any case. */
  readonly article?: string
  /** What lost line breaks glue to the field of an office. */
  readonly glued?: string
  /** What stands in brackets behind an office; in any case. */
  readonly aside?: string
  /** Between two who answer. */
  readonly and?: string
  /** The next field of one minister. */
  readonly nextField?: string
  /** A minister with the `field`. */
  readonly named?: string
}
