/** What labels of turns say; in the capitals they are printed with. */
export interface LabelWords {
  /** Before a question’s number: `Vraag`. */
  readonly question: string
  /** Before an answer’s number, with all that may stand between: `Antwoord van de minister op vraag`. */
  readonly answer: string
  /** Alone on a line. */
  readonly bareQuestion: string
  /** The same of an answer. */
  readonly bareAnswer: string
  /** Before a colon, with the answer behind it. */
  readonly inlineAnswer: string
  /** What a label never ends with: the line goes on. */
  readonly goesOn: string
  /** What a paper that is about questions speaks of, in any case. */
  readonly aboutQuestions: string
  /** Behind the number of a question, alone on the line with it; in any case. */
  readonly numberedAnswer?: string
}
