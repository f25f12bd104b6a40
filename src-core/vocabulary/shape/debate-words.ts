/** What is printed in the report of a debate beside what is said. */
export interface DebateWords {
  /** What the report of a debate calls itself; in any case. */
  readonly called?: string
  /** What happens in the chamber, said by nobody; in any case. */
  readonly stage?: string
  /** What happens while somebody speaks, told without brackets: a whole paragraph. */
  readonly aside?: string
  /** The `title` of a debate in text that lost its lines: printed twice, before what is on the agenda. */
  readonly titleTwice?: string
  /** What is on the agenda next, at the start of a paragraph. */
  readonly opensItem?: string
  /** What is on the agenda, the group `what`. */
  readonly onAgenda?: string
  /** What is dealt with, on a line of the head, in the group `what`. */
  readonly matter?: string
  /** What is dealt with, on the line that a record calls itself by, in the group `what`: its title whatever else is printed large. */
  readonly titled?: string
  /** What a whole series of reports is called, with no more than a number a title that says nothing; in any case. */
  readonly series?: string
  /** How a chair gives somebody the floor; in any case. */
  readonly givesFloor?: string
}
