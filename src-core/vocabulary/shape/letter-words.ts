/** How letters begin and end. */
export interface LetterWords {
  /** How a letter greets; whole words, in any case. */
  readonly salutation?: string
  /** How a letter closes, or who signs it; in any case. */
  readonly closing?: string
  /** The field of a letterhead for the reference; in any case. */
  readonly reference?: string
  /** The field of a letterhead for the subject; in any case. */
  readonly subject?: string
  /** What closes a letter and nothing else. */
  readonly formula?: string
  /** A board that signs, alone on a line. */
  readonly boardSigns?: string
  /** What stands above a letter that is printed as a paper. */
  readonly heading?: string
  /** How a committee ends its letter: it looks forward to an answer. */
  readonly awaits?: string
  /** Who signs for a committee, alone on a line. */
  readonly chairSigns?: string
  /** Who signs for the government, alone on a line. */
  readonly ministerSigns?: string
  /** What stands above a letter in a paper that holds several. */
  readonly withinHeading?: string
  /** Who of the government writes, in such a heading. */
  readonly ofGovernment?: string
  /** A line with an office, in the group `office`, and perhaps the name `with` it. */
  readonly office?: string
  /** The close of a letter below which whoever answers signs with a name alone, and perhaps an office below it; in any case. */
  readonly signsBelow?: string
  /** A line with the `name` of who signs. */
  readonly signer?: string
  /** Where the head of a letter is over; in any case. */
  readonly opensBody?: string
}
