import { largest } from '../../../../src-core/basics/extremes'
import type { DrawnBox } from './drawn-boxes'
import { ENDED, flowsBeside, textOf } from './flows-beside'
import type { PlacedText, Segment } from './placed-text'
import type { RuledGrid } from './ruled-grids'
import { makeRows, makeSegments } from './segments'
import { type Edges, isLevel, TEXT_WIDTH } from './text-beside'

/** A box with words of its own. */
export interface WordsInBox {
  readonly box: DrawnBox
  readonly texts: readonly PlacedText[]
}

/** How far words may reach over the edge of a box, in parts of their size. */
const STICKS_OUT = 0.3
/** Words with an outline have white space around them, in parts of their size; words that are marked have none. */
const PADDED = 1.7
/** What a box shares with a table that is no more than this, in points, lies beside it. */
const EDGE = 12
/** Sentences go on so many times beside a tint. */
const FEWEST = 2
/** A table that takes up more of a box is the box. */
const MOST_OF_BOX = 0.8

/** The boxes of a page that seem to hold words of their own beside running text, the outer one of several. */
export function boxesInText(
  texts: readonly PlacedText[],
  boxes: readonly DrawnBox[],
  grids: readonly RuledGrid[],
): WordsInBox[] {
  const outerFirst = boxes.toSorted((a, b) => areaOf(b) - areaOf(a))
  const found: WordsInBox[] = []
  for (const box of outerFirst) {
    if (found.some(outer => holds(outer.box, box)) || grids.some(grid => isOfTable(box, grid))) continue
    const level = texts.filter(text => isLevel(text, box))
    const inside = level.filter(text => isInside(text, box))
    if (inside.length === 0 || inside.length === level.length || level.some(text => crosses(text, box)))
      continue
    const own = new Set(inside)
    const beside = level.filter(text => !own.has(text))
    const others = boxes.filter(other => other !== box && !holds(other, box))
    if (beside.some(text => others.some(other => isLevel(text, other) && isInside(text, other)))) continue
    if (isParagraph(inside, box) && isRunning(beside) && (box.isOutlined || goesOnBeside(texts, inside, box)))
      found.push({ box, texts: inside })
  }
  return found
}

function areaOf({ x, right, top, bottom }: Edges): number {
  return (right - x) * (bottom - top)
}

function holds(outer: Edges, inner: Edges): boolean {
  return (
    outer.x <= inner.x + EDGE &&
    outer.right >= inner.right - EDGE &&
    outer.top <= inner.top + EDGE &&
    outer.bottom >= inner.bottom - EDGE
  )
}

/** Whether a box is a table or one of its cells, and not a box that has a table in it. */
function isOfTable(box: DrawnBox, grid: RuledGrid): boolean {
  const width = Math.min(box.right, grid.right) - Math.max(box.x, grid.x)
  const height = Math.min(box.bottom, grid.bottom) - Math.max(box.top, grid.top)
  if (width <= EDGE || height <= EDGE) return false
  return !holds(box, grid) || areaOf(grid) > areaOf(box) * MOST_OF_BOX
}

function isInside({ x, width }: PlacedText, box: DrawnBox): boolean {
  const middle = x + width / 2
  return middle > box.x && middle < box.right
}

function crosses({ x, width, size }: PlacedText, box: DrawnBox): boolean {
  const out = size * STICKS_OUT
  const over = (edge: number) => x < edge - out && x + width > edge + out
  return over(box.x) || over(box.right)
}

/** Whether words are more than some of a line that are marked. */
function isParagraph(inside: readonly PlacedText[], { top, bottom, isOutlined }: DrawnBox): boolean {
  const size = largest(inside.map(text => text.size))
  return makeRows(makeSegments(inside)).length > 1 || (isOutlined && bottom - top >= size * PADDED)
}

/** Whether a line at least of what stands beside a box is as wide as running text. */
function isRunning(beside: readonly PlacedText[]): boolean {
  return makeSegments(beside).some(({ x, right, size }) => right - x > size * TEXT_WIDTH)
}

/**
 * Whether sentences go on beside a tint, and past its upper or lower edge or under it: the cells beside those of a column begin
 * anew where it does, and end where it ends.
 */
function goesOnBeside(texts: readonly PlacedText[], inside: readonly PlacedText[], box: DrawnBox): boolean {
  const own = new Set(inside)
  const rows = makeRows(makeSegments(texts.filter(text => !own.has(text))))
  const level = rows.map(row => row.some(segment => isLevel(segment, box)))
  const [first, last] = [level.indexOf(true), level.lastIndexOf(true)]
  const goesOn = (index: number) => {
    const [above, below] = [rows[index - 1], rows[index]]
    return above && below && !ENDED.test(textOf(above)) && /^\p{Ll}/u.test(textOf(below)) ? 1 : 0
  }
  const isUnder = (row: readonly Segment[] = []) => row.some(({ x, right }) => x < box.right && right > box.x)
  const [into, out] = [goesOn(first), goesOn(last + 1)]
  if ((into && isUnder(rows[first - 1])) || (out && isUnder(rows[last + 1]))) return true
  const within = rows.slice(first + 1, last + 1).reduce((sum, _, index) => sum + goesOn(first + 1 + index), 0)
  return (
    (into + out > 0 && into + within + out >= FEWEST) ||
    flowsBeside(rows.slice(first, last + 1).flat(), makeSegments(inside))
  )
}
