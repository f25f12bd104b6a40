import { largest, smallest } from '../../../../src-core/basics/extremes'
import { ENDED } from './flows-beside'
import type { PlacedPage, PlacedText } from './placed-text'

const NUMBER = /^\d{1,4}$/
/** So many numbers show on a page that it counts its lines; where another page did, one is enough. */
const FEWEST = 3
/** Lines are counted one by one, or so many at a time. */
const STEPS = [1, 2, 5, 10]
/** No page has more lines; of several columns of numbers the longest are looked at. */
const MOST = 300
const TRIED = 3
/** How far the edges of numbers in a column may differ, in points. */
const SAME_EDGE = 2
/** Of numbers that count lines nearly all follow each other so, and some stand before a line in the middle of a sentence. */
const [NEARLY_ALL, SOME] = [0.8, 0.2]
/** A line of text is so wide at least, in parts of its letters' size. */
const WIDE = 20

interface Row {
  readonly y: number
  readonly texts: readonly PlacedText[]
}

/**
 * A page without the numbers in its margin that count its lines, as drafts of laws have them; these stand together among what
 * is set across the page. Where they stand is added to `known`, in points from the left, for pages with few lines.
 */
export function withoutLineNumbers(page: PlacedPage, known: Set<number>): PlacedPage {
  const numbers = page.texts.filter(({ text }) => NUMBER.test(text.trim()))
  if (numbers.length < FEWEST && known.size === 0) return page
  for (const edgeOf of [rightOf, leftOf])
    for (const column of columnsOf(numbers, edgeOf)) {
      const edge = edgeOf(column[0] as PlacedText)
      const isKnown = [...known].some(other => Math.abs(other - edge) <= SAME_EDGE)
      if (!countsLines(page.texts, column, isKnown)) continue
      known.add(edge)
      const gone = new Set(column)
      return {
        ...page,
        texts: page.texts.filter(text => !gone.has(text)),
        across: [...page.across, column.map(({ text }) => text.trim()).join(' ')],
      }
    }
  return page
}

function leftOf({ x }: PlacedText): number {
  return x
}

function rightOf({ x, width }: PlacedText): number {
  return x + width
}

/** The longest columns of numbers whose edges stand below each other, each from top to bottom. */
function columnsOf(numbers: readonly PlacedText[], edgeOf: (text: PlacedText) => number): PlacedText[][] {
  const columns: PlacedText[][] = []
  for (const text of [...numbers].sort((a, b) => edgeOf(a) - edgeOf(b))) {
    const first = columns.at(-1)?.[0]
    if (first && edgeOf(text) - edgeOf(first) <= SAME_EDGE) columns.at(-1)?.push(text)
    else columns.push([text])
  }
  const long = columns.filter(({ length }) => length <= MOST).sort((a, b) => b.length - a.length)
  return long.slice(0, TRIED).map(column => column.sort((a, b) => a.y - b.y))
}

function countsLines(texts: readonly PlacedText[], column: readonly PlacedText[], isKnown: boolean): boolean {
  const [first, last] = [column[0], column.at(-1)]
  if (!first || !last || column.length < (isKnown ? 1 : FEWEST)) return false
  const own = new Set(column)
  const others = texts.filter(text => !own.has(text))
  const span = others.filter(({ y, size }) => y > first.y - size && y < last.y + size)
  const [left, right] = [smallest(column.map(leftOf)), largest(column.map(rightOf))]
  const inMargin = span.every(text => leftOf(text) >= right) || span.every(text => rightOf(text) <= left)
  if (!inMargin) return false
  if (isKnown) return true
  const rows = rowsOf(span)
  const places = column.map(({ y, size }) => rows.findIndex(row => Math.abs(row.y - y) < size * 0.4))
  const steps = column.slice(1).map(({ text }, index) => Number(text) - Number(column[index]?.text))
  const even = (step: number) =>
    steps.filter((by, index) => by === step && (places[index + 1] ?? -1) - (places[index] ?? -1) === step)
  if (!STEPS.some(step => even(step).length >= steps.length * NEARLY_ALL)) return false
  return places.filter(place => goesOn(rows[place - 1], rows[place])).length >= column.length * SOME
}

/** What stands on one line, for all lines from top to bottom. */
function rowsOf(texts: readonly PlacedText[]): Row[] {
  const rows: { y: number; texts: PlacedText[] }[] = []
  for (const text of [...texts].sort((a, b) => a.y - b.y)) {
    const last = rows.at(-1)
    if (last && text.y - last.y < text.size * 0.5) last.texts.push(text)
    else rows.push({ y: text.y, texts: [text] })
  }
  return rows.map(({ y, texts }) => ({ y, texts: texts.sort((a, b) => a.x - b.x) }))
}

/** Whether a wide line leaves a sentence open that the next one goes on with. */
function goesOn(above: Row | undefined, row: Row | undefined): boolean {
  const [first, last] = [above?.texts[0], above?.texts.at(-1)]
  if (!first || !last || !row) return false
  const isWide = rightOf(last) - first.x > first.size * WIDE
  return isWide && !ENDED.test(last.text.trim()) && /^\s*\p{Ll}/u.test(row.texts[0]?.text ?? '')
}

/** The quarters of a page, as the Bundestag prints them beside its columns. */
const LETTER = /^\([A-D]\)$/

/** A page without the letters in its margins that name its quarters, `(A)` to `(D)`; these stand together among what is set across the page. */
export function withoutMarginLetters(page: PlacedPage): PlacedPage {
  const letters = page.texts.filter(({ text }) => LETTER.test(text.trim()))
  if (letters.length === 0) return page
  const found = new Set(letters)
  const others = page.texts.filter(text => !found.has(text) && text.text.trim() !== '')
  const left = smallest(others.map(({ x }) => x))
  const right = largest(others.map(({ x, width }) => x + width))
  const gone = new Set(letters.filter(({ x, width }) => x + width <= left || x >= right))
  if (gone.size === 0) return page
  return {
    ...page,
    texts: page.texts.filter(text => !gone.has(text)),
    across: [...page.across, ...[...gone].map(({ text }) => text.trim())],
  }
}
