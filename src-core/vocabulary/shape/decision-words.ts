/** What lists of decisions say. */
export interface DecisionWords {
  /** What a list of decisions is called; in any case. */
  readonly called?: string
  /** The field that says which `activity` a paper is of, where no title does: a meeting that decides on procedures. */
  readonly activity?: string
  /** What an item of the agenda is called; in any case. */
  readonly item?: string
  /** Another matter under the same item; in any case. */
  readonly matter?: string
  /** Fields that are neither an item nor a decision; in any case. */
  readonly aside?: string
  /** A decision; in any case. */
  readonly decision?: string
  /** What a paper is called whose items are numbered; in any case. */
  readonly numbersItems?: string
  /** Above what a council decides. */
  readonly decides?: string
  /** The title of a list of decisions; in any case. */
  readonly title?: string
}
