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
}
