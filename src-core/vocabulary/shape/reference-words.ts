/** How a text points at a question or an answer; in lower case, and `_` is a space of any width. */
export interface ReferenceWords {
  /** The word for one question. */
  readonly questionWord?: string
  /** The question before this one, up to that word. */
  readonly before?: string
  /** What follows a mention of another paper’s questions; as printed. */
  readonly elsewhere?: string
  /** Whose question is meant, in the group `party` or `named`, of a paper that is `elsewhere`; as printed. */
  readonly ofParty?: string
  /** Numbers that are mostly articles. */
  readonly articles?: string
  /** What numbers behind such a word count. */
  readonly units?: string
  /** A number that is no article where another or the end of a sentence follows. */
  readonly certainly?: string
  /** Between numbers. */
  readonly and?: string
  /** What a mention begins with, by which most places are passed over. */
  readonly begins?: string
  /** Behind these a mention is none. */
  readonly notBehind?: string
  /** A mention up to its number. */
  readonly mention?: string
  /** Where its number may follow without a space. */
  readonly glued?: string
  /** Before its number. */
  readonly numbered?: string
  /** Behind a number that is none of a question. */
  readonly counted?: string
  /** The first ten ordinals. */
  readonly ordinals?: readonly string[]
  /** A mention by an ordinal, the group `ordinal`, in the group `mention`, up to the word for a question. */
  readonly ordinal?: string
}
