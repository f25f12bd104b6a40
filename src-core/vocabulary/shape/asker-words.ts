/** How a question paper names who asks and who answers. */
export interface AskerWords {
  /** What every question of these papers holds, and few other lines. */
  readonly asks?: string
  /** Who asks, with a number and an office asked: the groups `label`, `number`, `speaker` and `party`. */
  readonly numbered?: string
  /** Who asks, as the British Houses tabled it: the groups `label`, `speaker` and `party`. */
  readonly tabled?: string
  /** Who asks, behind the number that a chamber gives the question: the groups `label`, `number` and `speaker`. */
  readonly announced?: readonly string[]
  /** Who asks, on a line above what is asked: the groups `label`, `speaker` and `party`. */
  readonly askedBy?: string
  /** Who answers below, in the groups `label` and `speaker`. */
  readonly answers?: string
  /** Who answers and says so: `Senator Name: The answer to the question is as follows`; in the groups `label` and `speaker`. */
  readonly answersOn?: string
  /** Says only where a question was printed before. */
  readonly printedBefore?: string
  /** The verb, behind who asks. */
  readonly asking?: string
  /** Behind who asks, before who is asked. */
  readonly behindAsker?: string
}
