import { largest, smallest } from '../../../../src-core/basics/extremes'
import { makeSegment } from './make-segment'
import type { PrintedCell, PrintedLine, Segment } from './placed-text'

interface Interval {
  readonly from: number
  readonly to: number
}

const FEWEST_ROWS = 3
/** A label before an item of a list or a field of a form, which is no cell of a table. */
const LABEL = /^(?:\(?(?:\d{1,4}|[a-z]|[ivx]{1,4})[.)]?|[•·▪▫‣◦\-–—*o\uE000-\uF8FF]|.*:)$/iu

/**
 * The rows of a simple table: rows that leave the same strips free, most of them with text in several columns. A line
 * without text in the first column goes on with the cells above it. Null where it is no table.
 */
export function makeTable(rows: readonly Segment[][], strips: readonly Interval[]): PrintedLine[] | null {
  if (strips.length === 0 || rows.length < FEWEST_ROWS) return null
  const edges = [...strips].sort((a, b) => a.from - b.from).map(({ from, to }) => (from + to) / 2)
  const columnOf = ({ x }: Segment) => edges.filter(edge => x >= edge).length
  const full = rows.filter(row => new Set(row.map(columnOf)).size > 1)
  if (full.length < rows.length * 0.6 || full.length < FEWEST_ROWS) return null
  const first = rows.flatMap(row => row.filter(segment => columnOf(segment) === 0))
  const labels = first.filter(isLabel).length
  if (labels === first.length || (strips.length === 1 && labels * 2 > first.length)) return null
  const column = {
    x: smallest(rows.flat().map(({ x }) => x)),
    right: largest(rows.flat().map(({ right }) => right)),
  }
  const lines: PrintedLine[] = []
  let lastY = Number.NEGATIVE_INFINITY
  for (const row of rows) {
    const [leader] = row
    if (!leader) continue
    const above = lines.at(-1)
    const goesOn = above && columnOf(leader) > 0 && leader.y - lastY < leader.size * 1.6
    const cells = mergeCells(goesOn ? above.segments : [], row, columnOf)
    const line: PrintedLine = {
      segments: cells,
      x: smallest(cells.map(({ x }) => x)),
      right: largest(cells.map(({ right }) => right)),
      y: goesOn ? above.y : leader.y,
      size: leader.size,
      column,
      row: inColumns(cells, columnOf, edges.length + 1),
      opensTable: goesOn ? above.opensTable === true : lines.length === 0,
    }
    if (goesOn) lines[lines.length - 1] = line
    else lines.push(line)
    lastY = leader.y
  }
  return lines
}

/** The cells of a row with the empty ones among them. */
function inColumns(
  cells: readonly Segment[],
  columnOf: (segment: Segment) => number,
  columns: number,
): PrintedCell[] {
  return Array.from({ length: columns }, (_, column) => ({
    segments: cells.filter(cell => columnOf(cell) === column),
  }))
}

function mergeCells(
  above: readonly Segment[],
  row: readonly Segment[],
  columnOf: (segment: Segment) => number,
): Segment[] {
  const cells = new Map<number, Segment>(above.map(segment => [columnOf(segment), segment]))
  for (const segment of row) {
    const at = columnOf(segment)
    const known = cells.get(at)
    const texts = segment.texts.map((text, index) => (index === 0 ? { ...text, spaced: true } : text))
    cells.set(at, known ? { ...makeSegment([...known.texts, ...texts]), x: known.x, y: known.y } : segment)
  }
  return [...cells].sort(([a], [b]) => a - b).map(([, segment]) => segment)
}

/** Whether a segment is but the number or the sign of a list's item, or the name of a field. */
export function isLabel(segment: Segment): boolean {
  return LABEL.test(textOf(segment))
}

function textOf({ texts }: Segment): string {
  return texts
    .map(({ text }) => text)
    .join('')
    .trim()
}
