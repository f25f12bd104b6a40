import { anyLanguage, LANGUAGES } from '../../vocabulary/languages'
import type { SuggestionWords } from '../../vocabulary/shape/suggestion-words'

/** What a sentence can be looked through for. */
export type SpokenPattern = keyof SuggestionWords

const known = new Map<string, RegExp>()

/**
 * What says something in a language (BCP 47), over one sentence; what any language says for one that has no words of its own.
 */
export function spokenPattern(name: SpokenPattern, language: string): RegExp {
  const short = language.slice(0, 2)
  const key = `${short} ${name}`
  const before = known.get(key)
  if (before) return before
  const own = new Map(Object.entries(LANGUAGES)).get(short)?.suggestions
  const source = own ? (own[name] ?? NOTHING) : anyLanguage(({ suggestions }) => suggestions?.[name])
  const made = new RegExp(source, name === 'laws' ? 'u' : 'iu')
  known.set(key, made)
  return made
}

const NOTHING = '(?!)'
