import { largest } from '../../../../src-core/basics/extremes'
import type { PlacedText, PrintedLine } from './placed-text'
import type { PicturePlace } from './read-rules'

/** Where something stands on a page, in points from its top left corner. */
export type Edges = Pick<PicturePlace, 'x' | 'right' | 'top' | 'bottom'>

/** Lines of running text are so wide at least, in parts of their letters' size. */
export const TEXT_WIDTH = 13

/** What is asked of a line of text: where it stands, and how much of its column is taken. */
type Line = Pick<PrintedLine, 'x' | 'right' | 'y' | 'size' | 'column' | 'taken'>

/** Whether words stand at the height of a place. */
export function isLevel({ y, size }: Pick<PlacedText, 'y' | 'size'>, { top, bottom }: Edges): boolean {
  const middle = y - size * 0.3
  return middle > top && middle < bottom
}

/**
 * How far to the right the column of text reaches that a place is in, in points, by the lines around it; null where it is in none,
 * but stands beside the text.
 */
export function reachOfText(place: Edges, lines: readonly Line[]): number | null {
  const covering = lines.filter(line => covers(line, place))
  const beside = lines.find(line => isLevel(line, place) && covering.some(other => sameColumn(other, line)))
  return beside ? largest(lines.filter(line => sameColumn(line, beside)).map(({ right }) => right)) : null
}

/** Lines with how much of their column a place on their right takes up, up to which its text reaches. */
export function besidePlace<T extends Line>(lines: readonly T[], place: Edges, reach: number): T[] {
  const taken = Math.max(0, reach - place.x)
  return lines.map(line => (isLevel(line, place) && line.x < place.x ? { ...line, taken } : line))
}

/** Whether a line of running text reaches over half of a place, above or below it. */
function covers(line: Line, place: Edges): boolean {
  const shared = Math.min(line.right, place.right) - Math.max(line.x, place.x)
  const isRunning = line.right - line.x > line.size * TEXT_WIDTH
  return isRunning && shared > (place.right - place.x) / 2 && !isLevel(line, place)
}

function sameColumn({ column: a }: Line, { column: b }: Line): boolean {
  return a.x === b.x && a.right === b.right
}
