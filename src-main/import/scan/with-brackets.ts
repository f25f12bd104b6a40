import { type Box, liesIn } from './boxes'
import type { ReadLine } from './read-pictures'

type Word = ReadLine['words'][number]

/** A short mark that closes a bracket and opens none, as of a part of a question. */
const UNOPENED = /^[\p{L}\p{N}]{1,4}\)/u
/** Both brackets are as high, but for this part of it, stand at one height, and are as wide, but for so many pixels. */
const HEIGHT = 0.1
const WIDTH = 3

/**
 * A line with the bracket that opens `(3)` where Tesseract read `3)`, as it often does at the beginning of a line: where the
 * ink of the word is one piece more than its letters, and the first one is the twin of the bracket that closes.
 */
export function withBrackets(line: ReadLine, letters: readonly Box[]): ReadLine {
  const [first, ...others] = line.words
  if (!first || !UNOPENED.test(first.text) || first.text.includes('(')) return line
  return hasTwin(first, letters)
    ? { ...line, words: [{ ...first, text: `(${first.text}` }, ...others] }
    : line
}

function hasTwin({ text, bbox }: Word, letters: readonly Box[]): boolean {
  const own = letters.filter(letter => liesIn(letter, bbox)).sort((one, other) => one.x0 - other.x0)
  const [opening, closing] = [own[0], own[text.indexOf(')') + 1]]
  if (own.length !== text.length + 1 || !opening || !closing) return false
  const off = (closing.y1 - closing.y0) * HEIGHT
  const isLevel = Math.abs(opening.y0 - closing.y0) <= off && Math.abs(opening.y1 - closing.y1) <= off
  const widths = [opening.x1 - opening.x0, closing.x1 - closing.x0] as const
  return isLevel && Math.abs(widths[0] - widths[1]) <= WIDTH
}
