import { largest, smallest } from '../../../src-core/basics/extremes'
import { around, type Box } from './boxes'
import type { ReadLine } from './read-pictures'
import { smallHeight } from './small-height'

type Word = ReadLine['words'][number]

/** A word as Tesseract tells it, with the letters that it was read from. */
export interface LetteredWord extends Word {
  readonly symbols: readonly { readonly text: string; readonly bbox: Box }[]
}

/** A line as Tesseract tells it. */
export interface LetteredLine extends Omit<ReadLine, 'words'> {
  readonly words: readonly LetteredWord[]
}

/** A space is so wide at least, in parts of the height of small letters and of the line's other spaces. */
const NARROWEST = 0.38
const LIKE_OTHERS = 0.7
/** What is wider is no space, but lies between columns of a table; in heights of small letters. */
const WIDEST = 2
/** And it is so many times as wide as whatever else parts letters of its word. */
const STANDS_OUT = 1.6
/**
 * Between these a space may be: not before a sign that closes, not within a number, for a `1` has white beside it, and of letters
 * before a capital only, for Tesseract does not always tell rightly where those within a word stand.
 */
const MAY_PART = /^(?:[.,;:!?)\]…][\p{L}\p{N}("“‘[]|\p{L}\p{Lu})$/u

/**
 * A line with the spaces that its letters show and its words lack, such as `9` and `13,` of `9,13,`: where two letters stand as
 * far apart as words of the line do, and far more so than the other letters of their word. What was read stays as it is.
 */
export function withSpaces(line: LetteredLine): ReadLine {
  const others = usualSpace(line)
  const space = Math.max(smallHeight(line) * NARROWEST, others * LIKE_OTHERS)
  return { ...line, words: line.words.flatMap(word => partWord(word, space, others > 0)) }
}

/** Where all letters of a word stand so far apart, only other words of its line tell whether they are words, or spaced out. */
function partWord({ symbols, ...word }: LetteredWord, space: number, hasOthers: boolean): Word[] {
  // Letters that are not those of the word tell nothing about it.
  if (symbols.length < 2 || symbols.map(({ text }) => text).join('') !== word.text) return [word]
  const gaps = symbols.slice(1).map(({ bbox }, index) => bbox.x0 - (symbols[index]?.bbox.x1 ?? bbox.x0))
  const wide = gaps.map(
    (gap, index) => gap >= space && MAY_PART.test(`${symbols[index]?.text}${symbols[index + 1]?.text}`),
  )
  const others = gaps.filter((_, index) => !wide[index])
  if (others.length === gaps.length || (others.length === 0 && !hasOthers)) return [word]
  const narrowest = smallest(gaps.filter((_, index) => wide[index]))
  if (narrowest < Math.max(1, largest(others)) * STANDS_OUT) return [word]
  const parts: LetteredWord['symbols'][number][][] = [[]]
  for (const [index, symbol] of symbols.entries()) {
    if (wide[index - 1]) parts.push([])
    parts.at(-1)?.push(symbol)
  }
  return parts.map(part => ({
    ...word,
    text: part.map(({ text }) => text).join(''),
    bbox: around(part.map(({ bbox }) => bbox)),
  }))
}

/** The middle one of the spaces between a line's words, in pixels; 0 where it has none. */
function usualSpace(line: LetteredLine): number {
  const widest = smallHeight(line) * WIDEST
  const spaces = line.words
    .slice(1)
    .map(({ bbox }, index) => bbox.x0 - (line.words[index]?.bbox.x1 ?? bbox.x0))
    .filter(gap => gap > 0 && gap <= widest)
    .sort((one, other) => one - other)
  return spaces[spaces.length >> 1] ?? 0
}
