import { largest, smallest } from '../../../src-core/basics/extremes'

/** A rectangle of a page, its left and right, top and bottom edge in pixels. */
export interface Box {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

/** The smallest box that holds all of these. */
export function around(boxes: readonly Box[]): Box {
  return {
    x0: smallest(boxes.map(({ x0 }) => x0)),
    y0: smallest(boxes.map(({ y0 }) => y0)),
    x1: largest(boxes.map(({ x1 }) => x1)),
    y1: largest(boxes.map(({ y1 }) => y1)),
  }
}

/** A box with so many pixels more on each side. */
export function widened({ x0, y0, x1, y1 }: Box, by: number): Box {
  return { x0: x0 - by, y0: y0 - by, x1: x1 + by, y1: y1 + by }
}

/** Whether the middle of a box lies in another one. */
export function liesIn({ x0, y0, x1, y1 }: Box, other: Box): boolean {
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2]
  return x >= other.x0 && x <= other.x1 && y >= other.y0 && y <= other.y1
}
