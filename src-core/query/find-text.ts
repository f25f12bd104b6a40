import { type FoldedText, foldText } from '../document/fold-text'
import type { TextRange } from '../document/model'

/**
 * Everywhere some words stand in a text from a UTF-16 offset on, folded as `foldText` says and whatever lines and paragraphs lie
 * between them; UTF-16 offsets of the text itself, in order, none over another. Words that end within a ligature are not found.
 * Where words were set right, what was read is found as well.
 */
export function* findText(text: FoldedText, words: string, from = 0): Generator<TextRange, void> {
  const sought = foldText(words).trim()
  if (sought === '') return
  const shown = findIn(text, sought, from)
  const read = text.asRead ? findIn(text.asRead, sought, from) : null
  let [one, other] = [shown.next().value, read?.next().value]
  let end = 0
  while (one || other) {
    const isRead = other && (!one || other.start < one.start)
    const place = (isRead ? other : one) as TextRange
    if (place.start >= end) {
      yield place
      end = place.end
    }
    if (isRead) other = read?.next().value
    else one = shown.next().value
  }
}

function* findIn(
  { folded, rangeOf, indexAt }: FoldedText,
  sought: string,
  from: number,
): Generator<TextRange, undefined> {
  let at = folded.indexOf(sought, from === 0 ? 0 : indexAt(from))
  while (at >= 0) {
    const range = rangeOf(at, at + sought.length)
    if (range) yield range
    at = folded.indexOf(sought, at + (range ? sought.length : 1))
  }
}
