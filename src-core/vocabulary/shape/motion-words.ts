/** What motions say. */
export interface MotionWords {
  /** Who has heard a debate; the beginning of a line, in any case. */
  readonly heard?: string
  /** A clause up to the words it opens with, which are the group `label`; in any case. */
  readonly clause?: string
  /** A clause that asks for something; in any case. */
  readonly request?: string
  /** What closes a motion; in any case. */
  readonly closes?: string
  /** What a motion is called; in any case. */
  readonly named?: string
  /** What changes a proposal and is written like a motion, as its head calls it; in any case. */
  readonly amends?: string
  /** A clause that says what was heard, which is no consideration; in any case. */
  readonly hearing?: string
  /** How the chair gives a motion its number. */
  readonly numbered?: string
  /** A motion that is read out, alone on its line; in any case. */
  readonly next?: string
  /** What a motion calls itself in its head; in any case. */
  readonly called?: string
  /** What opens a clause in the lines of a motion; in any case. */
  readonly opensClause?: string
  /** Who speaks in a motion. */
  readonly speaks?: string
  /** Lines of a motion’s head. */
  readonly head?: string
  /** What a motion ends with, up to the end of the line; in any case. */
  readonly closed?: string
  /** Before the name of who moves it. */
  readonly signed?: string
  /** A line that says for which party the next signs, in the group `named` or `party`. */
  readonly signsFor?: string
  /** A line that is a name, with a `party`. */
  readonly signer?: string
  /** What is printed among the names and is none. */
  readonly noSigner?: string
  /** What a motion is called by its number or who moves it; in any case, as all below. */
  readonly withoutSubject?: string
  /** Before who moves it. */
  readonly movedBy?: string
  /** Before what it is about. */
  readonly about?: string
  /** Before the motion it comes instead of. */
  readonly instead?: string
  /** The verb of what a motion asks for. */
  readonly asks?: string
  /** Before its number. */
  readonly numberSign?: string
  /** A motion named by who moved it; `_` is a space of any width. Its own text begins with `Motie` and `De Kamer`. */
  readonly byMover?: string
  /** The same up to the name. */
  readonly beforeMover?: string
}
