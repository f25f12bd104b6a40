import { largest, smallest } from '../../../../src-core/basics/extremes'
import type { PlacedText, PrintedCell, PrintedLine, Segment } from './placed-text'
import type { RuledCell, RuledGrid } from './ruled-grids'
import { makeSegments } from './segments'
import { rowsOfLines } from './tables'

/** What a page prints above one another: text, or a table that lines rule. */
export type Band =
  | { readonly kind: 'text'; readonly texts: readonly PlacedText[]; readonly tables: readonly Segment[] }
  | { readonly kind: 'table'; readonly lines: readonly PrintedLine[] }

/** A page's text with its ruled tables, and where lines seem to rule one that its text does not keep to. */
export interface Bands {
  readonly bands: readonly Band[]
  readonly doubtful: readonly RuledGrid[]
}

/** How far text may stick out of its cell, in parts of its size. */
const STICKS_OUT = 0.7

/**
 * Parts a page's text at its ruled tables. One that has text beside it stands in a column of it; one with text in none of its
 * cells is text as before.
 */
export function cutAtTables(texts: readonly PlacedText[], grids: readonly RuledGrid[]): Bands {
  const bands: Band[] = []
  const doubtful: RuledGrid[] = []
  let rest = texts
  let tables: Segment[] = []
  for (const grid of grids) {
    const beside = rest.filter(text => middle(text) > grid.top && middle(text) < grid.bottom)
    const inside = beside.filter(({ x, width }) => x + width / 2 > grid.x && x + width / 2 < grid.right)
    const cells = fillCells(inside, grid)
    const lines = cells && tableLines(grid, cells)
    const isAlone = inside.length === beside.length
    if (!lines || !(isAlone || standsApart(grid, inside, beside))) {
      if (inside.length > 0) doubtful.push(grid)
      continue
    }
    const taken = new Set(inside)
    if (isAlone) {
      const above = rest.filter(text => middle(text) <= grid.top)
      bands.push({ kind: 'text', texts: above, tables })
      bands.push({ kind: 'table', lines })
      tables = []
      rest = rest.filter(text => !taken.has(text) && middle(text) > grid.top)
    } else {
      rest = rest.filter(text => !taken.has(text))
      tables = [...tables, tableSegment(grid, lines)]
    }
  }
  return { bands: [...bands, { kind: 'text', texts: rest, tables }], doubtful }
}

function middle({ y, size }: PlacedText): number {
  return y - size * 0.3
}

/** Text beside a table is that of another column where all of it stands on one side, in lines as wide as a column has. */
function standsApart(grid: RuledGrid, inside: readonly PlacedText[], beside: readonly PlacedText[]): boolean {
  const taken = new Set(inside)
  const others = beside.filter(text => !taken.has(text))
  const left = others.every(({ x, width }) => x + width <= grid.x + CLOSE)
  const right = others.every(({ x }) => x >= grid.right - CLOSE)
  const widest = largest(others.map(({ width, size }) => width / size))
  return (left || right) && widest > TEXT_WIDTH
}

/** Text this close to a line stands at it, in points. */
const CLOSE = 2
/** A column's lines are at least so wide, in parts of the letters' size. */
const TEXT_WIDTH = 13

/** A table as what stands in a column: at the height of its first line. */
function tableSegment(grid: RuledGrid, lines: readonly PrintedLine[]): Segment {
  const [first] = lines
  return {
    texts: [],
    x: grid.x,
    right: grid.right,
    y: first?.y ?? grid.top,
    size: first?.size ?? 0,
    table: lines,
  }
}

/** The texts of each cell; null where one reaches over a line. */
function fillCells(texts: readonly PlacedText[], grid: RuledGrid): Map<RuledCell, PlacedText[]> | null {
  const all = grid.rows.flat()
  const filled = new Map<RuledCell, PlacedText[]>()
  for (const text of texts) {
    const [x, y] = [text.x + Math.min(text.width / 2, text.size / 2), text.y - text.size * 0.3]
    const cell = all.find(one => x >= one.x && x < one.right && y >= one.top && y < one.bottom)
    const out = text.size * STICKS_OUT
    if (!cell || text.x < cell.x - out || text.x + text.width > cell.right + out) return null
    const known = filled.get(cell)
    if (known) known.push(text)
    else filled.set(cell, [text])
  }
  return filled
}

/** The rows of a table; null where it has text in one row or one column only, as a frame around text has. */
function tableLines(grid: RuledGrid, filled: ReadonlyMap<RuledCell, PlacedText[]>): PrintedLine[] | null {
  const cells = [...filled.keys()]
  if (new Set(cells.map(({ row }) => row)).size < 2 || new Set(cells.map(({ column }) => column)).size < 2)
    return null
  return grid.rows.flatMap((row, index) => {
    const printed = row.map((cell): PrintedCell => {
      const segments = makeSegments(filled.get(cell) ?? []).sort((a, b) =>
        sameHeight(a, b) ? a.x - b.x : a.y - b.y,
      )
      return {
        segments,
        ...(cell.columns > 1 && { columns: cell.columns }),
        ...(cell.rows > 1 && { rows: cell.rows }),
      }
    })
    const isWhole = row[0]?.x === grid.x && row.every(({ rows }) => rows === 1)
    const words = row.map((cell, at) => ({
      segments: printed[at]?.segments ?? [],
      width: cell.right - cell.x,
    }))
    const parted = isWhole ? rowsOfLines(words) : null
    const rows = parted?.map(cells => cells.map((segments, at) => ({ ...printed[at], segments })))
    return (rows ?? [printed]).map((cells, at): PrintedLine => {
      const segments = cells.flatMap(cell => cell.segments)
      const top = row[0]?.top ?? grid.top
      return {
        segments,
        x: grid.x,
        right: grid.right,
        y: segments.length > 0 ? smallest(segments.map(({ y }) => y)) : top,
        size: segments[0]?.size ?? largest([...filled.values()].flat().map(({ size }) => size)),
        column: { x: grid.x, right: grid.right },
        row: cells,
        opensTable: index === 0 && at === 0,
      }
    })
  })
}

function sameHeight(a: Segment, b: Segment): boolean {
  return Math.abs(a.y - b.y) < Math.min(a.size, b.size) * 0.5
}
