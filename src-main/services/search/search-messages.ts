import type { Alike } from '../../../src-core/search/alike-answer'
import type { Found, SearchNames, ShownPassage } from '../../../src-core/search/search-answer'
import type { SearchFilter, SearchMark } from '../../../src-core/search/search-filter'
import type { SearchSource } from '../../../src-core/search/search-source'
import type { JudgedTurns } from '../../../src-core/search/turn-statuses'
import type { AskedPassage } from './find-alike'
import type { TermsAsked, TermsFound } from './find-by-terms'
import type { PlaceFound, Search } from './search-index'

/** What the process with the index can be asked, and what it answers each with. */
export interface SearchAsked {
  /** Opens the index of this folder, or makes one, `anew` whatever is there: the version of each source in it, by key. */
  open: { asked: { folder: string; anew: boolean }; answer: [string, string][] }
  change: { asked: { sources: readonly SearchSource[]; gone: readonly string[] }; answer: null }
  mark: { asked: { marks: [string, readonly SearchMark[]][] }; answer: null }
  judge: { asked: { judged: [string, JudgedTurns][] }; answer: null }
  find: { asked: { search: Search }; answer: Found }
  show: { asked: { search: Search; from: number; count: number }; answer: ShownPassage[] }
  places: { asked: { search: Search }; answer: PlaceFound[] }
  alike: { asked: { passage: AskedPassage; filter: SearchFilter }; answer: Alike }
  terms: { asked: { terms: TermsAsked }; answer: TermsFound[] }
  names: { asked: object; answer: SearchNames }
  /** The largest resident memory up to now, in bytes. */
  peak: { asked: object; answer: number }
  close: { asked: object; answer: null }
}

export type SearchAsk = keyof SearchAsked

/** A question of the host; it is answered under the same number. */
export type SearchRequest = {
  [A in SearchAsk]: { readonly number: number; readonly ask: A } & SearchAsked[A]['asked']
}[SearchAsk]

/** An answer to one, or why there is none. */
export type SearchReply =
  | { readonly number: number; readonly value: unknown }
  | { readonly number: number; readonly reason: string }
