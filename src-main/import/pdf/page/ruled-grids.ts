import { largest, smallest } from '../../../../src-core/basics/extremes'
import type { Rule, Rules } from './read-rules'

/** A cell of a ruled table: its box in points, and the rows and columns it takes up, counted from 0, `to` exclusive. */
export interface RuledCell {
  readonly x: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly row: number
  readonly rows: number
  readonly column: number
  readonly columns: number
}

/** A table by its lines: the cells of each row, from left to right. */
export interface RuledGrid {
  readonly x: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly rows: readonly (readonly RuledCell[])[]
}

/** Lines this close together are one, and lines that miss each other by so much still meet, in points. */
const CLOSE = 3
/** Lines down this close together are one between two columns: shaded words and their cell have edges of their own. */
const STRIP = 7
/** No page has a table of more lines in one direction. */
const MOST_LINES = 200

/** The grids that the lines of a page make, of two rows and columns at least, from top to bottom. */
export function ruledGrids(lines: readonly Group[]): RuledGrid[] {
  return lines
    .flatMap(cutApart)
    .flatMap(group => makeGrid(group.across, group.down) ?? [])
    .sort((a, b) => a.top - b.top)
}

/** The lines of a page that meet, directly or by way of others; those that are drawn piece by piece as one. */
export function connectedLines({ across, down }: Pick<Rules, 'across' | 'down'>): Group[] {
  return connected(joinLines(across), joinLines(down))
}

/** Lines that lie in each other's way, and touch or nearly do, as one. */
function joinLines(lines: readonly Rule[]): Rule[] {
  const joined: Rule[] = []
  for (const line of [...lines].sort((a, b) => a.at - b.at || a.from - b.from)) {
    let found = -1
    for (let index = joined.length - 1; index >= 0 && found < 0; index -= 1) {
      const other = joined[index]
      if (!other || line.at - other.at > CLOSE) break
      if (line.from <= other.to + CLOSE && other.from <= line.to + CLOSE) found = index
    }
    const other = joined[found]
    if (other)
      joined[found] = { at: other.at, from: Math.min(other.from, line.from), to: Math.max(other.to, line.to) }
    else joined.push(line)
  }
  return joined
}

/** Lines that meet. */
export interface Group {
  readonly across: Rule[]
  readonly down: Rule[]
}

function connected(across: readonly Rule[], down: readonly Rule[]): Group[] {
  const parent = new Map<Rule, Rule>()
  const top = (line: Rule): Rule => {
    let at = line
    for (let up = parent.get(at); up; up = parent.get(at)) at = up
    return at
  }
  for (const row of across)
    for (const column of down) {
      if (!meet(row, column)) continue
      const [a, b] = [top(row), top(column)]
      if (a !== b) parent.set(a, b)
    }
  const groups = new Map<Rule, Group>()
  const groupOf = (line: Rule) => {
    const key = top(line)
    const group = groups.get(key) ?? { across: [], down: [] }
    groups.set(key, group)
    return group
  }
  for (const row of across) groupOf(row).across.push(row)
  for (const column of down) groupOf(column).down.push(column)
  return [...groups.values()]
}

/** A table has so many rows at least, where another one touches it. */
const FEWEST_ROWS = 2

/** Tables that touch each other: no line between two columns goes on from one into the other. */
function cutApart(group: Group): Group[] {
  const ys = places(group.across)
  const xs = places(group.down)
  for (let cut = FEWEST_ROWS; cut < ys.length - FEWEST_ROWS; cut += 1) {
    const at = ys[cut] ?? 0
    const above = linesBetween(group.down, xs, [ys[cut - FEWEST_ROWS] ?? 0, at])
    const below = linesBetween(group.down, xs, [at, ys[cut + FEWEST_ROWS] ?? 0])
    const isCut = above.length > 0 && below.length > 0 && !above.some(x => hasNear(below, x))
    if (isCut) return [part(group, smallest(ys), at), ...cutApart(part(group, at, largest(ys)))]
  }
  return [group]
}

/** Where lines part columns between two heights. */
function linesBetween(
  down: readonly Rule[],
  xs: readonly number[],
  [top, bottom]: readonly [number, number],
): number[] {
  const [left, right] = [smallest(xs), largest(xs)]
  return down
    .filter(({ from, to }) => from < bottom - CLOSE && to > top + CLOSE)
    .map(({ at }) => at)
    .filter(at => at > left + CLOSE && at < right - CLOSE)
}

function hasNear(places: readonly number[], at: number): boolean {
  return places.some(place => Math.abs(place - at) <= CLOSE)
}

/** The lines of a group between two heights. */
function part({ across, down }: Group, top: number, bottom: number): Group {
  return {
    across: across.filter(({ at }) => at >= top - CLOSE && at <= bottom + CLOSE),
    down: down
      .filter(({ from, to }) => from < bottom - CLOSE && to > top + CLOSE)
      .map(({ at, from, to }) => ({ at, from: Math.max(from, top), to: Math.min(to, bottom) })),
  }
}

function meet(row: Rule, column: Rule): boolean {
  return (
    column.at >= row.from - CLOSE &&
    column.at <= row.to + CLOSE &&
    row.at >= column.from - CLOSE &&
    row.at <= column.to + CLOSE
  )
}

function makeGrid(across: readonly Rule[], down: readonly Rule[]): RuledGrid | null {
  const ys = places(across)
  const xs = columnEdges(down)
  if (ys.length < 3 || xs.length < 3 || ys.length > MOST_LINES || xs.length > MOST_LINES) return null
  const isRuled = (lines: readonly Rule[], at: number, from: number, to: number, close = CLOSE) => {
    const middle = (from + to) / 2
    return lines.some(line => Math.abs(line.at - at) <= close && line.from <= middle && line.to >= middle)
  }
  const y = (index: number) => ys[index] ?? 0
  const x = (index: number) => xs[index] ?? 0
  const below = (row: number, column: number) => isRuled(across, y(row + 1), x(column), x(column + 1))
  const beside = (row: number, column: number) => isRuled(down, x(column + 1), y(row), y(row + 1), STRIP)
  const taken = new Set<number>()
  const width = xs.length - 1
  const rows: RuledCell[][] = []
  for (let row = 0; row < ys.length - 1; row += 1) {
    const cells: RuledCell[] = []
    for (let column = 0; column < width; column += 1) {
      if (taken.has(row * width + column)) continue
      let columns = 1
      while (column + columns < width && !beside(row, column + columns - 1)) columns += 1
      let rowsDown = 1
      while (row + rowsDown < ys.length - 1 && isOpen(below, row + rowsDown - 1, column, columns))
        rowsDown += 1
      for (let down2 = 0; down2 < rowsDown; down2 += 1)
        for (let over = 0; over < columns; over += 1) {
          const key = (row + down2) * width + column + over
          // Lines that leave no rectangles make no cells.
          if (taken.has(key)) return null
          taken.add(key)
        }
      cells.push({
        x: x(column),
        right: x(column + columns),
        top: y(row),
        bottom: y(row + rowsDown),
        row,
        rows: rowsDown,
        column,
        columns,
      })
    }
    rows.push(cells)
  }
  if (rows.filter(cells => cells.length > 1).length < 2) return null
  return { x: smallest(xs), right: largest(xs), top: smallest(ys), bottom: largest(ys), rows }
}

/** Whether no line is drawn below any of some columns of a row. */
function isOpen(
  below: (row: number, column: number) => boolean,
  row: number,
  column: number,
  columns: number,
): boolean {
  for (let over = 0; over < columns; over += 1) if (below(row, column + over)) return false
  return true
}

/** Where lines stand, those that are close together once. */
function places(lines: readonly Rule[]): number[] {
  const found: number[] = []
  for (const at of lines.map(line => line.at).sort((a, b) => a - b))
    if (at - (found.at(-1) ?? Number.NEGATIVE_INFINITY) > CLOSE) found.push(at)
  return found
}

/** Where lines part columns: of lines that leave each other no room for a word, the middle one. */
function columnEdges(down: readonly Rule[]): number[] {
  const groups: number[][] = []
  for (const at of places(down)) {
    const last = groups.at(-1)
    const isNear = last && at - (last.at(-1) ?? 0) <= STRIP && at - (last[0] ?? 0) <= STRIP * 2
    if (isNear) last.push(at)
    else groups.push([at])
  }
  return groups.map(group => group[Math.floor((group.length - 1) / 2)] ?? 0)
}
