import type { Block } from '../../document/model'
import { anyPattern } from '../../vocabulary/languages'
import { placedDates } from './find-dates'

/** Whose answers follow, on a line of its own: `Antwoord van burgemeester en wethouders`. */
const ANSWERS = anyPattern(({ labels }) => labels?.answersBelow, 'iu')
/** How many blocks below such a heading may give its day, and how long one is at most, in UTF-16 units. */
const BELOW = 3
const LONGEST = 60
/** A longer heading has its day at its end, parted from who answers; another there is that of the questions. */
const CLOSES = /(?:[,:(–]|d\.\s?d\.)\s*\)?$/u

/** The day answers came that stand under a heading of their own below the questions, ISO 8601: on it or right below; else null. */
export function dayOfAnswers(blocks: readonly Block[], text: string): string | null {
  const wordsOf = ({ start, end }: Block) => text.slice(start, end).trim()
  for (const [index, block] of blocks.entries()) {
    if (block.end - block.start > LONGEST * 4 || !ANSWERS.test(wordsOf(block))) continue
    const near = blocks.slice(index, index + 1 + BELOW)
    for (const one of near) {
      const words = wordsOf(one)
      const found = placedDates(words).find(({ start, end }) =>
        words.length > LONGEST
          ? one === block && CLOSES.test(words.slice(0, start) + words.slice(end))
          : true,
      )
      if (found) return found.date
    }
    return null
  }
  return null
}
