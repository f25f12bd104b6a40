/** How a paper says that somebody was asked, and who. */
export interface AskingWords {
  /** What says that a committee asks; in any case. */
  readonly ofCommittee?: string
  /** What says that members ask; in any case. */
  readonly ofMembers?: string
  /** A sentence that says that questions are answered together, their numbers in the group `numbers`. */
  readonly answeredTogether?: string
  /** Members who ask, in the head of a paper. */
  readonly membersAsk?: string
  /** Any word for an answer, or what begins so; in any case. */
  readonly answer?: string
  /** What stands behind the last question or answer of a paper. */
  readonly behindQuestions?: string
  /** What says that somebody was asked something. */
  readonly saysAsked?: string
  /** What says that a paper answers what a member asked, where only the question has a label. */
  readonly saysAnswered?: string
  /** Who asks or is asked, and what such a paper is called. */
  readonly who?: string
  /** The greeting of a letter to those who run a town, a province or a water board, whom only others ask. */
  readonly addressed?: string
  /** What a paper calls itself that tells how something is judged or was found out, and asks nobody. */
  readonly ofNobody?: string
  /** What says that a paper holds questions and answers. */
  readonly holdsBoth?: string
  /** What closes a paper of questions and answers. */
  readonly closes?: string
  /** What says that somebody asks; in any case. */
  readonly asked?: string
  /** What stands behind questions that have no labels. */
  readonly behindAsked?: string
}
