import type { OwnWords, WordList } from '../../vocabulary/words'
import type { BreakHabit } from './break-habit'

/** What a hyphen at a line's end was. */
export type HyphenDecision = 'keep' | 'drop' | 'keep-with-space'

/** What a hyphen at a line's end was, by which rule, and how sure that is, 0 to 1. */
export interface HyphenVerdict {
  readonly decision: HyphenDecision
  readonly rule: string
  readonly certainty: number
}

/** What the paper and the word lists know. */
export interface HyphenEvidence {
  readonly own: OwnWords
  readonly words: WordList
  /** BCP 47. */
  readonly language: string
  readonly habit: BreakHabit
  /** Whether hyphens within lines may be those of lost line breaks. */
  readonly lost: boolean
}

/** A word in two halves, and what is known of it. */
export interface Broken extends HyphenEvidence {
  /** The unbroken runs of characters on both sides, the hyphen left out. */
  readonly before: string
  readonly after: string
  /** The halves: the letters and digits nearest the hyphen, as printed and in lower case. */
  readonly left: string
  readonly right: string
  readonly first: string
  readonly second: string
  readonly isWord: (word: string) => boolean
  /** Whether a word is known or made of known words. */
  readonly isFormed: (word: string) => boolean
}

/** What one rule says of a broken word; null where it has nothing to say. */
export type Rule = (broken: Broken) => HyphenVerdict | null

/** That the hyphen is the word's own, by which rule and how surely. */
export const keep = (rule: string, certainty: number): HyphenVerdict => ({
  decision: 'keep',
  rule,
  certainty,
})

/** That the hyphen only broke the line, by which rule and how surely. */
export const drop = (rule: string, certainty: number): HyphenVerdict => ({
  decision: 'drop',
  rule,
  certainty,
})

/** The halves with what is joined to them by other hyphens, in lower case. */
export function inChain(before: string, after: string): [string, string] {
  const start = /[\p{L}\p{N}-]+$/u.exec(before)?.[0] ?? ''
  const end = /^[\p{L}\p{N}-]+/u.exec(after)?.[0] ?? ''
  return [start.toLowerCase(), end.toLowerCase()]
}

/** Whether the word lists mostly write a hyphen behind a first part: `mbo-`. */
export function isMostlyHyphened(first: string, words: WordList, language: string): boolean {
  const hyphened = words.count(`${first}-`, language)
  return hyphened > 1 && hyphened * 2 > words.count(first, language)
}
