import { largest, smallest } from '../../../../src-core/basics/extremes'
import type { PicturePlace, Rule, Shape } from './read-rules'
import type { Group } from './ruled-grids'

/** A box that is drawn on a page, in points from its top left corner. */
export interface DrawnBox extends Pick<PicturePlace, 'x' | 'right' | 'top' | 'bottom'> {
  /** Whether it has an outline; else it is only tinted. */
  readonly isOutlined: boolean
}

/** A box that holds words is so wide and so high at least, in points: a line of shaded text is as high. */
const [NARROWEST, LOWEST] = [40, 8]
/** One that is as wide and as high as this part of the page is what the page is printed on. */
const WHOLE = 0.9
/** Edges this close together are one, in points. */
const CLOSE = 3
/** The sides of a box along the page's edges: round corners leave so much of its outline, and a border has two of it. */
const [SHORTEST, LONGEST] = [0.6, 2.2]
/** A page with more boxes is a drawing, or one table. */
const MOST = 400

/** The boxes on a page, whatever they are drawn with; what is drawn as boxes that touch one another, from top to bottom, is one. */
export function drawnBoxes(
  shapes: readonly Shape[],
  lines: readonly Group[],
  page: { readonly width: number; readonly height: number },
): DrawnBox[] {
  const boxes = [...shapes.flatMap(ofShape), ...lines.flatMap(ofLines)].filter(
    ({ x, right, top, bottom }) =>
      right - x >= NARROWEST &&
      bottom - top >= LOWEST &&
      !(right - x > page.width * WHOLE && bottom - top > page.height * WHOLE),
  )
  return boxes.length > MOST ? [] : joinTouching(boxes)
}

function ofShape({ x, right, top, bottom, straight, isOutlined }: Shape): DrawnBox[] {
  const around = 2 * (right - x + bottom - top)
  const isBox = straight >= around * SHORTEST && straight <= around * LONGEST
  return isBox ? [{ x, right, top, bottom, isOutlined }] : []
}

/** What four lines or more enclose. */
function ofLines({ across, down }: Group): DrawnBox[] {
  const [x, right] = [smallest(down.map(({ at }) => at)), largest(down.map(({ at }) => at))]
  const [top, bottom] = [smallest(across.map(({ at }) => at)), largest(across.map(({ at }) => at))]
  const isDrawn = (lines: readonly Rule[], at: number, from: number, to: number) =>
    lines.some(line => Math.abs(line.at - at) <= CLOSE && line.from <= from + CLOSE && line.to >= to - CLOSE)
  const isBox =
    isDrawn(across, top, x, right) &&
    isDrawn(across, bottom, x, right) &&
    isDrawn(down, x, top, bottom) &&
    isDrawn(down, right, top, bottom)
  return isBox ? [{ x, right, top, bottom, isOutlined: true }] : []
}

function joinTouching(boxes: readonly DrawnBox[]): DrawnBox[] {
  const joined: DrawnBox[] = []
  for (const box of boxes.toSorted((a, b) => a.top - b.top)) {
    const at = joined.findIndex(
      other =>
        Math.abs(other.x - box.x) <= CLOSE &&
        Math.abs(other.right - box.right) <= CLOSE &&
        box.top <= other.bottom + CLOSE,
    )
    const other = joined[at]
    if (other)
      joined[at] = {
        x: Math.min(other.x, box.x),
        right: Math.max(other.right, box.right),
        top: other.top,
        bottom: Math.max(other.bottom, box.bottom),
        isOutlined: other.isOutlined || box.isOutlined,
      }
    else joined.push(box)
  }
  return joined
}
