/** What is worth marking in any paper; patterns over one sentence, in any case. */
export interface SuggestionWords {
  /** What promises in so many words. */
  readonly promises?: string
  /** What says that the House will be told or given something. */
  readonly informs?: string
  /** What says that the speaker will do something, or means to. */
  readonly intends?: string
  /** What takes a promise away, or speaks of one made before. */
  readonly noPromise?: string
  /** Single folded words that promises are made with, and that say nothing of what is promised. */
  readonly empty?: string
  /** What speaks of a promise that was made before. */
  readonly ofPromise?: string
  /** What says that no answer will be given. */
  readonly declines?: string
  /** An amount of money. */
  readonly amounts?: string
  /** A place in a law, or a law by its name. */
  readonly laws?: string
}
/** How a day is told by which something will be done; in any case. */
export interface DeadlineWords {
  /** Before the latest day. */
  readonly before?: string
  /** Parts of a year or a month. */
  readonly begin?: string
  readonly middle?: string
  readonly end?: string
  /** Behind these parts, before what they are part of. */
  readonly of?: string
  /** A quarter, its number or ordinal in the group `quarter`. */
  readonly quarter?: string
  readonly ordinals?: readonly string[]
  /** Half a year, its number or ordinal in the group `half`. */
  readonly half?: string
  /** Before a number of days, weeks, months or years from now. */
  readonly within?: string
  readonly day?: string
  readonly week?: string
  readonly month?: string
  readonly year?: string
  /** This year, next year; this month, next month; next week. */
  readonly thisYear?: string
  readonly nextYear?: string
  /** This year, behind a part of it only. */
  readonly theYear?: string
  readonly thisMonth?: string
  readonly nextMonth?: string
  readonly thisWeek?: string
  readonly nextWeek?: string
  /** Seasons, with what may stand before them. */
  readonly spring?: string
  readonly summer?: string
  readonly autumn?: string
  readonly winter?: string
  /** Recesses of a parliament. */
  readonly summerRecess?: string
  readonly christmasRecess?: string
  /** What tells when, and no day that a calendar has. */
  readonly undated?: string
}
