import { evenSpaces } from '../../../src-core/basics/even-spaces'
import { type CountedPage, readPageName } from '../../../src-core/document/pages/page-name'
import { anyLanguage } from '../../../src-core/vocabulary/languages'
import type { TextLine } from './page/text-lines'

/** The parts of a page's height at its top and bottom where headers and footers stand. */
const TOP = 0.14
const BOTTOM = 0.86
/** How far apart the same header may stand on two pages, in points. */
const SAME_HEIGHT = 4
/** White space above a footer that stands on one page only, in parts of its letters' size. */
const FOOTER_GAP = 2

const PAGE = anyLanguage(({ heads }) => heads?.pageNumber)
const PAGE_NUMBER = new RegExp(
  String.raw`^(?:[-–—|\s]*)(?:${PAGE}|p\.)?\s*\d{1,4}(?:\s*(?:${anyLanguage(({ heads }) => heads?.outOf)}|\/|\|)\s*\d{1,4})?(?:[-–—|\s]*)$`,
  'i',
)
const NAMED_PAGE_NUMBER = new RegExp(String.raw`^(?:${PAGE}|p\.)\s*\d{1,4}`, 'i')

/**
 * The lines that are no part of the text: what repeats at the same place of pages, page numbers, what the file itself calls a
 * page (`labels`, the first page's first), tagged artifacts.
 */
export function findFurniture(
  pages: readonly (readonly TextLine[])[],
  bodySize: number,
  labels: readonly string[] = [],
): Set<TextLine> {
  const furniture = new Set<TextLine>()
  const atEdge = pages.map(edgeLines)
  const within = countWithin(pages)
  for (const line of repeated(atEdge, pages.length, within)) furniture.add(line)
  for (const page of pages) for (const row of headsOfTables(page, furniture)) furniture.delete(row)
  for (const line of runTogether(atEdge.flat(), furniture)) furniture.add(line)
  for (const line of changing(pages, furniture)) furniture.add(line)
  for (const line of atEdge.flat()) if (isLabel(line, labels)) furniture.add(line)
  const all = pages.flat()
  const tagged = all.filter(({ artifact }) => artifact)
  // Some programs tag everything they draw themselves as an artifact.
  if (tagged.length < all.length / 2) for (const line of tagged) if (inMargin(line)) furniture.add(line)
  const isNumber = pageNumbers(pages, furniture)
  for (const page of pages)
    for (const line of lonelyFooters(page, furniture, bodySize, isNumber)) furniture.add(line)
  return furniture
}

/** Whether a line is the name of its page that the file has, other than a number: that may be a question's. */
function isLabel({ text, page }: TextLine, labels: readonly string[]): boolean {
  const label = labels[page - 1] ?? ''
  return /\D/.test(label) && text.replace(DASHES, '') === label
}

const DASHES = /^[-–—\s]+|[-–—\s]+$/g

/** The Roman numeral that is all there is of a line. */
function romanNumber(text: string): CountedPage | null {
  if (text.length > LONGEST_NUMERAL) return null
  const name = readPageName(text.replace(DASHES, ''))
  return name && name.style !== '1' ? name : null
}

/** A Roman numeral with dashes around it is no longer. */
const LONGEST_NUMERAL = 20

/** Rows that return at the top of pages above rows that do not: the head of a table that goes on, and no page's. */
function headsOfTables(page: readonly TextLine[], furniture: ReadonlySet<TextLine>): TextLine[] {
  let goesOn = false
  return page.toReversed().filter(line => {
    const isHead = line.row && goesOn
    goesOn = line.row && (goesOn || !furniture.has(line))
    return isHead
  })
}

function inMargin({ y, pageHeight }: TextLine): boolean {
  return y < pageHeight * TOP || y > pageHeight * BOTTOM
}

function edgeLines(page: readonly TextLine[]): TextLine[] {
  return page.filter(line => inMargin(line) && line.text.length < LONGEST)
}

/** Lines at a footer's height that are nothing but pieces which stand apart on other pages. */
function runTogether(edges: readonly TextLine[], known: ReadonlySet<TextLine>): TextLine[] {
  const pieces = [...new Set([...known].map(keyOf))]
    .filter(key => key !== '')
    .sort((a, b) => b.length - a.length)
  const heights = [...known].map(({ y }) => y)
  return edges.filter(line => {
    if (known.has(line) || !heights.some(y => Math.abs(y - line.y) <= SAME_HEIGHT)) return false
    let rest = keyOf(line)
    for (const piece of pieces) rest = rest.replace(piece, ' ')
    return rest.trim() === ''
  })
}

/**
 * Heads and feet that change, with the chapter or the party: a page's first or last line where two other pages have theirs in
 * letters of that size, and no page has anything else.
 */
function changing(pages: readonly (readonly TextLine[])[], known: ReadonlySet<TextLine>): TextLine[] {
  const isSeat = (line: TextLine, other: TextLine) =>
    Math.abs(line.y - other.y) <= SAME_HEIGHT && Math.abs(line.size - other.size) < 0.5
  const seats = [...known].filter(inMargin)
  return [1, -1].flatMap(towards => {
    const outer = pages.map(page =>
      page
        .filter(line => !known.has(line) && inMargin(line))
        .sort((a, b) => (a.y - b.y) * towards)
        .slice(0, 2),
    )
    const outermost = outer.flat()
    const judged = new Map<string, boolean>()
    const judge = (line: TextLine) => {
      const isApart = outermost.every(
        other => isSeat(line, other) || (other.y - line.y) * towards > line.size * APART,
      )
      return isApart && new Set(seats.filter(seat => isSeat(line, seat)).map(({ page }) => page)).size >= 2
    }
    return outer.flatMap(([line]) => {
      if (!line || line.text.length >= LONGEST) return []
      const key = `${Math.round(line.y)} ${Math.round(line.size * 2)}`
      const isOne = judged.get(key) ?? judge(line)
      judged.set(key, isOne)
      return isOne ? [line] : []
    })
  })
}

/** White space between a head that changes and the text, from line to line, in parts of its letters' size. */
const APART = 1.8
/** Heads and feet have fewer letters. */
const LONGEST = 200

/** A line's words, its numbers apart. */
function keyOf({ text }: TextLine): string {
  const roman = romanNumber(text)
  if (roman) return roman.style
  return evenSpaces(text.replace(/\d+/g, '#')).trim().toLowerCase()
}

/** Lines that return on three pages or more with numbers that count with the pages, at whatever height: `12 FREE CULTURE`. */
export function runningLines(pages: readonly (readonly TextLine[])[]): Set<TextLine> {
  const groups = new Map<string, TextLine[]>()
  for (const line of pages.flat()) {
    if (!/^\d+ \p{L}|\p{L} \d+$/u.test(line.text.trim())) continue
    groups.set(keyOf(line), [...(groups.get(keyOf(line)) ?? []), line])
  }
  return new Set(
    [...groups.values()].flatMap(lines =>
      new Set(lines.map(({ page }) => page)).size >= 3 && countWithPages(lines) ? lines : [],
    ),
  )
}

/** Whether the lines' first numbers mostly go up by as much as their pages do: plates may have no number. */
function countWithPages(lines: readonly TextLine[]): boolean {
  const places = lines.map(({ text, page }) => ({ number: Number(/\d+/.exec(text)?.[0]), page }))
  const steps = places.slice(1).filter(({ number, page }, index) => {
    const before = places[index]
    return before !== undefined && number - before.number === page - before.page
  })
  return steps.length >= (lines.length - 1) * MOSTLY
}

const MOSTLY = 0.7

/** Lines that stand at the same height on several pages with the same words, but for numbers that count with the pages. */
function repeated(
  pages: readonly (readonly TextLine[])[],
  total: number,
  within: ReadonlyMap<string, number>,
): TextLine[] {
  const groups = new Map<string, TextLine[]>()
  for (const line of pages.flat()) {
    groups.set(keyOf(line), [...(groups.get(keyOf(line)) ?? []), line])
  }
  return [...groups].flatMap(([key, group]) =>
    sameHeight(group).flatMap(lines => {
      const on = new Set(lines.map(({ page }) => page)).size
      // What as often stands amid pages, such as a speaker's name, only happens to stand at an edge.
      const amid = within.get(key) ?? 0
      return on >= (total <= 6 ? 2 : 3) && amid < on && numbersCount(lines) ? lines : []
    }),
  )
}

/** How often each line stands outside the margins. */
function countWithin(pages: readonly (readonly TextLine[])[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const line of pages.flat())
    if (!inMargin(line)) counts.set(keyOf(line), (counts.get(keyOf(line)) ?? 0) + 1)
  return counts
}

function sameHeight(lines: readonly TextLine[]): TextLine[][] {
  const clusters: TextLine[][] = []
  for (const line of [...lines].sort((a, b) => a.y - b.y)) {
    const last = clusters.at(-1)
    if (last?.[0] && line.y - last[0].y <= SAME_HEIGHT) last.push(line)
    else clusters.push([line])
  }
  return clusters
}

/** Whether every number in the lines is the same on all pages or goes up with them; those of questions do neither. */
function numbersCount(lines: readonly TextLine[]): boolean {
  const [first, ...others] = lines.map(line => ({ page: line.page, numbers: numbersIn(line) }))
  if (!first) return false
  return first.numbers.every((number, index) => {
    const same = others.every(other => other.numbers[index] === number)
    return same || others.every(other => (other.numbers[index] ?? 0) - other.page === number - first.page)
  })
}

function numbersIn({ text }: TextLine): number[] {
  const roman = romanNumber(text)
  return roman ? [roman.value] : [...text.matchAll(/\d+/g)].map(([digits]) => Number(digits))
}

/** A note's mark, and the words, the quotation or the number with words behind it that the note opens with. */
const OPENS_NOTE = /^\[?\d{1,3}[\])]?\.?\s*(?:[\p{L}«“”„‘’"'(]|\s\d+ \p{Ll}{2,} \p{L})/u

/** Numbers, letters, Roman numerals or stars that a note opens with: raised, or in Unicode's raised letters. */
const RAISED_MARK = /^(?:\d{1,3}|[a-z]{1,5}|[*†‡]{1,3})$/
const OPENS_RAISED = /^\s*\p{Lm}{1,5}\s*\p{L}/u

function opensNote({ text, high: [first] }: TextLine): boolean {
  if (OPENS_NOTE.test(text) || OPENS_RAISED.test(text)) return true
  const isRaised = first?.kind === 'raised' && text.slice(0, first.start).trim() === ''
  return isRaised && RAISED_MARK.test(first.text)
}

/** Whether a line opens with a number or a letter that is raised in the text of its page: a note may begin with a figure of its own. */
function isMarkedIn(page: readonly TextLine[], line: TextLine): boolean {
  const mark = /^\s*(\d{1,3}|[a-z])\s/.exec(line.text)?.[1]
  return (
    mark !== undefined &&
    page.some(({ high }) => high.some(({ kind, text }) => kind === 'raised' && text === mark))
  )
}

/**
 * Tells whether the last line of a page may be its number, which a question's may be too: not where returning heads or feet
 * hold it already, and a number alone only if it is the page's, or as far from that as another page's, or far below the text.
 */
function pageNumbers(
  pages: readonly (readonly TextLine[])[],
  furniture: ReadonlySet<TextLine>,
): (line: TextLine) => boolean {
  const groups = new Map<string, TextLine[]>()
  for (const line of furniture) groups.set(keyOf(line), [...(groups.get(keyOf(line)) ?? []), line])
  const counting = [...groups.values()].filter(lines => {
    const differing = new Set(lines.map(({ text }) => text.replace(/\s/g, '')))
    return differing.size > 1 && numbersCount(lines)
  })
  const numbered = new Set(counting.flatMap(lines => lines.map(({ page }) => page)))
  const ends = pages.map(page =>
    page
      .filter(line => !furniture.has(line))
      .sort((a, b) => a.y - b.y)
      .slice(-2),
  )
  const far = new Set(
    ends.flatMap(([above, last]) => (above && last && isFarBelow(last, above) ? [last] : [])),
  )
  const ahead = ends.flatMap(lines => {
    const last = lines.at(-1)
    return last && BARE_NUMBER.test(last.text) ? [Number(last.text) - last.page] : []
  })
  return line => {
    if (numbered.has(line.page) || !PAGE_NUMBER.test(line.text)) return false
    const by = Number(line.text) - line.page
    return (
      !BARE_NUMBER.test(line.text) ||
      by === 0 ||
      far.has(line) ||
      ahead.filter(other => other === by).length > 1
    )
  }
}

const BARE_NUMBER = /^\s*\d{1,4}\s*$/
/** More white space than any paragraph has above it, in parts of its letters' size. */
const FAR = 5

function isFarBelow(line: TextLine, above: TextLine): boolean {
  return line.y - above.y > line.size * FAR
}

/** Words with the page's number before or behind them are small print, no longer than these, in UTF-16 units. */
const LONGEST_FOOT = 90

/** Whether small print at a page's end holds words and the page's own number, right below a note that ended: `Name of a paper 1`. */
function isNumberedFoot(line: TextLine, above: TextLine | undefined, bodySize: number): boolean {
  if (!above || line.y < line.pageHeight * BOTTOM || line.size > bodySize * 0.88) return false
  if (line.text.length > LONGEST_FOOT || opensNote(line) || /[.;:]\s*$/.test(line.text)) return false
  const { first, last } =
    /^(?:(?<first>\d{1,4}) )?\p{Lu}.*?(?: (?<last>\d{1,4}))?$/u.exec(line.text.trim())?.groups ?? {}
  return [first, last].includes(`${line.page}`) && /[.?!)\]/]\s*$/.test(above.text)
}

/** A footer on one page only: a page number at its very end, or small print with white space above it. */
function lonelyFooters(
  page: readonly TextLine[],
  known: ReadonlySet<TextLine>,
  bodySize: number,
  isNumber: (line: TextLine) => boolean,
): TextLine[] {
  const found: TextLine[] = []
  const down = page.filter(line => !known.has(line)).sort((a, b) => a.y - b.y)
  const last = down.at(-1)
  if (last && last.y > last.pageHeight * BOTTOM && isNumber(last)) {
    found.push(last)
    down.pop()
  } else if (last && isNumberedFoot(last, down.at(-2), bodySize)) {
    found.push(last)
    down.pop()
  }
  const first = down[0]
  if (first && first.y < first.pageHeight * TOP && NAMED_PAGE_NUMBER.test(first.text)) found.push(first)
  const small = down.findLastIndex(line => line.size > bodySize * 0.88 || line.y < line.pageHeight * 0.9)
  const footer = down.slice(small + 1)
  const above = down[small]
  const top = footer[0]
  if (!above || !top || footer.length > 4 || opensNote(top) || isMarkedIn(page, top)) return found
  return top.y - above.y > top.size * FOOTER_GAP + top.size ? [...found, ...footer] : found
}
