/** What papers are called in which parties ask, and how their parts begin. */
export interface ReportWords {
  /** What a written consultation says of itself; in any case. */
  readonly consultation?: string
  /** What a committee calls its report of questions on a bill, on a line of its own. */
  readonly called?: string
  /** What the government calls its answer to such a report, on a line of its own. */
  readonly answerCalled?: string
  /** What such a report says of itself; in any case. */
  readonly saysSo?: string
  /** What is said of letters that are exchanged; in any case. */
  readonly consulted?: string
  /** A heading for parts of a bill, up to its number. */
  readonly heading?: string
}
