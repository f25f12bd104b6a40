import { BULLETS, LIST_SIGNS } from '../../../src-core/structure/lines/list-signs'
import { median } from './page/reading-order'
import type { TextLine } from './page/text-lines'

/** A distance larger than the usual one between lines by this factor is a gap between paragraphs. */
const GAP = 1.28
/** An indent in parts of the letters' size. */
const INDENT = 0.9

/** Tells for two lines that follow each other on a page whether a paragraph ends between them. */
export function gapFinder(lines: readonly TextLine[]): (last: TextLine, next: TextLine) => boolean {
  const leading = usualLeading(lines)
  const edges = textEdges(lines)
  return (last, next) => {
    if (last.page !== next.page) return false
    if (last.box !== next.box || last.fields?.last || next.fields?.first) return true
    if (Math.abs(last.size - next.size) > Math.max(last.size, next.size) * 0.1) return true
    if (last.column.x !== next.column.x || last.column.right !== next.column.right)
      return changesColumn(last, next, edges(last))
    if (last.row !== next.row) return true
    if (last.row) return false
    const distance = next.y - last.y
    if (distance > (leading.get(sizeKey(next)) ?? next.size * 1.2) * GAP) return true
    return (
      opensItem(last, next) ||
      isIndented(last, next) ||
      leavesRoom(last, next, edges(last)) ||
      bothIndented(last, next, edges(next))
    )
  }
}

/** The distance between the lines of a paragraph for each size of letters. */
function usualLeading(lines: readonly TextLine[]): Map<number, number> {
  const distances = new Map<number, number[]>()
  const within = new Map<number, number[]>()
  lines.forEach((line, index) => {
    const last = lines[index - 1]
    const distance = last ? line.y - last.y : 0
    if (!last || last.page !== line.page || distance < line.size * 0.8 || distance > line.size * 2.2) return
    if (sizeKey(last) !== sizeKey(line)) return
    add(distances, sizeKey(line), distance)
    if (goesOn(last, line)) add(within, sizeKey(line), distance)
  })
  return new Map(
    [...distances].map(([size, all]) => [size, median(within.get(size) ?? []) || lowerHalf(all)]),
  )
}

function add(map: Map<number, number[]>, key: number, value: number): void {
  const known = map.get(key)
  if (known) known.push(value)
  else map.set(key, [value])
}

/** Whether a full line surely goes on in the next: in a short paper most lines may be paragraphs of their own. */
function goesOn(last: TextLine, next: TextLine): boolean {
  const full = last.column.right - last.right < last.size * 4
  return full && /[\p{L}\d-]$/u.test(last.text.trim()) && /^\p{Ll}{2}/u.test(next.text)
}

/** Paragraphs of one line make gaps as common as lines: the usual distance is at the lower end. */
function lowerHalf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return median(sorted.slice(0, Math.max(1, Math.ceil(sorted.length * 0.6))))
}

function sizeKey({ size }: TextLine): number {
  return Math.round(size * 2)
}

/** Text goes on from column to column, but a narrower column beside it is something else. */
function changesColumn(last: TextLine, next: TextLine, edges: Edges): boolean {
  const width = ({ column }: TextLine) => column.right - column.x
  if (next.y > last.y && next.y - last.y < next.size * 1.4)
    return isIndented(last, next) || leavesRoom(last, next, edges)
  return Math.abs(width(last) - width(next)) > Math.max(width(last), width(next)) * 0.15
}

/** Lines of an item of a list go on under its first word. */
const ITEM = new RegExp(`^(?:[${LIST_SIGNS}o\uF000-\uF0FF]|\\(?(?:[\\p{L}\\d]{1,3}|\\d{4})[.)])\\s`, 'u')

/** A sign that fonts for signs draw as a bullet, or a letter that stands for one. */
const BULLET = new RegExp(`^(?<sign>[${BULLETS}o\uF000-\uF0FF])\\s`, 'u')
const NUMBER = /^(\d{1,3})[.)]\s/

/** Whether a line is the next item of a list, below an item or out to the left of what one goes on with. */
function opensItem(last: TextLine, next: TextLine): boolean {
  const same = Math.abs(next.x - last.x) < next.size * 0.2
  const sign = BULLET.exec(next.text)?.groups?.['sign']
  if (sign) return last.x - next.x > next.size * INDENT || (same && last.text.startsWith(`${sign} `))
  const [before, number] = [NUMBER.exec(last.text)?.[1], NUMBER.exec(next.text)?.[1]]
  return same && before !== undefined && Number(number) === Number(before) + 1
}

function isIndented(last: TextLine, next: TextLine): boolean {
  if (ITEM.test(last.text) && !ITEM.test(next.text)) return false
  const indent = next.x - last.x
  return indent > next.size * INDENT && indent < next.size * 4 && last.x - last.column.x < last.size * INDENT
}

interface Edges {
  readonly x: number
  readonly right: number
}

/** Where the text of each column begins and ends: a page's head, which is no text, may be wider. */
function textEdges(lines: readonly TextLine[]): (line: TextLine) => Edges {
  const edges = new Map<string, Edges>()
  const key = ({ page, column }: TextLine) => `${page} ${column.x} ${column.right}`
  for (const line of lines) {
    const { x, right } = edges.get(key(line)) ?? line
    edges.set(key(line), { x: Math.min(x, line.x), right: Math.max(right, line.right) })
  }
  return line => edges.get(key(line)) ?? line.column
}

/** A paragraph of one line before another, each with its first line's indent. */
function bothIndented(last: TextLine, next: TextLine, { x, right }: Edges): boolean {
  const indent = next.x - x
  const same = Math.abs(next.x - last.x) < next.size * 0.2
  return same && indent > next.size * INDENT && indent < next.size * 4 && hasRoom(last, next, right)
}

/** Whether a line ends where the next one's first word would have fitted: nobody breaks a line there but at its end. */
function leavesRoom(last: TextLine, next: TextLine, { right }: Edges): boolean {
  return hasRoom(last, next, right) && ENDED.test(last.text.trim())
}

const ENDED = /[.!?:;”"'’)\]…]$|^\S{1,24}$/

function hasRoom(last: TextLine, next: TextLine, edge: number): boolean {
  return room(last, next, Math.max(edge, next.right)) > next.size * 1.5
}

/** What is left of a line up to the column's right edge once the next one's first word has been put there, in points. */
function room(last: TextLine, next: TextLine, edge: number): number {
  const word = /^\S+/.exec(next.text)?.[0] ?? ''
  const letter = (next.right - next.x) / Math.max(1, next.text.length)
  return edge - last.right - (last.taken ?? 0) - word.length * letter
}
