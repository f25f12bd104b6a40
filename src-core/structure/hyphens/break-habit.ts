import type { OwnWords, WordList } from '../../vocabulary/words'

/** Whether a paper breaks words at line ends; `unknown` where too little of it shows. */
export type BreakHabit = 'breaks' | 'never' | 'unknown'

/** So many lines without a broken word tell that the paper breaks none: one that does breaks one line in twenty. */
const TELLING = 50
/** The share of lines with a broken word above which they are no slips. */
const SLIPS = 0.003
/** Shorter lines, in UTF-16 units, are headings, entries and rows, whose ends nobody chose. */
const LONG = 40

/** Reads from a paper's lines whether it breaks words: a letter from a word processor seldom does, print does on every page. */
export function readBreakHabit(lines: readonly string[], own: OwnWords, words: WordList): BreakHabit {
  const isWord = (word: string) => own.has(word) || words.has(word)
  let long = 0
  let broken = 0
  let end = ''
  for (const line of lines) {
    if (line.trim() === '') continue
    if (line.length > LONG) long += 1
    const start = end === '' ? '' : (/^\s*(\p{Ll}{2,})/u.exec(line)?.[1] ?? '')
    if (start !== '' && isBroken(end.toLowerCase(), start, isWord)) broken += 1
    end = brokenEnd(line)
  }
  if (broken > long * SLIPS) return 'breaks'
  return long >= TELLING ? 'never' : 'unknown'
}

/** The letters before the hyphen that a line ends with; '' where it ends otherwise, as most do. */
function brokenEnd(line: string): string {
  const end = line.slice(-END).trimEnd()
  if (!end.endsWith('-') && !end.endsWith('\u2010')) return ''
  return /(?<![\p{L}\p{N}'’-])(\p{L}{2,})[-\u2010]$/u.exec(end)?.[1] ?? ''
}

/** The longest end of a line looked at, in UTF-16 units. */
const END = 60

/** Whether two halves are surely one word: it is known and one of them is not, or nothing is known of any. */
function isBroken(first: string, second: string, isWord: (word: string) => boolean): boolean {
  if (isWord(first) && isWord(second)) return false
  return isWord(first + second) ? !isWord(`${first}-${second}`) : !isWord(first) && !isWord(second)
}
