/** Before an answer of a European institution: the language it is in, and the numbers of what it answers, or neither. */
export const EUROPEAN_NUMBERS = String.raw`(?:(?:[A-Z]{2}\s+)?(?:[A-Z]-\d{6}[\/-]\d{2,4}\s+)+)?`

/** What labels of turns say; in the capitals they are printed with. */
export interface LabelWords {
  /** Before a question’s number: `Vraag`. */
  readonly question?: string
  /** Before an answer’s number, with all that may stand between: `Antwoord van de minister op vraag`. */
  readonly answer?: string
  /** Alone on a line. */
  readonly bareQuestion?: string
  /** The same of an answer. */
  readonly bareAnswer?: string
  /** What stands alone above an answer only where it does again and again: elsewhere it is a heading. */
  readonly answerAgain?: string
  /** Before a colon, with the answer behind it. */
  readonly inlineAnswer?: string
  /** What a label never ends with: the line goes on. */
  readonly goesOn?: string
  /** What a paper that is about questions speaks of, in any case. */
  readonly aboutQuestions?: string
  /** Behind the number of a question, alone on the line with it; in any case. */
  readonly numberedAnswer?: string
  /** Before the number of an answer below a heading for all of them: `Ad 1.` */
  readonly beforeCounted?: string
  /** Between the word of a label and its number. */
  readonly numberSign?: string
  /** The same, also written out. */
  readonly numberWord?: string
  /** What stands above a notice that an answer is late. */
  readonly notice?: string
  /** What a heading above answers speaks of; in any case. */
  readonly onQuestions?: string
  /** Whose answers follow, on a line of its own. */
  readonly governmentAnswers?: string
  /** A question of members whom it names, in the groups `names` and `party`. */
  readonly ofAMember?: string
  /** The head of a paper with one question, which is no label of it. */
  readonly headOfQuestion?: string
  /** The same before what is asked, behind a colon. */
  readonly ofAMemberInline?: string
  /** What stands above questions of a sort, on a line of its own. */
  readonly aboveQuestions?: string
  /** Who asks, behind the number of a question. */
  readonly askedBy?: string
  /** What stands behind the number of a question and says of what series it is. */
  readonly behindNumber?: string
  /** The commonest of these, by which the style of a paper is told. */
  readonly namedQuestion?: string
  /** The same of answers. */
  readonly namedAnswer?: string
  /** Whose answers follow; in any case. */
  readonly answersBelow?: string
  /** What the lines begin with of which a paper is made; in any case. */
  readonly labelLike?: string
  /** A label that stands behind a running head. */
  readonly behindHead?: string
  /** Behind the word for an answer, before the number of the question. */
  readonly toQuestion?: string
  /** A label in text that has lost its lines. */
  readonly inText?: string
  /** What heads the numbers in a table of questions; in any case, as what follows. */
  readonly numberColumn?: string
  /** What heads the questions. */
  readonly questionColumn?: string
  /** What heads the parties that ask. */
  readonly partyColumn?: string
  /** What heads the answers. */
  readonly answerColumn?: string
}
