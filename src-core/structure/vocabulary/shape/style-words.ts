/** What programs call the styles of paragraphs; in lower case. */
export interface StyleWords {
  /** A title. */
  readonly title?: string
  /** A caption. */
  readonly caption?: string
  /** A quotation, in Word. */
  readonly quote?: string
  /** A quotation, in other programs. */
  readonly quotation?: string
}
