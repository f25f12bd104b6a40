import { eachRun } from '../basics/each-run'

/** Words known to be spelled in one way. */
export interface WordList {
  /** Whether any language, or the one that is named (BCP 47), has the word. */
  has(word: string, language?: string): boolean
  /** How many words begin so, in any language or in the one that is named (BCP 47). */
  count(beginning: string, language?: string): number
}

/** How many answers are kept in mind: papers say the same words again and again, and a list is large. */
const MOST_KNOWN = 20_000

/** A word list over one string of lower-case words, one a line, sorted by UTF-16 code unit; looks up by binary search. */
export function sortedWords(list: string): WordList {
  /** Where the first word that is not before this one begins. */
  const place = (word: string) => {
    let low = 0
    let high = list.length
    while (low < high) {
      const start = list.lastIndexOf('\n', ((low + high) >>> 1) - 1) + 1
      const lineEnd = list.indexOf('\n', start)
      const end = lineEnd < 0 ? list.length : lineEnd
      if (list.slice(start, end) < word) low = end + 1
      else high = start
    }
    return low
  }
  const lookUp = (word: string) => {
    const start = place(word)
    const end = start + word.length
    return list.startsWith(word, start) && (end === list.length || list.charAt(end) === '\n')
  }
  const known = new Map<string, boolean>()
  return {
    has(word) {
      const before = known.get(word)
      if (before !== undefined) return before
      if (known.size >= MOST_KNOWN) known.clear()
      const found = lookUp(word)
      known.set(word, found)
      return found
    },
    count(beginning) {
      const found = list.slice(place(beginning), place(`${beginning}\uffff`))
      return found.split('\n').filter(word => word !== '').length
    },
  }
}

/** No words at all: only a paper's own words are evidence then. */
export const noWords: WordList = { has: () => false, count: () => 0 }

/** Every word of the lists, which are given by their languages. */
export function allWords(lists: ReadonlyMap<string, WordList>): WordList {
  const all = [...lists.values()]
  // A paper may say `nl-NL`.
  const of = (language: string) => lists.get(language.slice(0, 2))
  return {
    has: (word, language) =>
      language === undefined ? all.some(list => list.has(word)) : (of(language)?.has(word) ?? false),
    count: (beginning, language) =>
      language === undefined
        ? all.reduce((sum, list) => sum + list.count(beginning), 0)
        : (of(language)?.count(beginning) ?? 0),
  }
}

/** How often a paper writes each word and each hyphenated compound whole within a line, in lower case. */
export type OwnWords = ReadonlyMap<string, number>

const WORDS = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu
const PLAIN_WORD = /^([a-z]+)[.,;:?!]?$/

/** Counts the words that stand whole within lines. */
export function countWords(lines: readonly string[]): OwnWords {
  const runs = new Map<string, { times: number }>()
  let broken = false
  for (const line of lines) {
    const last = line.trimEnd().at(-1)
    const breaks = last !== undefined && '-\u00AD\u2010'.includes(last)
    const ended = breaks ? line.replace(/\S*\s*$/, '') : line
    const whole = broken ? ended.replace(/^\s*\S*/, '') : ended
    if (last !== undefined) broken = breaks
    eachRun(whole, run => {
      const known = runs.get(run)
      if (known) known.times += 1
      else runs.set(run, { times: 1 })
    })
  }
  // No word goes on across white space, and most runs of characters stand in a paper many times.
  const words = new Map<string, number>()
  const add = (word: string, times: number) => words.set(word, (words.get(word) ?? 0) + times)
  for (const [run, { times }] of runs) {
    // Most are a word and nothing else, or a sign behind it.
    const plain = PLAIN_WORD.exec(run)?.[1]
    if (plain !== undefined) add(plain, times)
    else for (const word of run.toLowerCase().match(WORDS) ?? []) add(word, times)
  }
  return words
}
