import { foldText } from '../document/fold-text'
import { wordForms } from './word-forms'

/** Says of a folded word, without hyphens, whether it is the word that a term names. */
export type WordTest = (word: string) => boolean

/** A term, ready to be looked for: a test for each of its words, in order. */
export interface Term {
  /** As it was written. */
  readonly written: string
  readonly words: readonly WordTest[]
  /** Letters and digits, one of which each word holds that the first test says yes to. */
  readonly parts: readonly string[]
}

/** How many letters another part of a compound has at least: `oliesanctie`, not `ge-recht`. */
const SHORTEST_PART = 3
/** Shorter terms, as terms in capitals, are names and abbreviations, and make no compounds without a hyphen. */
const SHORTEST_STEM = 4

/**
 * Reads a term: `sanctie` finds its inflections and compounds (`sancties`, `sanctiepakket`, `EU-sanctie`); `SWIFT`, in
 * capitals, and words of less than four letters find the word itself, parts of hyphenated words included; `sanctie*`
 * and `*pakket` find what begins or ends so; in double quotes, exactly these words; of several words, each in its inflections.
 * Null where it holds no word.
 */
export function readTerm(written: string, language: string): Term | null {
  const isExact = /^["“”].*["“”]$/u.test(written.trim())
  const words = written.match(/[\p{L}\p{N}\p{M}*]+/gu)?.filter(word => /[^*]/.test(word)) ?? []
  if (words.length === 0) return null
  const isAlone = words.length === 1
  return {
    written,
    words: words.map(word => wordTest(word, language, isExact, isAlone)),
    parts: partsOf(words[0] ?? '', language, isExact),
  }
}

function partsOf(word: string, language: string, isExact: boolean): string[] {
  const folded = foldText(word)
  // Of what stands between asterisks, the longest is the rarest.
  const [longest = ''] = folded.split('*').toSorted((one, other) => other.length - one.length)
  const forms = folded.includes('*') ? [longest] : formsOf(word, folded, language, isExact)
  // No word holds an apostrophe; a word of nothing but accents is no word once it is folded.
  return forms.filter(form => /^[\p{L}\p{N}]+$/u.test(form))
}

function formsOf(word: string, folded: string, language: string, isExact: boolean): string[] {
  return isExact || isName(word) ? [folded] : wordForms(folded, language)
}

function wordTest(word: string, language: string, isExact: boolean, isAlone: boolean): WordTest {
  const folded = foldText(word)
  if (folded.includes('*')) return wildcardTest(folded)
  if (isExact) return candidate => candidate === folded
  const forms = formsOf(word, folded, language, false)
  const known = new Set(forms)
  if (!isAlone || isName(word)) return candidate => known.has(candidate)
  return candidate =>
    known.has(candidate) ||
    (candidate.length >= folded.length + SHORTEST_PART &&
      forms.some(
        form =>
          candidate.length >= form.length + SHORTEST_PART &&
          (candidate.startsWith(form) || candidate.endsWith(form)),
      ))
}

function isName(word: string): boolean {
  return word.length < SHORTEST_STEM || word === word.toUpperCase()
}

/** Compares the parts between the asterisks one by one, so that no term takes more than linear time. */
function wildcardTest(folded: string): WordTest {
  const parts = folded.split('*')
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  return candidate => {
    if (!candidate.startsWith(first) || !candidate.endsWith(last)) return false
    let at = first.length
    for (const part of parts.slice(1, -1)) {
      const found = candidate.indexOf(part, at)
      if (found < 0) return false
      at = found + part.length
    }
    return at + last.length <= candidate.length
  }
}
