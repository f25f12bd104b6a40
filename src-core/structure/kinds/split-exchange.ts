import { anyLanguage } from '../../vocabulary/languages'
import { askingScore } from '../labels/wording'

/** Where one turn ends and another begins in a run of paragraphs. */
export interface Split {
  /** How many paragraphs belong to the first. */
  readonly first: number
  /** 0 to 1: how much better this split is than the next best. */
  readonly certainty: number
}

/** What an unanswered question at a party's end must outweigh, since nearly every question has an answer. */
const UNANSWERED = 3

/**
 * Splits the paragraphs after an answer's label into the answer and the next question by their wording alone: members
 * of a party ask, the cabinet answers. `asksNext` tells whether another answer follows, so that a question must be there.
 */
function splitExchange(paragraphs: readonly string[], asksNext: boolean): Split {
  const scores = paragraphs.map(askingScore)
  const last = asksNext ? paragraphs.length - 1 : paragraphs.length
  const least = Math.min(1, paragraphs.length)
  const total = scores.reduce((sum, score) => sum + score, 0)
  let before = 0
  const options: { first: number; value: number }[] = []
  for (let first = 0; first <= paragraphs.length; first += 1) {
    if (first >= least && first <= Math.max(least, last)) {
      const unanswered = !asksNext && first < paragraphs.length ? UNANSWERED : 0
      options.push({ first, value: total - 2 * before - unanswered })
    }
    before += scores[first] ?? 0
  }
  const split = best(options, paragraphs.length)
  const [answered, asked] = [paragraphs[split.first - 1] ?? '', paragraphs[split.first] ?? '']
  return NAMES_WHO_ASKS.test(asked) && !NAMES_WHO_ASKS.test(answered)
    ? { ...split, certainty: Math.max(0.95, split.certainty) }
    : split
}

/** As `splitExchange`, where the answer may begin on its label's own line, `opened`: then all of the paragraphs may ask. */
export function splitBehind(opened: string | null, paragraphs: readonly string[], asksNext: boolean): Split {
  if (opened === null) return splitExchange(paragraphs, asksNext)
  const { first, certainty } = splitExchange([opened, ...paragraphs], asksNext)
  return { first: first - 1, certainty }
}

/** A paragraph that begins with who asks hardly goes on with an answer. */
const NAMES_WHO_ASKS = new RegExp(`^(?:${anyLanguage(({ parties }) => parties?.opens)})`, 'u')

/** A paragraph that only asks: it ends in a question mark, and does not answer. */
const ENDS_ASKING = /\?[”’"'»)\]]*\s*(?:\[?\d{1,3}\s?\]?\)?)?\s*$/
const ANSWERS_AT_ONCE = new RegExp(
  String.raw`^(?:${anyLanguage(({ wording }) => wording?.answersAtOnce)})(?!\p{L})`,
  'u',
)

/** A part of a question, below its question mark: `a) in the north`. */
const LETTERED = /^\(?[a-h][.)]\s\P{Lu}[^.!]*$/u

/**
 * Splits the paragraphs of an exchange without a label for the answer into the question, which comes first, and its
 * answer. Nothing is left for the answer where every paragraph asks.
 */
export function splitAnswer(paragraphs: readonly string[]): Split {
  let first = 1
  while (first < paragraphs.length) {
    const paragraph = paragraphs[first] ?? ''
    if (LETTERED.test(paragraph)) {
      first += 1
      continue
    }
    if (ANSWERS_AT_ONCE.test(paragraph) || !ENDS_ASKING.test(paragraph)) {
      const asksLater = paragraphs.slice(first + 1, first + 4).some(text => ENDS_ASKING.test(text))
      const open = !ENDS_ASKING.test(paragraphs[first - 1] ?? '')
      if (ANSWERS_AT_ONCE.test(paragraph) || !(asksLater && open)) break
    }
    first += 1
  }
  if (first >= paragraphs.length) return { first: paragraphs.length, certainty: 0.7 }
  const clear =
    ENDS_ASKING.test(paragraphs[first - 1] ?? '') &&
    !paragraphs.slice(first).some(text => ENDS_ASKING.test(text))
  return { first, certainty: clear ? 0.9 : 0.65 }
}

function best(options: { first: number; value: number }[], all: number): Split {
  options.sort((a, b) => b.value - a.value)
  const [top, second] = options
  if (!top) return { first: all, certainty: 0.5 }
  const margin = second ? top.value - second.value : 4
  return { first: top.first, certainty: Math.min(0.97, 0.5 + margin / 8) }
}
