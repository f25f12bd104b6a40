import { foldText } from '../document/fold-text'
import { wordForms } from './word-forms'

/** The longest term, in UTF-16 units, and how many a dictionary holds at most. */
export const LONGEST_TERM = 200
export const MOST_TERMS = 1000

/** Says of a folded word, without hyphens, whether it is the word that a term names. */
export type WordTest = (word: string) => boolean

/** A term, ready to be looked for: a test for each of its words, in order. */
export interface Term {
  /** As it was written. */
  readonly written: string
  readonly words: readonly WordTest[]
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
  const words = written.match(/[\p{L}\p{N}\p{M}*]+/gu)?.filter(word => word !== '*') ?? []
  if (words.length === 0) return null
  const isAlone = words.length === 1
  return { written, words: words.map(word => wordTest(word, language, isExact, isAlone)) }
}

function wordTest(word: string, language: string, isExact: boolean, isAlone: boolean): WordTest {
  const folded = foldText(word)
  if (folded.includes('*')) return wildcardTest(folded)
  if (isExact) return candidate => candidate === folded
  const forms = isName(word) ? [folded] : wordForms(folded, language)
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
