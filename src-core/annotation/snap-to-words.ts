import type { StructuredDocument } from '../document/model'
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
  const [first, last] = [wordAround(document, anchor), wordAround(document, at)]
  return anchor < at
    ? { anchor: first?.start ?? anchor, at: last?.end ?? at }
    : { anchor: first?.end ?? anchor, at: last?.start ?? at }
}
