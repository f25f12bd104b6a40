import type { DocumentKind, TextRange } from '../document/model'

/** Where something is sought: in papers, in the notes on their passages, or on pages of the notebook. */
export const searchPlaces = ['paper', 'note', 'page'] as const

export type SearchPlace = (typeof searchPlaces)[number]

/** What a passage is known by besides its words: whose it is and what it is part of. Passages of one turn share one. */
export interface PassageFacts {
  readonly role: 'question' | 'answer' | 'speech' | 'statement' | null
  /** The turn it is in, by which its status, if anything gives it one, can be found. */
  readonly turn: string | null
  /** Of an answer: the turns of the questions it answers. */
  readonly answers: readonly string[]
  /** The numbers of that turn. */
  readonly numbers: readonly number[]
  readonly party: string | null
  readonly speaker: string | null
  /** Who asked: of a question, and of the questions that an answer answers. */
  readonly askers: readonly string[]
  /** Of a note: the annotation or the region it belongs to. */
  readonly annotation: string | null
  /** Of a note on a region: the page of the original that it is on, from 1. */
  readonly page: number | null
  /** Of a note or a page: who wrote it. */
  readonly author: string | null
}

/** Where words of a passage come from: its text from `at` on is the paper’s from `start` on; `end` where it is other words. */
export interface PassagePiece {
  readonly at: number
  readonly start: number
  /** Set where these words stand for others: the end of those. UTF-16 offsets. */
  readonly end: number | null
}

/** A paragraph, or whatever else is sought in as one piece. */
export interface SearchPassage {
  /** As it is quoted: without footnote marks, with words that were set right. */
  readonly text: string
  /** Where it stands in the paper, UTF-16 offsets; of a note, the words it is on, none for a region’s; of a page, in its text. */
  readonly start: number
  readonly end: number
  readonly facts: number
  /** Null where its text is the paper’s own, unit by unit. */
  readonly pieces: readonly PassagePiece[] | null
  /** The sentences of the paper in it, where its text is not the paper’s own and cannot say. */
  readonly sentences?: readonly TextRange[]
}

/** A paper, the notes on one, or a page, as it is searched. */
export interface SearchSource {
  /** Which it is, in the index. */
  readonly key: string
  /** Changes with whatever is in it. */
  readonly version: string
  readonly place: SearchPlace
  /** The document’s id, or the page’s. */
  readonly id: string
  readonly title: string
  /** ISO 8601 calendar date, or null. */
  readonly date: string | null
  readonly kind: DocumentKind | null
  /** BCP 47. */
  readonly language: string
  readonly facts: readonly PassageFacts[]
  readonly passages: readonly SearchPassage[]
}

/** What a passage of which nothing is known is known by. */
export const NO_FACTS: PassageFacts = {
  role: null,
  turn: null,
  answers: [],
  numbers: [],
  party: null,
  speaker: null,
  askers: [],
  annotation: null,
  page: null,
  author: null,
}
