import type { StructuredDocument, TextRange } from '../../document/model'
import { type Anchor, turnLikeness } from './anchor'
import { findExactly, findNearly } from './similarity'

/** How many places where the same words stand are looked at. */
const MOST = 200
/** From this length on, in UTF-16 units, a passage is also looked for by its beginning and its end. */
const LONG = 200
const EDGE = 96
/** The share of a passage's characters that may differ where its surroundings say that it stood there. */
const NEARBY = 0.6
const ANYWHERE = 0.4

/** Places the passage could stand now: where the same words stand, in the same turn, and between the same surroundings. */
export function nearbyCandidates(document: StructuredDocument, anchor: Anchor): TextRange[] {
  const { text } = document
  const { exact } = anchor.quote
  return [
    ...findExactly(text, exact, MOST),
    ...document.turns
      .filter(turn => turnLikeness(document, turn, anchor) >= 0.6)
      .flatMap(turn => [
        ...findNearly(text, exact, turn.start, turn.end, NEARBY),
        ...byEdges(text, exact, turn.start, turn.end),
      ]),
    ...bySurroundings(text, anchor),
  ]
}

/** Places anywhere in the text whose words are like the passage's. */
export function distantCandidates({ text }: StructuredDocument, { quote }: Anchor): TextRange[] {
  return [
    ...findNearly(text, quote.exact, 0, text.length, ANYWHERE),
    ...byEdges(text, quote.exact, 0, text.length),
  ]
}

/** A long passage by its first and last words: what was put in or taken out between them does not matter. */
function byEdges(text: string, exact: string, from: number, to: number): TextRange[] {
  if (exact.length < LONG) return []
  const heads = findNearly(text, exact.slice(0, EDGE), from, to, ANYWHERE)
  return heads.flatMap(head => {
    const until = Math.min(to, head.start + 2 * exact.length)
    const [tail] = findNearly(text, exact.slice(-EDGE), head.end, until, ANYWHERE)
    return tail ? [{ start: head.start, end: tail.end }] : []
  })
}

/** What stands between the words that stood before and after the passage, or beside either of them. */
function bySurroundings(text: string, { quote }: Anchor): TextRange[] {
  const { exact, prefix, suffix } = quote
  const before = prefix.trim() === '' ? [] : contexts(text, prefix)
  const after = suffix.trim() === '' ? [] : contexts(text, suffix)
  const room = Math.ceil(exact.length * 1.5) + 16
  return [
    ...before.flatMap(({ end }) => [
      ...findNearly(text, exact, end, Math.min(text.length, end + room), NEARBY),
      ...after
        .filter(({ start }) => start > end && start - end <= 2 * room)
        .map(({ start }) => ({ start: end, end: start })),
    ]),
    ...after.flatMap(({ start }) => findNearly(text, exact, Math.max(0, start - room), start, NEARBY)),
  ]
}

function contexts(text: string, words: string): TextRange[] {
  const exactly = findExactly(text, words, 10)
  return exactly.length > 0 ? exactly : findNearly(text, words, 0, text.length, 0.25)
}
