import { endsSentence } from '../../../src-core/basics/ends-sentence'
import { largest, smallest } from '../../../src-core/basics/extremes'
import { addTo, groupBy } from '../../../src-core/basics/group-by'
import { gapFinder } from './find-gaps'
import { median } from './page/reading-order'
import { TEXT_WIDTH } from './page/text-beside'
import type { TextLine } from './page/text-lines'
import { putBefore } from './put-before'

/** The text beside an aside takes up more of the width that a paper prints on than two columns would. */
const WIDE = 0.55
/** An aside is so wide at most, in parts of the text's width. */
const NARROW = 0.6
/** Its letters are so much smaller than the text's at most. */
const SMALLER = 0.9
/** Lines that an aside has, and lines of running text beside it. */
const [FEWEST, FEWEST_RUNNING] = [3, 2]
/** A page of more columns is no letter. */
const MOST = 20

type OpensGap = (last: TextLine, next: TextLine) => boolean

/**
 * Pages whose narrow columns beside the text, such as those with the date and reference of a letter, are told as asides, and
 * stand before or behind the paragraph that they would cut where it goes on over the page's end.
 */
export function placeAsides(pages: readonly (readonly TextLine[])[]): TextLine[][] {
  const all = pages.flat()
  const width = largest(all.map(({ right }) => right)) - smallest(all.map(({ x }) => x))
  const found = pages.map(page => findAsides(page, width))
  if (found.every(({ size }) => size === 0)) return pages.map(page => [...page])
  const opensGap = gapFinder(all)
  return pages.map((page, index) => settle(page, found[index] ?? new Set(), opensGap))
}

/** The lines of a page that stand in such columns. */
function findAsides(page: readonly TextLine[], width: number): Set<TextLine> {
  const words = page.filter(({ row, box }) => !row && !box)
  const columns = [...groupBy(words, ({ column }) => `${column.x} ${column.right}`).values()]
  if (columns.length > MOST) return new Set()
  const texts = columns.filter(lines => isText(lines, width))
  return new Set(columns.filter(lines => texts.some(text => isBeside(lines, text))).flat())
}

function isText(lines: readonly TextLine[], width: number): boolean {
  return lines.filter(isRunning).length >= FEWEST_RUNNING && widthOf(lines) > width * WIDE
}

function isRunning({ x, right, size }: TextLine): boolean {
  return right - x > size * TEXT_WIDTH
}

function widthOf([first]: readonly TextLine[]): number {
  return first ? first.column.right - first.column.x : 0
}

function isBeside(lines: readonly TextLine[], text: readonly TextLine[]): boolean {
  const [own, other] = [lines[0], text[0]]
  if (!own || !other || lines.length < FEWEST || widthOf(lines) > widthOf(text) * NARROW) return false
  const isApart = own.column.x >= other.column.right || own.column.right <= other.column.x
  const isLevel = topOf(lines) < bottomOf(text) && bottomOf(lines) > topOf(text)
  const isSmall = median(lines.map(({ size }) => size)) <= median(text.map(({ size }) => size)) * SMALLER
  return isApart && isLevel && isSmall && !/^\p{Ll}/u.test(own.text)
}

function topOf(lines: readonly TextLine[]): number {
  return smallest(lines.map(({ y }) => y))
}

function bottomOf(lines: readonly TextLine[]): number {
  return largest(lines.map(({ y }) => y))
}

function settle(page: readonly TextLine[], asides: ReadonlySet<TextLine>, opensGap: OpensGap): TextLine[] {
  const text = page.filter(line => !asides.has(line))
  const before = new Map<number, TextLine[]>()
  let at = 0
  for (const line of page) {
    if (asides.has(line)) addTo(before, at, { ...line, aside: true })
    else at += 1
  }
  const placed = new Map<number, TextLine[]>()
  for (const [index, lines] of before)
    for (const line of lines) addTo(placed, placeOf(index, text, opensGap), line)
  return putBefore(text, placed)
}

/**
 * Before which line of the text an aside belongs that stands before one: behind the paragraph that goes on there, and before one
 * that goes on over the page's end.
 */
function placeOf(index: number, text: readonly TextLine[], opensGap: OpensGap): number {
  const [last, next] = [text[index - 1], text[index]]
  const parts = (at: number) => {
    const [above, below] = [text[at - 1], text[at]]
    return !above || !below || opensGap(above, below)
  }
  let place = index
  if (next && /^\p{Ll}/u.test(next.text)) {
    do place += 1
    while (!parts(place))
  } else if (last && isRunning(last) && !endsSentence(last.text) && !text.slice(index).some(isRunning)) {
    do place -= 1
    while (!parts(place))
  }
  return place
}
