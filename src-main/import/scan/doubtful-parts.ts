import { around, type Box } from './boxes'
import type { ReadLine } from './read-pictures'

/** Words of a line, one after another, that are better read once more on their own. */
export interface Part {
  /** The first of them, and the first behind them. */
  readonly from: number
  readonly to: number
  readonly box: Box
}

/** Words that Tesseract is less sure of, from 0 to 100, are read once more; so are those between them. */
const DOUBTFUL = 60
/** What is read then is taken where it is so sure of each word, and of all letters on average. */
const [SURE_WORD, SURE] = [60, 85]
/** And where it has so large a part of the letters that were read before, or more. */
const SAME_LENGTH = 0.5
/** What is shorter is dirt or a bullet. */
const FEWEST_LETTERS = 3
/** A page with more doubtful parts is not read better. */
const MOST = 24

/**
 * The parts of lines that Tesseract is not sure of: a column of small print beside the text, whose lines it joined with those of
 * the text, and small capitals. None of a page that is doubtful all over.
 */
export function doubtfulParts(lines: readonly ReadLine[]): ReadonlyMap<ReadLine, Part> {
  const parts = new Map<ReadLine, Part>()
  for (const line of lines) {
    const doubtful = line.words.map(({ confidence }) => confidence < DOUBTFUL)
    const [from, to] = [doubtful.indexOf(true), doubtful.lastIndexOf(true) + 1]
    if (from < 0) continue
    const words = line.words.slice(from, to)
    if (lettersOf(words) >= FEWEST_LETTERS)
      parts.set(line, { from, to, box: around(words.map(({ bbox }) => bbox)) })
  }
  return parts.size > MOST ? new Map() : parts
}

/** A line with a part of it as it was read on its own, where that is surely better; several lines, where the part has several. */
export function withPart(line: ReadLine, { from, to }: Part, read: readonly ReadLine[]): ReadLine[] {
  const before = line.words.slice(from, to)
  const words = read.flatMap(some => some.words)
  const letters = lettersOf(words)
  const certainty = words.reduce((sum, { text, confidence }) => sum + text.length * confidence, 0) / letters
  const isBetter =
    letters >= lettersOf(before) * SAME_LENGTH &&
    certainty >= SURE &&
    words.every(({ confidence }) => confidence >= SURE_WORD)
  if (!isBetter) return [line]
  const [left, right] = [line.words.slice(0, from), line.words.slice(to)]
  if (read.length === 1) return [{ ...line, words: [...left, ...words, ...right] }]
  return [{ ...line, words: [...left, ...right] }, ...read].filter(some => some.words.length > 0)
}

function lettersOf(words: ReadLine['words']): number {
  return words.reduce((sum, { text }) => sum + text.length, 0)
}
