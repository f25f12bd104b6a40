import { FIGURE_NAME } from './find-drawings'
import type { PicturePlace } from './page/read-rules'
import type { TextLine } from './page/text-lines'

/** How far beside and below a drawing the labels of its axes may stand, in points. */
const BESIDE = 40
const BELOW = 16
/** Labels outside a drawing are set smaller than the text, in parts of its size, and no longer than this in UTF-16 units. */
const SMALLER = 0.93
const LONGEST = 100

/** The labels of drawings, with the place of each: words inside them, and small ones along their axes. */
export function findLabels(
  pages: readonly (readonly TextLine[])[],
  pictures: readonly (readonly PicturePlace[])[],
  bodySize: number,
): Map<TextLine, PicturePlace> {
  const labels = new Map<TextLine, PicturePlace>()
  for (const [index, page] of pages.entries())
    for (const place of pictures[index] ?? [])
      for (const line of page) if (place.drawn && isLabel(line, place, bodySize)) labels.set(line, place)
  return labels
}

function isLabel({ x, right, y, size, text }: TextLine, place: PicturePlace, bodySize: number): boolean {
  if (FIGURE_NAME.test(text.trim())) return false
  const isSmall = size < bodySize * SMALLER && text.length <= LONGEST
  const [beside, below] = isSmall ? [BESIDE, BELOW] : [size, 0]
  const middle = y - size * 0.3
  return (
    x > place.x - beside &&
    right < place.right + beside &&
    middle > place.top - below / 2 &&
    middle < place.bottom + below
  )
}
