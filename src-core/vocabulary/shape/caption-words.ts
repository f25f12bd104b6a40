/** How a line begins that names a table or a figure, in any case; and what programs call such styles. */
export interface CaptionWords {
  /** Before the number of a table. */
  readonly table?: string
  /** Beside the name of a table that goes on from another page. */
  readonly continued?: string
  /** Before the number of a figure. */
  readonly figure?: string
  /** What a program itself says of a picture it looked at. */
  readonly guessed?: string
  /** The style of a title, in lower case. */
  readonly titleStyle?: string
  /** The style of a caption. */
  readonly captionStyle?: string
  /** The style of a quotation, in Word. */
  readonly quoteStyle?: string
  /** The style of a quotation, in other programs. */
  readonly quotationStyle?: string
}
