import type { TextRange } from '../document/model'
import { placeInPaper } from './place-in-paper'
import type { ShownPassage } from './search-answer'
import type { PassageFacts, SearchPassage, SearchPlace } from './search-source'

/** How much of a passage is shown, and how much of that before the first words found, in UTF-16 units. */
const SHOWN = 420
const BEFORE = 120
/** No more words than these are marked in what is shown. */
const MOST_HITS = 200

/** What is shown of a passage: all of it, or the part around the first words found, cut between words. */
export function showPassage(
  place: SearchPlace,
  passage: SearchPassage,
  facts: PassageFacts,
  ranges: readonly TextRange[],
): Omit<ShownPassage, 'at' | 'group'> {
  const { text } = passage
  const first = ranges[0]?.start ?? 0
  const [start, end] = text.length <= SHOWN ? [0, text.length] : partAround(text, first)
  const inside = ranges.filter(range => range.start < end && range.end > start).slice(0, MOST_HITS)
  const { role, numbers, party, speaker, annotation, page, author } = facts
  return {
    text: text.slice(start, end),
    cut: [start > 0, end < text.length],
    hits: inside.map(range => ({
      start: Math.max(0, range.start - start),
      end: Math.min(end, range.end) - start,
    })),
    places:
      place === 'paper'
        ? ranges.slice(0, MOST_HITS).map(range => placeInPaper(passage, range))
        : [{ start: passage.start, end: passage.end }],
    role,
    numbers: [...numbers],
    party,
    speaker,
    annotation,
    page,
    author,
  }
}

function partAround(text: string, at: number): [number, number] {
  const from = Math.max(0, Math.min(at - BEFORE, text.length - SHOWN))
  const start = from === 0 ? 0 : Math.min(at, nextSpace(text, from))
  const to = Math.min(text.length, start + SHOWN)
  if (to === text.length) return [start, to]
  const space = text.lastIndexOf(' ', to)
  return [start, whole(text, space > at ? space : to)]
}

function nextSpace(text: string, from: number): number {
  const found = text.indexOf(' ', from)
  return found < 0 ? whole(text, from) : found + 1
}

/** An offset that does not part a pair of units that are one character. */
function whole(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff ? at + 1 : at
}
