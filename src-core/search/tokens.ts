import { foldText } from '../document/fold-text'
import type { TextRange } from '../document/model'

/** A word of a text: UTF-16 offsets into it, and what it is compared as. */
export interface Token extends TextRange {
  readonly word: string
}

/** Letters and digits, with what stands within a word and does not show, such as a soft hyphen. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060]*/gu
const PLAIN = /^[a-z0-9]+$/

/** The words of a text in order, each folded as `foldText` says; what stands between letters and digits parts them. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  for (const { 0: found, index } of text.matchAll(WORD)) {
    const word = folded(found)
    if (word !== '') tokens.push({ word, start: index, end: index + found.length })
  }
  return tokens
}

/** The folded words of a text in order, for who needs no offsets. */
export function wordsOf(text: string): string[] {
  const words: string[] = []
  for (const [found] of text.matchAll(WORD)) {
    const word = folded(found)
    if (word !== '') words.push(word)
  }
  return words
}

/** How many foldings are remembered: a project has fewer words that are no plain small letters. */
const MOST_KNOWN = 50_000
const known = new Map<string, string>()

function folded(word: string): string {
  if (PLAIN.test(word)) return word
  const before = known.get(word)
  if (before !== undefined) return before
  if (known.size >= MOST_KNOWN) known.clear()
  const now = foldText(word)
  known.set(word, now)
  return now
}
