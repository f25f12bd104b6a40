import { create } from 'zustand'
import type { CallOutput } from '../../src-core/contract/calls'
import type { Failure } from '../../src-core/contract/errors'
import type { TextRange } from '../../src-core/document/model'
import type { AlikePassage } from '../../src-core/search/alike-answer'
import type { SavedSearch } from '../../src-core/search/saved-search'
import type { SearchNames, ShownPassage } from '../../src-core/search/search-answer'
import { ANYWHERE, type SearchFilter } from '../../src-core/search/search-filter'

/** A passage that was found; of those like another one, how alike it is. */
export type FoundPassage = ShownPassage & Partial<Pick<AlikePassage, 'alike' | 'shared'>>

/** What was asked, and what came of it. */
export interface Answered extends Omit<CallOutput<'search.find'>, 'passages'> {
  readonly query: string
  readonly filter: SearchFilter
  /** How many papers, notes and pages it was asked of where texts must be read; all where there is none. */
  readonly first?: number | undefined
  /** Of passages like another one: which one, and the words they were sought by. */
  readonly like: (LikeAsked & { readonly by: readonly string[] }) | null
}

/** A passage that others like it are sought of: UTF-16 offsets in its paper, and how it reads. */
export interface LikeAsked extends TextRange {
  readonly documentId: string
  readonly words: string
}

/** What is found of a paper that a hit was gone to: drawn wherever the paper is shown; UTF-16 offsets, in order. */
export interface HitsShown {
  readonly documentId: string
  readonly ranges: readonly TextRange[]
  /** The hit that one went to. */
  readonly here: TextRange
}

interface SearchState {
  readonly query: string
  readonly filter: SearchFilter
  /** What others like it are sought of, instead of a query. */
  readonly like: LikeAsked | null
  /** The latest answer; the one before stays until another comes. */
  readonly answer: Answered | null
  /** Why the latest search has no answer. */
  readonly failure: Failure | null
  /** What is known of the passages found, by which they are among all. */
  readonly passages: ReadonlyMap<number, FoundPassage>
  readonly isAsking: boolean
  /** Whether the answer has been on its way for so long that it is said. */
  readonly isSlow: boolean
  /** Whether no further papers, notes and pages are looked through. */
  readonly isStopped: boolean
  /** Which of the passages found are chosen. */
  readonly chosen: ReadonlySet<number>
  readonly hits: HitsShown | null
  readonly names: SearchNames | null
  /** Null until they were read. */
  readonly saved: readonly SavedSearch[] | null
  /** In how many passages each is found, by id; null for one that cannot be sought. */
  readonly counts: ReadonlyMap<string, number | null>
  /** What is said of what was done. */
  readonly said: string
}

/** What the window knows of finding in everything. */
export const useSearch = create<SearchState>(() => ({
  query: '',
  filter: ANYWHERE,
  like: null,
  answer: null,
  failure: null,
  passages: new Map(),
  isAsking: false,
  isSlow: false,
  isStopped: false,
  chosen: new Set(),
  hits: null,
  names: null,
  saved: null,
  counts: new Map(),
  said: '',
}))
