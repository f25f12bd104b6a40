import { median } from './reading-order'
import type { TextLine } from './text-lines'

/** A distance larger than the usual one between lines by this factor is a gap between paragraphs. */
const GAP = 1.28
/** An indent in parts of the letters' size. */
const INDENT = 0.9

/** Tells for two lines that follow each other on a page whether a paragraph ends between them. */
export function gapFinder(lines: readonly TextLine[]): (last: TextLine, next: TextLine) => boolean {
  const leading = usualLeading(lines)
  return (last, next) => {
    if (last.page !== next.page) return false
    if (Math.abs(last.size - next.size) > Math.max(last.size, next.size) * 0.1) return true
    if (last.column.x !== next.column.x || last.column.right !== next.column.right)
      return changesColumn(last, next)
    if (last.row !== next.row) return true
    if (last.row) return false
    const distance = next.y - last.y
    if (distance > (leading.get(sizeKey(next)) ?? next.size * 1.2) * GAP) return true
    return isIndented(last, next) || leavesRoom(last, next) || bothIndented(last, next)
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
function changesColumn(last: TextLine, next: TextLine): boolean {
  const width = ({ column }: TextLine) => column.right - column.x
  if (next.y > last.y && next.y - last.y < next.size * 1.4)
    return isIndented(last, next) || leavesRoom(last, next)
  return Math.abs(width(last) - width(next)) > Math.max(width(last), width(next)) * 0.15
}

/** Lines of an item of a list go on under its first word. */
const ITEM = /^(?:[-–•*·▪○\uF0B7\uF0A7]|\(?[\p{L}\d]{1,3}[.)])\s/u

function isIndented(last: TextLine, next: TextLine): boolean {
  if (ITEM.test(last.text) && !ITEM.test(next.text)) return false
  const indent = next.x - last.x
  return indent > next.size * INDENT && indent < next.size * 4 && last.x - last.column.x < last.size * INDENT
}

/** A paragraph of one line before another, each with its first line's indent. */
function bothIndented(last: TextLine, next: TextLine): boolean {
  const indent = next.x - next.column.x
  const same = Math.abs(next.x - last.x) < next.size * 0.2
  return same && indent > next.size * INDENT && indent < next.size * 4 && hasRoom(last, next)
}

/** Whether a line ends where the next one's first word would have fitted: nobody breaks a line there but at its end. */
function leavesRoom(last: TextLine, next: TextLine): boolean {
  return hasRoom(last, next) && ENDED.test(last.text.trim())
}

const ENDED = /[.!?:;”"'’)\]…]$|^\S{1,24}$/

function hasRoom(last: TextLine, next: TextLine): boolean {
  const word = /^\S+/.exec(next.text)?.[0] ?? ''
  const letter = (next.right - next.x) / Math.max(1, next.text.length)
  const room = Math.max(last.column.right, next.right) - last.right
  return room > word.length * letter + next.size * 1.5
}
