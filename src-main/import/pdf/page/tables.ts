import { largest, smallest } from '../../../../src-core/basics/extremes'
import { makeSegment } from './make-segment'
import type { PrintedCell, PrintedLine, Segment } from './placed-text'
import { makeRows } from './segments'

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

/** So many lines show that each is a row of its own. */
const FEWEST_LINES = 3
/** So many columns do, where words stand in them. */
const MOST_BY_CHANCE = 2

/** A cell between lines that are drawn: its words, and how wide it is. */
interface RuledWords {
  readonly segments: readonly Segment[]
  readonly width: number
}

/**
 * The rows that stand between two drawn lines of a table, each as its cells, where each printed line is one: every column
 * begins anew in every line, or all but the first hold nothing but values. Null where it is one row.
 */
export function rowsOfLines(cells: readonly RuledWords[]): Segment[][][] | null {
  const lines = makeRows(cells.flatMap(({ segments }) => segments)).map(line =>
    cells.map(cell => line.filter(segment => cell.segments.includes(segment))),
  )
  if (lines.length < FEWEST_LINES) return null
  return isFilled(lines, cells) ? lines : rowsOfValues(lines)
}

/** Whether each line has words in each column, none of which goes on with words before, and names that nothing made break. */
function isFilled(lines: readonly (readonly Segment[][])[], cells: readonly RuledWords[]): boolean {
  if (cells.length <= MOST_BY_CHANCE) return false
  return lines.every(([name = [], ...others], index) => {
    const next = lines[index + 1]?.[0]?.[0]
    const room = (cells[0]?.width ?? 0) - widthOf(name)
    const hasRoom = !next || room > next.size + widthOfWord(next)
    return hasRoom && [name, ...others].every(([first]) => first && !/^\p{Ll}/u.test(textOf(first)))
  })
}

function widthOf(cell: readonly Segment[]): number {
  return largest(cell.map(({ right }) => right)) - smallest(cell.map(({ x }) => x))
}

function widthOfWord(segment: Segment): number {
  const [text, word] = [textOf(segment), /^\S+/.exec(textOf(segment))?.[0] ?? '']
  return ((segment.right - segment.x) * word.length) / Math.max(1, text.length)
}

/**
 * The rows of lines that have a name in the first column and values in the others; the first line may head them. A name goes
 * on in lower case; null where values stand in both of its lines, or words where a value should.
 */
function rowsOfValues(lines: readonly Segment[][][]): Segment[][][] | null {
  const hasValues = ([, ...others]: readonly Segment[][]) => others.some(cell => cell.length > 0)
  const goesOn = ([name]: readonly Segment[][]) => /^\p{Ll}/u.test(name?.[0] ? textOf(name[0]) : '')
  const rest = lines.slice(1)
  if (rest.some(([, ...others]) => others.flat().some(segment => !isValue(segment)))) return null
  if (rest.some(line => hasValues(line) && line[0]?.length === 0)) return null
  if (lines.filter(hasValues).length < Math.max(FEWEST_LINES, lines.length / 2)) return null
  const rows: Segment[][][] = []
  for (const line of lines) {
    const last = rows.at(-1)
    if (last && goesOn(line)) {
      if (hasValues(line) && hasValues(last)) return null
      rows[rows.length - 1] = last.map((cell, index) => [...cell, ...(line[index] ?? [])])
    } else rows.push(line)
  }
  return rows
}

/** Whether a segment is a number, a sum or a part in a hundred, or the dash that stands for none. */
function isValue(segment: Segment): boolean {
  return /^[^\p{L}]*[\d–—-][^\p{L}]*$/u.test(textOf(segment))
}
