/** The source of a pattern for a date written out, in whatever language; lost line breaks glue its parts. */
export const DATE = String.raw`\d{1,2}(?:\.|er)?\s?(?:(?:de|d[’'])\s?)?\p{L}+\s?(?:(?:de|del)\s)?\d{4}`
/** The same, or a date in digits, where words say that one follows. */
export const ANY_DATE = String.raw`(?:${DATE}|\d{1,2}[.\/-]\d{1,2}[.\/-]\d{4})`

/** How the head of a paper gives its title, its subject and its dates. */
export interface FactWords {
  /** Behind a subject on its line. */
  readonly behindAbout?: string
  /** Which `party` asks, and `what` about. */
  readonly interpellation?: string
  /** What a paper is called, in capitals: the group `title`. */
  readonly called?: string
  /** Before what a paper is about; in any case. */
  readonly about?: string
  /** Before the day of another letter; in any case. */
  readonly letterOf?: string
  /** Before the day of a meeting; in any case. */
  readonly heldOn?: string
  /** Before a paper’s number. */
  readonly number?: string
  /** What an appendix to the proceedings opens with. */
  readonly appendix?: string
  /** What stands in brackets behind who answered. */
  readonly aside?: string
  /** What a subject may open with once more; in any case. */
  readonly opensSubject?: string
  /** Before a noun; in any case. */
  readonly article?: string
  /** Of these, those that say whose it is. */
  readonly possessive?: string
  /** A letter; in any case. */
  readonly letter?: string
  /** Sentences that say `what` was asked and of `who`, the best first; in any case. */
  readonly subjects?: readonly string[]
  /** Sentences that say on which `date` questions were sent, the best first; in any case. */
  readonly sent?: readonly string[]
  /** Before the day answers came; in any case. */
  readonly received?: string
  /** When the answers that come with a letter were adopted, the group `date`; in any case. */
  readonly answersAdopted?: string
  /** Before the day a paper was adopted, came or was moved; in any case. */
  readonly adopted?: string
  /** Before the day of a letter; in any case. */
  readonly dated?: string
  /** Behind the day of a question to a European institution; in any case. */
  readonly europeanQuestion?: string
  /** A title that does not say what a paper is about. */
  readonly saysNothing?: string
}
