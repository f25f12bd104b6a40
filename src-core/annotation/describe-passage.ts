import { blockAt, sectionAt, turnAt } from '../document/locate'
import type { StructuredDocument } from '../document/model'
import { CONTEXT_LENGTH, type Place, type Quote } from './model'

/**
 * What identifies a passage besides its offsets: its words with what stands around them, and its place in the paper.
 * `start` and `end` are UTF-16 offsets, `end` exclusive. Throws `RangeError` where they are not inside the text.
 */
export function describePassage(
  document: StructuredDocument,
  start: number,
  end: number,
): { quote: Quote; place: Place } {
  const { text } = document
  if (!(start >= 0 && start < end && end <= text.length)) {
    throw new RangeError(`No passage from ${start} to ${end} in a text of ${text.length} UTF-16 units.`)
  }
  const turn = turnAt(document, start)
  const section = sectionAt(document, start)
  return {
    quote: {
      exact: text.slice(start, end),
      prefix: text.slice(wholeFrom(text, Math.max(0, start - CONTEXT_LENGTH)), start),
      suffix: text.slice(end, wholeTo(text, Math.min(text.length, end + CONTEXT_LENGTH))),
    },
    place: {
      block: blockAt(document, start)?.id ?? '',
      ...(turn && { turn: turn.id }),
      ...(section && { section: section.id }),
    },
  }
}

/** The first offset from here on that does not split a surrogate pair. */
function wholeFrom(text: string, offset: number): number {
  return isLowSurrogate(text, offset) ? offset + 1 : offset
}

/** The last offset up to here that does not split a surrogate pair. */
function wholeTo(text: string, offset: number): number {
  return isLowSurrogate(text, offset) ? offset - 1 : offset
}

function isLowSurrogate(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset)
  return offset > 0 && unit >= 0xdc00 && unit <= 0xdfff
}
