import { PAGE_PARTS } from '../document/model'
import { LEAST_SIDE, type RegionBox } from './region'

/** A point on a page, in parts of its width and height from the upper left corner. */
export interface PagePoint {
  readonly x: number
  readonly y: number
}

/** An edge or a corner by which a box is pulled: `n`, `se` and so on. */
export type BoxHandle = 'nw' | 'n' | 'ne' | 'e' | 'se' | 's' | 'sw' | 'w'

/** The handles of a box, around it from its upper left corner. */
export const BOX_HANDLES: readonly BoxHandle[] = ['nw', 'n', 'ne', 'e', 'se', 's', 'sw', 'w']

/** The box between two points, on the page and not too small: what is too small grows to the right and down. */
export function boxBetween(one: PagePoint, other: PagePoint): RegionBox {
  const [left, right] = sides(one.x, other.x)
  const [top, bottom] = sides(one.y, other.y)
  return [left, top, right - left, bottom - top]
}

/** A box that is moved by so many parts, as far as the page reaches. */
export function moveBox([left, top, width, height]: RegionBox, across: number, down: number): RegionBox {
  return [
    within(Math.round(left + across), 0, PAGE_PARTS - width),
    within(Math.round(top + down), 0, PAGE_PARTS - height),
    width,
    height,
  ]
}

/** A box whose lower right corner is moved by so many parts, neither off the page nor so far in that too little is left. */
export function growBox([left, top, width, height]: RegionBox, across: number, down: number): RegionBox {
  return [
    left,
    top,
    within(Math.round(width + across), LEAST_SIDE, PAGE_PARTS - left),
    within(Math.round(height + down), LEAST_SIDE, PAGE_PARTS - top),
  ]
}

/** A box of which a handle is pulled to a point; what lies opposite stays where it is. */
export function pullBox([left, top, width, height]: RegionBox, handle: BoxHandle, to: PagePoint): RegionBox {
  const [right, bottom] = [left + width, top + height]
  const x = within(Math.round(to.x), 0, PAGE_PARTS)
  const y = within(Math.round(to.y), 0, PAGE_PARTS)
  const newLeft = handle.includes('w') ? Math.min(x, right - LEAST_SIDE) : left
  const newTop = handle.includes('n') ? Math.min(y, bottom - LEAST_SIDE) : top
  const newRight = handle.includes('e') ? Math.max(x, left + LEAST_SIDE) : right
  const newBottom = handle.includes('s') ? Math.max(y, top + LEAST_SIDE) : bottom
  return [newLeft, newTop, newRight - newLeft, newBottom - newTop]
}

/** Both ends of what lies between two places, apart as far as a region must be. */
function sides(one: number, other: number): [number, number] {
  const from = within(Math.round(Math.min(one, other)), 0, PAGE_PARTS - LEAST_SIDE)
  const to = within(Math.round(Math.max(one, other)), from + LEAST_SIDE, PAGE_PARTS)
  return [from, to]
}

function within(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most)
}
