import { foldText } from '../document/fold-text'
import type { Theme } from './model'

/** What typing in a theme picker finds. */
export interface ThemeMatches<T> {
  readonly themes: readonly T[]
  /** The name a new theme would get, or null where nothing is typed or a theme has that name. */
  readonly newName: string | null
}

/**
 * The themes a query finds, whatever its case or accents, every word of it somewhere in the name: those that begin with
 * it first, then those with a word that does, then the others, each in the given order. A theme's letter finds it too.
 */
export function matchThemes<T extends Pick<Theme, 'name' | 'key'>>(
  themes: readonly T[],
  query: string,
): ThemeMatches<T> {
  const sought = foldText(query).trim()
  if (sought === '') return { themes, newName: null }
  const words = sought.split(/\s+/)
  const ranked = themes
    .map(theme => ({ theme, rank: rankOf(theme, sought, words) }))
    .filter(({ rank }) => rank !== null)
    .sort((one, other) => (one.rank ?? 0) - (other.rank ?? 0))
  const isTaken = themes.some(({ name }) => foldText(name).trim() === sought)
  return { themes: ranked.map(({ theme }) => theme), newName: isTaken ? null : query.trim() }
}

function rankOf({ name, key }: Pick<Theme, 'name' | 'key'>, sought: string, words: readonly string[]) {
  const folded = foldText(name)
  if (foldText(key) === sought) return 0
  if (folded.startsWith(sought)) return 1
  const parts = folded.split(/[^\p{L}\p{N}]+/u)
  if (words.every(word => parts.some(part => part.startsWith(word)))) return 2
  return words.every(word => folded.includes(word)) ? 3 : null
}
