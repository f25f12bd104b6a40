/** How a line begins that names a table or a figure; in any case. */
export interface CaptionWords {
  /** Before the number of a table. */
  readonly table?: string
  /** Before the number of a figure. */
  readonly figure?: string
  /** What a program itself says of a picture it looked at. */
  readonly guessed?: string
}
