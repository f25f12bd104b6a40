import search from 'approx-string-match'
import type { TextRange } from '../../document/model'

/** Longer texts are compared by their beginning and end only, in UTF-16 units each. */
const LONGEST = 1_000

/** What unrelated texts of one language have in common by chance: similarity up to here counts as none. */
const CHANCE = 0.3

/** How alike two texts are, 0 to 1: the share of characters that need no edit (Levenshtein). */
export function similarity(one: string, other: string): number {
  if (one === other) return 1
  if (one === '' || other === '') return 0
  if (one.length > 2 * LONGEST) {
    const heads = similarity(one.slice(0, LONGEST), other.slice(0, LONGEST))
    return (heads + similarity(one.slice(-LONGEST), other.slice(-LONGEST))) / 2
  }
  // Edits at the edges of `other` are free in an approximate search, so its surplus length is counted apart.
  const [best] = search(other, one, one.length)
  if (!best) return 0
  const surplus = other.length - (best.end - best.start)
  return Math.max(0, 1 - (best.errors + surplus) / Math.max(one.length, other.length))
}

/** Similarity with what chance explains taken off. */
export function likeness(one: string, other: string): number {
  return Math.max(0, (similarity(one, other) - CHANCE) / (1 - CHANCE))
}

/** Everywhere a text stands exactly, at most `most` places. */
export function findExactly(text: string, words: string, most: number): TextRange[] {
  const found: TextRange[] = []
  if (words === '') return found
  for (let at = text.indexOf(words); at >= 0 && found.length < most; at = text.indexOf(words, at + 1)) {
    found.push({ start: at, end: at + words.length })
  }
  return found
}

/** The places most like some words between two offsets, with at most that share of characters differing. */
export function findNearly(
  text: string,
  words: string,
  from: number,
  to: number,
  share: number,
): TextRange[] {
  if (words === '' || to <= from) return []
  const allowed = Math.min(256, Math.floor(words.length * share))
  const matches = search(text.slice(from, to), words, allowed)
  return matches
    .filter(({ start, end }) => end > start)
    .slice(0, 20)
    .map(({ start, end }) => ({ start: from + start, end: from + end }))
}
