import { append } from '../../../../src-core/basics/append'
import { largest, smallest } from '../../../../src-core/basics/extremes'
import { TABLE_NAME } from '../../decoding/table-name'
import { ENDED, flowsBeside, textOf } from './flows-beside'
import { nearestBaselines } from './nearest-baselines'
import type { PrintedLine, Segment } from './placed-text'
import { makeRows } from './segments'
import { isLabel, makeTable } from './tables'

interface Interval {
  readonly from: number
  readonly to: number
}

/** A white strip between columns is at least this wide, in parts of the letters' size. */
const GUTTER = 0.9
/** Between columns of running text it may be narrower, where it goes on over so many lines. */
const NARROW_GUTTER = 0.75
const MANY_LINES = 8
/** The narrowest column, in parts of the letters' size: a smaller strip at the edge of the page is its margin. */
const NARROWEST = 6
/** Lines a column has at least. */
const FEWEST_LINES = 3
/** Columns of running text are at least this wide, in parts of the letters' size: about 25 letters. */
const TEXT_WIDTH = 13
const DEEPEST = 4
/** No page has so many lines; in longer runs nothing is looked for again. */
const LONGEST = 300

/** The lines of a page in reading order: column after column where the text is set in columns, else from top to bottom. */
export function readingOrder(segments: readonly Segment[], depth = 0): PrintedLine[] {
  if (segments.length === 0) return []
  const column = {
    x: smallest(segments.map(({ x }) => x)),
    right: largest(segments.map(({ right }) => right)),
  }
  const rows = makeRows(segments)
  const lines: PrintedLine[] = []
  // What is no table as a whole holds one only where there are more columns: two are those of a form's fields.
  let plain = 0
  for (let at = 0; at < rows.length; ) {
    const reach = (gutter: number) =>
      at + withoutTableBelow(rows.slice(at, runWithGutter(rows, at, column, gutter)))
    let end = reach(GUTTER)
    let run = rows.slice(at, end)
    let strips = run.length < FEWEST_LINES ? [] : gutters(run, GUTTER)
    const further = depth < DEEPEST ? reach(NARROW_GUTTER) : end
    // Lines whose letters stand a little nearer end no column.
    const close = further > end ? closeColumns(rows.slice(at, further)) : null
    const parts = close ?? (depth < DEEPEST ? splitColumns(run, strips) : null)
    if (close) end = further
    if (!parts && run.length >= FEWEST_LINES && run.length <= LONGEST) {
      end = at + (endsParagraph(rows[at - 1], run) ? 1 : withoutOutsiders(run))
      run = rows.slice(at, end)
      strips = run.length < FEWEST_LINES ? [] : gutters(run, GUTTER)
    }
    const isPlain = parts !== null || strips.length < (at < plain ? 2 : 1) || run.some(holdsTable)
    const table = isPlain ? null : makeTable(run, strips)
    // A heading may leave a strip free too, which columns or a table below it do not.
    const next = parts || table || run.length > LONGEST ? end : at + 1
    if (parts) for (const part of parts) append(lines, readingOrder(part, depth + 1))
    else append(lines, table ?? run.slice(0, next - at).flatMap(row => linesOf(row, column)))
    if (next < end) plain = Math.max(plain, end)
    at = next
  }
  return lines
}

function holdsTable(row: readonly Segment[]): boolean {
  return row.some(({ table }) => table !== undefined)
}

/** What a row holds: a line of text, and the lines of a table that stands among the text. */
function linesOf(row: readonly Segment[], column: PrintedLine['column']): PrintedLine[] {
  const words = row.filter(({ table }) => table === undefined)
  return [
    ...(words.length > 0 ? [makeLine(words, column)] : []),
    ...row.flatMap(({ table = [] }) => [...table]),
  ]
}

/** White space that is so many times the letters' size parts lines of a column. */
const PARTED = 2.2

/** How many rows of a run are of its columns: none from a line on that names a table and has white space beside it. */
function withoutTableBelow(run: readonly Segment[][]): number {
  const at = run.findIndex((row, index) => index > 0 && names(row) && hasWhiteBeside(run, index))
  return at < 0 ? run.length : at
}

function hasWhiteBeside(run: readonly Segment[][], index: number): boolean {
  const [only] = run[index] ?? []
  if (!only) return false
  const tops = (rows: readonly Segment[][]) =>
    rows
      .flat()
      .filter(({ x, right }) => x >= only.right || right <= only.x)
      .map(({ y }) => y)
  const [above, below] = [tops(run.slice(0, index)), tops(run.slice(index + 1))]
  // Columns that end above it are over.
  if (above.length === 0 || below.length === 0) return above.length > 0
  return smallest(below) - largest(above) > only.size * PARTED
}

function topOf(row: readonly Segment[] | undefined): number {
  return row?.[0]?.y ?? 0
}

/** How far the rows of a run stand below one another. */
function gapsOf(run: readonly Segment[][]): number[] {
  return run.slice(1).map((row, index) => topOf(row) - topOf(run[index]))
}

function isAlone(row: readonly Segment[] | undefined): boolean {
  return row?.length === 1
}

/** Whether a line that stands alone names a table. */
function names(row: readonly Segment[] | undefined): boolean {
  return isAlone(row) && TABLE_NAME.test(wordsOf(row))
}

function wordsOf(row: readonly Segment[] | undefined): string {
  return (row?.flatMap(({ texts }) => texts.map(({ text }) => text)).join('') ?? '').trim()
}

/**
 * How many rows of a run may be of one table: its first line alone where that is a line above one, all of them without what
 * stands below one. Such a line names a table, reaches over columns that the other rows have, or stands far off, as a
 * page's number does.
 */
function withoutOutsiders(run: readonly Segment[][]): number {
  const far = farOff(run)
  if (names(run[0]) || far === 1) return 1
  if (far > 1) return withoutOutsiders(run.slice(0, far))
  // A line that announces something is followed by what it announces, and not by the table's end.
  if (run.length > FEWEST_LINES && isAlone(run.at(-1)) && wordsOf(run.at(-1)).endsWith(':'))
    return withoutOutsiders(run.slice(0, -1))
  const named = run.findIndex(names)
  const end = named < 0 ? run.length : named
  const columns = (from: number, to: number) =>
    to - from < FEWEST_LINES ? 0 : gutters(run.slice(from, to), GUTTER).length
  const all = columns(0, end)
  if (isAlone(run[0]) && columns(1, end) > all) return 1
  if (isAlone(run[end - 1]) && columns(0, end - 1) > all) return end - 1
  // Text may stand above a table and below it too, in lines that are short by chance.
  const first = run.findIndex(row => !isAlone(row))
  for (let to = end; first >= 0 && to > Math.max(first + FEWEST_LINES, end - MOST_SHORT); to -= 1)
    if (run.slice(to, end).every(isShort) && isWhole(run.slice(first, to), columns(first, to)))
      return columns(first, to) > all ? (first > 0 ? first : to) : end
  return end
}

/** White space above a table, in parts of that between the lines of a paragraph before it. */
const MORE_ABOVE = 1.2

/** Whether the first row of a run is the last line of a paragraph, whose sentence the line before it leaves open. */
function endsParagraph(before: readonly Segment[] | undefined, [first, next]: readonly Segment[][]): boolean {
  if (!before || !first || !next || !isAlone(before) || !isAlone(first) || !isWide(before)) return false
  const [above, below] = [topOf(first) - topOf(before), topOf(next) - topOf(first)]
  if (ENDED.test(textOf(before)) || above > below) return false
  return /^\p{Ll}/u.test(textOf(first)) || below > above * MORE_ABOVE
}

/** Words, with a sign of a list before them at most. */
function isShort(row: readonly Segment[]): boolean {
  const [first, ...others] = row
  return others.length === 0 || (others.length === 1 && first !== undefined && isLabel(first))
}

/** Whether each row of a table has words in each of its columns, which so many strips part. */
function isWhole(rows: readonly Segment[][], strips: number): boolean {
  return rows.every(row => row.length === strips + 1)
}

/** So many lines below a table may leave free what parts some of its columns. */
const MOST_SHORT = 5

/** White space between rows that is so many times the usual one parts what is not of one table. */
const FAR = 3

/** Before which of its rows a run has far more white space than between others, lines alone on one side of it; else 0. */
function farOff(run: readonly Segment[][]): number {
  const gaps = gapsOf(run)
  const usual = median(gaps)
  const alone = (rows: readonly Segment[][]) => rows.every(row => row.length === 1)
  const at = gaps.findIndex(
    (gap, index) => gap > usual * FAR && (alone(run.slice(0, index + 1)) || alone(run.slice(index + 1))),
  )
  return at + 1
}

/** A line of segments; its size is that of most of its text. */
function makeLine(segments: readonly Segment[], column: PrintedLine['column']): PrintedLine {
  const main = segments.reduce((big, other) => (other.right - other.x > big.right - big.x ? other : big))
  return {
    segments,
    x: smallest(segments.map(({ x }) => x)),
    right: largest(segments.map(({ right }) => right)),
    y: main.y,
    size: main.size,
    column,
    row: null,
  }
}

/** The columns of a run of rows that stand very close together: only running text on both sides shows that they are some. */
function closeColumns(run: readonly Segment[][]): Segment[][] | null {
  if (run.length < MANY_LINES || run.length > LONGEST) return null
  const parts = splitColumns(run, gutters(run, NARROW_GUTTER))
  const isText = parts?.every(part => makeRows(part).length >= MANY_LINES && isWide(part))
  return isText ? parts : null
}

/** How many rows from here on leave one strip free that may divide columns, so wide in parts of the letters' size. */
function runWithGutter(
  rows: readonly Segment[][],
  start: number,
  column: PrintedLine['column'],
  gutter: number,
): number {
  let taken: Interval[] = []
  let end = start
  for (; end < rows.length; end += 1) {
    const row = rows[end] ?? []
    const next = addIntervals(taken, row)
    // A heading beside a column says nothing about its letters.
    const size = smallest(row.map(segment => segment.size))
    const edges = [
      { from: column.x - 1, to: column.x - 1 },
      ...next,
      { from: column.right + 1, to: column.right + 1 },
    ]
    const free = edges.some((interval, index) => {
      const after = edges[index + 1]
      const atEdge = index === 0 || index === edges.length - 2
      return after !== undefined && after.from - interval.to > size * (atEdge ? NARROWEST : gutter)
    })
    if (!free && end > start) break
    taken = next
    if (!free) return end + 1
  }
  return end
}

/** The free strips inside a run of rows that have text at both sides. */
function gutters(rows: readonly Segment[][], gutter: number): Interval[] {
  const taken = rows.reduce<Interval[]>((all, row) => addIntervals(all, row), [])
  if (taken.length < 2) return []
  const size = median(rows.flat().map(segment => segment.size))
  return taken.flatMap((interval, index) => {
    const next = taken[index + 1]
    return next && next.from - interval.to > size * gutter ? [{ from: interval.to, to: next.from }] : []
  })
}

function addIntervals(taken: readonly Interval[], row: readonly Segment[]): Interval[] {
  const all = [...taken, ...row.map(({ x, right }) => ({ from: x, to: right }))].sort(
    (a, b) => a.from - b.from,
  )
  const merged: Interval[] = []
  for (const interval of all) {
    const last = merged.at(-1)
    if (last && interval.from <= last.to)
      merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, interval.to) }
    else merged.push(interval)
  }
  return merged
}

/** Of more strips, as a page of signs has, the widest are looked at. */
const MOST_STRIPS = 40

/** The columns of a run of rows, from left to right; null where it is a table, a list or plain text. */
function splitColumns(rows: readonly Segment[][], strips: readonly Interval[]): Segment[][] | null {
  const widest = strips.toSorted((a, b) => b.to - b.from - (a.to - a.from)).slice(0, MOST_STRIPS)
  for (const gutter of widest) {
    const middle = (gutter.from + gutter.to) / 2
    const left = rows.flatMap(row => row.filter(({ x }) => x < middle))
    const right = rows.flatMap(row => row.filter(({ x }) => x >= middle))
    if (areColumns(left, right)) return [left, right]
  }
  return null
}

function areColumns(left: readonly Segment[], right: readonly Segment[]): boolean {
  if (makeRows(left).length < FEWEST_LINES || makeRows(right).length < FEWEST_LINES) return false
  if (!sideBySide(left, right)) return false
  if (isWide(left) && isWide(right)) return true
  if ((isWide(left) && isAside(left, right)) || (isWide(right) && isAside(right, left))) return true
  if ((isWide(left) && flowsBeside(left, right)) || (isWide(right) && flowsBeside(right, left))) return true
  // Cells of a table share their baselines; a column beside the text mostly has its own.
  const paired = nearestBaselines(right, left)
  const apart = paired.filter(distance => distance > (right[0]?.size ?? 10) * 0.3).length
  return (isWide(left) || isWide(right)) && apart > paired.length * 0.5 && apart > 1
}

/** Whether most of what is printed is in lines as wide as a column's; not most lines: a figure above a column has many short ones. */
function isWide(side: readonly Segment[]): boolean {
  const widths = side.map(segment => (segment.right - segment.x) / segment.size)
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0)
  return sum(widths.filter(width => width > TEXT_WIDTH)) > sum(widths) / 2
}

/** Letters of a column beside the text of a letter, with its author and reference, are so much smaller than the text's. */
const SMALLER = 0.85

/** Whether all on one side is printed smaller than most of the text on the other, as no cells of a table are. */
function isAside(text: readonly Segment[], side: readonly Segment[]): boolean {
  const usual = median(text.map(({ size }) => size))
  return side.every(({ size }) => size <= usual * SMALLER)
}

function sideBySide(left: readonly Segment[], right: readonly Segment[]): boolean {
  const span = (side: readonly Segment[]) => {
    const all = side.map(({ y }) => y)
    return { from: smallest(all), to: largest(all) }
  }
  const [a, b] = [span(left), span(right)]
  const shared = Math.min(a.to, b.to) - Math.max(a.from, b.from)
  return shared > Math.min(a.to - a.from, b.to - b.from) * 0.5
}

/** The middle value; 0 of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
