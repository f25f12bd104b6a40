import type { StructuredDocument, TextRange } from '../document/model'
import { setRightAround } from '../document/set-right'
import { wordAround } from '../document/text-units'

/** A selection as it is made: where it began and where it has come to, as UTF-16 offsets, in either order. */
export interface SelectionEnds {
  readonly anchor: number
  readonly at: number
}

/**
 * A selection whose ends take the words whole that they are inside of; an end between words, or in the punctuation
 * around them, stays where it is. Where nothing is selected, nothing becomes so.
 */
export function snapToWords(document: StructuredDocument, ends: SelectionEnds): SelectionEnds {
  const { anchor, at } = ends
  if (anchor === at) return ends
  const [first, last] = [wholeWord(document, anchor), wholeWord(document, at)]
  return anchor < at
    ? { anchor: first?.start ?? anchor, at: last?.end ?? at }
    : { anchor: first?.end ?? anchor, at: last?.start ?? at }
}

/** What was set right is one word, however many there were. */
function wholeWord(document: StructuredDocument, offset: number): TextRange | null {
  return setRightAround(document, offset) ?? wordAround(document, offset)
}
