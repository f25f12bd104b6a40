import { neededLetters } from '../../basics/needed-letters'
import { anyLanguage, LANGUAGES } from '../../vocabulary/languages'
import type { SuggestionWords } from '../../vocabulary/shape/suggestion-words'

/** What a sentence can be looked through for. */
export type SpokenName = keyof SuggestionWords

/** What says something, over one sentence. */
export interface SpokenPattern {
  /** Whether a sentence says it. */
  test(sentence: string): boolean
  /** Whether a sentence of a text may say it, for many times less: one that is refused holds none. */
  mayStandIn(text: string): boolean
}

/** Patterns have tens of alternatives: more of them than a list of words is looked through for. */
const MOST_NEEDED = 200

const known = new Map<string, SpokenPattern>()

/**
 * What says something in a language (BCP 47), over one sentence; what any language says for one that has no words of its own.
 */
export function spokenPattern(name: SpokenName, language: string): SpokenPattern {
  const short = language.slice(0, 2)
  const key = `${short} ${name}`
  const before = known.get(key)
  if (before) return before
  const own = new Map(Object.entries(LANGUAGES)).get(short)?.suggestions
  const source = own ? own[name] : anyLanguage(({ suggestions }) => suggestions?.[name])
  const made =
    source === undefined ? NOTHING : patternOf(source, new RegExp(source, name === 'laws' ? 'u' : 'iu'))
  known.set(key, made)
  return made
}

function patternOf(source: string, pattern: RegExp): SpokenPattern {
  const letters = neededLetters(source, MOST_NEEDED)
  if (letters) {
    const mayStandIn = lettersTest(letters)
    return { test: sentence => mayStandIn(sentence) && pattern.test(sentence), mayStandIn }
  }
  const test = (text: string) => pattern.test(text)
  // What no beginning is asked of stands in the whole text too, of which sentences are parts between spaces.
  return { test, mayStandIn: source.includes('^') ? () => true : test }
}

/** Whether a text holds some of these letters, in any case. */
function lettersTest(letters: readonly string[]): (text: string) => boolean {
  const any = new RegExp(letters.join('|'))
  // Without regard to case an expression takes the long s for an s, and making small letters leaves it.
  return text => any.test(text.toLowerCase().replaceAll('ſ', 's'))
}

const NOTHING: SpokenPattern = { test: () => false, mayStandIn: () => false }
