import type { AskerWords } from './asker-words'
import type { AskingWords } from './asking-words'
import type { CaptionWords } from './caption-words'
import type { DateWords } from './date-words'

import type { DebateWords } from './debate-words'
import type { DecisionWords } from './decision-words'
import type { FactWords } from './fact-words'
import type { HeadWords } from './head-words'
import type { HeadingWords } from './heading-words'
import type { HyphenWords } from './hyphen-words'
import type { LabelWords } from './label-words'
import type { LetterWords } from './letter-words'
import type { ListWords } from './list-words'
import type { MinisterWords } from './minister-words'
import type { MotionWords } from './motion-words'
import type { NoteWords } from './note-words'
import type { PaperWords } from './paper-words'
import type { PartyWords } from './party-words'
import type { PeopleWords } from './people-words'
import type { ReferenceWords } from './reference-words'
import type { SpeakerWords } from './speaker-words'
import type { DeadlineWords, SuggestionWords } from './suggestion-words'
import type { WordingWords } from './wording-words'

/**
 * What the rules need to know of a language. Lists hold single words; all else is the source of a pattern, alternatives parted
 * by `|`. A language leaves out what its papers were never seen to say.
 */
export interface LanguageWords {
  /** The commonest words, by which a text's language is told; in lower case. */
  readonly common: readonly string[]
  /** Short words that stand before or behind others, but make no compounds; in lower case. */
  readonly functionWords?: readonly string[]
  /** Words that lead on to another, with which no title that is cut off ends; in lower case. */
  readonly leadingOn?: readonly string[]
  /** The twelve months, alternatives in one string. */
  readonly months?: readonly string[]
  /** The numbers from one, written out. */
  readonly numbers?: readonly string[]
  readonly askers?: AskerWords
  readonly asking?: AskingWords
  readonly captions?: CaptionWords
  readonly dates?: DateWords
  readonly deadlines?: DeadlineWords
  readonly debates?: DebateWords
  readonly decisions?: DecisionWords
  readonly facts?: FactWords
  readonly headings?: HeadingWords
  readonly heads?: HeadWords
  readonly hyphens?: HyphenWords
  readonly labels?: LabelWords
  readonly letters?: LetterWords
  readonly lists?: ListWords
  readonly ministers?: MinisterWords
  readonly motions?: MotionWords
  readonly notes?: NoteWords
  readonly papers?: PaperWords
  readonly parties?: PartyWords
  readonly people?: PeopleWords
  readonly suggestions?: SuggestionWords
  readonly references?: ReferenceWords
  readonly speakers?: SpeakerWords
  readonly wording?: WordingWords
}
