/** Words that must stand as they are, one after another; a pattern where a wildcard was typed. */
export interface PhraseWord {
  /** Folded; with `*` for any letters and `?` for one where it is a pattern. */
  readonly word: string
  readonly isPattern: boolean
}

/** Words in this order, with nothing but `gaps` between them, compared as `foldText` does. */
export interface PhraseQuery {
  readonly kind: 'phrase'
  readonly words: readonly PhraseWord[]
  /** What stands between one word and the next, folded: one fewer than there are words. */
  readonly gaps: readonly string[]
}

/** One word with its inflections, and the compounds that it is part of; folded. */
export interface WordQuery {
  readonly kind: 'word'
  readonly word: string
}

/** What can stand in `NEAR`. */
export type PlacedQuery = WordQuery | PhraseQuery

/** Each of these once, in any order, with at most `words` other words between the first and the last. */
export interface NearQuery {
  readonly kind: 'near'
  readonly items: readonly PlacedQuery[]
  readonly words: number
}

/** A regular expression of JavaScript, with the Unicode flag. */
export interface RegexQuery {
  readonly kind: 'regex'
  readonly source: string
  readonly ignoresCase: boolean
}

/** What is sought in one passage. */
export type Query =
  | PlacedQuery
  | NearQuery
  | RegexQuery
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Query[] }
  | { readonly kind: 'not'; readonly part: Query }

/** What is wrong with a query. */
export const queryFaults = [
  'too-long',
  'no-words',
  'unclosed-parenthesis',
  'unexpected-parenthesis',
  'missing-words',
  'only-not',
  'unclosed-regex',
  'bad-regex',
  'empty-regex',
  'bad-near',
  'near-too-far',
  'wildcard-too-wide',
] as const

export type QueryFault = (typeof queryFaults)[number]

/** What is wrong, and where: UTF-16 offsets into what was typed. */
export interface QueryProblem {
  readonly fault: QueryFault
  readonly start: number
  readonly end: number
}

/** What was typed, as it is understood: nothing where nothing was. */
export type ParsedQuery =
  | { readonly query: Query | null; readonly problem: null }
  | { readonly query: null; readonly problem: QueryProblem }
