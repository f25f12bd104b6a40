/**
 * What the rules need to know of a language. Lists hold single words; all else is the source of a pattern, alternatives parted
 * by `|`, for the flag `u`. A language leaves out what its papers were never seen to say.
 */
export interface LanguageWords {
  /** The commonest words, by which a text's language is told; in lower case. */
  readonly common: readonly string[]
  /** The twelve months, alternatives in one string. */
  readonly months?: readonly string[]
  /** The numbers from one, written out. */
  readonly numbers?: readonly string[]
  readonly labels?: LabelWords
  readonly speakers?: SpeakerWords
  readonly wording?: WordingWords
}

/** What labels of turns say; in the capitals they are printed with. */
export interface LabelWords {
  /** Before a question's number: `Vraag`. */
  readonly question: string
  /** Before an answer's number, with all that may stand between: `Antwoord van de minister op vraag`. */
  readonly answer: string
  /** Alone on a line. */
  readonly bareQuestion: string
  readonly bareAnswer: string
  /** Before a colon, with the answer behind it. */
  readonly inlineAnswer: string
  /** What a label never ends with: the line goes on. */
  readonly goesOn: string
  /** What a paper that is about questions speaks of, in any case. */
  readonly aboutQuestions: string
}

/** How those are called who speak. */
export interface SpeakerWords {
  /** Before a name, or instead of one. */
  readonly titles: string
  /** Who presides, alone on a line. */
  readonly chair: string
  /** An office that is named instead of a person, up to its field: `De minister van`. */
  readonly offices?: string
  /** Words in lower case that may stand inside a name or an office. */
  readonly particles: string
  /** What a report that tells what was said, in the third person, calls itself or its parts. */
  readonly toldIn?: string
  /** Parts of such a report, alone on a line. */
  readonly toldParts?: string
}

/** How one asks and answers. */
export interface WordingWords {
  /** What an answer begins with and a question does not. */
  readonly answersAtOnce: string
}
