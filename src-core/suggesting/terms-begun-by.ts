import { addTo } from '../basics/group-by'
import type { Term } from './term'

/** Parts of terms are told apart by so many of their first units. */
const KEY = 3

interface Part {
  readonly part: string
  /** Which of the terms has it. */
  readonly at: number
}

/**
 * Tells which of many terms a folded word begins, in their order, and asks only those of which it holds a part: near-constant in
 * how many there are.
 */
export function termsBegunBy(terms: readonly Term[]): (word: string) => readonly Term[] {
  const byKey = new Map<string, Part[]>()
  const short: Part[] = []
  for (const [at, { parts }] of terms.entries())
    for (const part of parts) {
      if (part.length < KEY) short.push({ part, at })
      else addTo(byKey, part.slice(0, KEY), { part, at })
    }
  return word => {
    const possible = new Set<number>()
    for (const { part, at } of short) if (word.includes(part)) possible.add(at)
    for (let from = 0; from + KEY <= word.length; from += 1)
      for (const { part, at } of byKey.get(word.slice(from, from + KEY)) ?? [])
        if (word.startsWith(part, from)) possible.add(at)
    if (possible.size === 0) return NONE
    return [...possible]
      .sort((one, other) => one - other)
      .flatMap(at => {
        const term = terms[at]
        return term?.words[0]?.(word) ? [term] : []
      })
  }
}

const NONE: readonly Term[] = []
