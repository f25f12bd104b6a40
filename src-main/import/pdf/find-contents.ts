import { anyLanguage } from '../../../src-core/vocabulary/languages'
import { median } from './page/reading-order'
import type { TextLine } from './page/text-lines'

/** The page an entry ends in, behind its words or what leads from them. */
const PAGE = /(?<=[\s.·…_])(?:\d{1,4}|[ivxl]{1,6})$/u
/** Dots, or spaced dots, that lead the eye to a page. */
const LEADER = /(?:[.·_]\s?){4,}|…{2,}/u
/** What stands above a table of contents. */
const TITLE = new RegExp(
  String.raw`^\s*(?:${anyLanguage(({ headings }) => headings?.aboveContents)})\s*:?\s*$`,
  'iu',
)
/** A part's number: `1.`, `2.1`, `IV.`, `A.`, or what it is called. */
const NUMBERED = new RegExp(
  String.raw`^\s*(?:\d{1,3}(?:\.\d{1,3})*\.?|[IVX]{1,5}\.?|[A-Z]\.?|(?:${anyLanguage(({ headings }) => headings?.numberedPart)})\s+[\dA-Z]\S*)\s`,
  'iu',
)
/** A table of contents has at least so many entries; fewer lines may end in numbers that happen to rise. */
const FEWEST = 3
/** Entries that only their numbers tell of are at least so many. */
const FEWEST_NUMBERED = 5
/** How far the pages may stick out to either side of where most of them end, in parts of the letters' size. */
const OFF_EDGE = 1.3
/** How many lines in a row an entry may take up before its page is printed. */
const LONGEST_ENTRY = 3

/** What a line of contents does: it begins an entry, or goes on with one. */
export type EntryLine = 'begins' | 'goes-on'

/** A table of contents on one page of a paper, as lines of text. */
export interface Contents {
  /** All lines, those of contents no longer rows of a table. */
  readonly lines: readonly TextLine[]
  /** Which lines are of contents, and whether each begins an entry. */
  readonly entries: ReadonlyMap<TextLine, EntryLine>
}

/** Finds what a page has of a table of contents: lines that end, each at the same edge, in the number of a page. */
export function findContents(page: readonly TextLine[]): Contents {
  const lines: TextLine[] = []
  const entries = new Map<TextLine, EntryLine>()
  for (let at = 0; at < page.length; ) {
    const run = entriesFrom(page, at)
    const above = page.slice(Math.max(0, at - 2), at + 1)
    if (!run || !areContents(run, above)) {
      const line = page[at]
      if (line) lines.push(line)
      at += 1
      continue
    }
    let begins = true
    for (const one of run) {
      const line = withoutCells(one)
      // A line without a page goes on in the next, but what is numbered begins an entry, whatever stood before.
      entries.set(line, begins || NUMBERED.test(line.text) ? 'begins' : 'goes-on')
      begins = pageOf(one) !== null
      lines.push(line)
    }
    at += run.length
  }
  return { lines: withoutStrays(lines, page), entries }
}

/** The longest run of lines from here on that may be entries, up to the last that ends in a page. */
function entriesFrom(page: readonly TextLine[], start: number): TextLine[] | null {
  const first = page[start]
  if (!first || (pageOf(first) === null && !NUMBERED.test(first.text))) return null
  let end = start
  let number = 0
  const found: TextLine[] = []
  for (let at = start; at < page.length && at - end <= LONGEST_ENTRY; at += 1) {
    const line = page[at]
    if (!line) break
    const shown = pageOf(line)
    if (shown === null) continue
    const edge = median(found.map(({ right }) => right)) || line.right
    if (shown < number || Math.abs(line.right - edge) > line.size * OFF_EDGE) break
    number = shown
    found.push(line)
    end = at + 1
  }
  return found.length >= FEWEST ? page.slice(start, end) : null
}

/** The page an entry names; 0 for one of the pages in Roman numbers before the first. */
function pageOf({ text }: TextLine): number | null {
  const shown = PAGE.exec(text.trimEnd())
  if (!shown || !/\p{L}/u.test(text.slice(0, shown.index))) return null
  return /\d/.test(shown[0]) ? Number(shown[0]) : 0
}

/** Leaders, the word above, or numbers of parts and pages that stand apart tell contents from a list of amounts. */
function areContents(run: readonly TextLine[], above: readonly TextLine[]): boolean {
  const entries = run.filter(line => pageOf(line) !== null)
  const most = (isSo: (line: TextLine) => boolean) => entries.filter(isSo).length * 2 > entries.length
  if (most(({ text }) => LEADER.test(text))) return true
  if (!most(({ apart }) => apart)) return false
  if (above.some(({ text }) => TITLE.test(text))) return true
  return (
    entries.length >= FEWEST_NUMBERED &&
    entries.length * 2 > run.length &&
    most(({ text }) => NUMBERED.test(text))
  )
}

function withoutCells(line: TextLine): TextLine {
  if (!line.row) return line
  return { ...line, text: line.text.replaceAll('\t', ' '), row: false, opensTable: false, cells: [] }
}

/** What stood in one table with the contents, such as their title and the page's own number, is no row any more either. */
function withoutStrays(lines: readonly TextLine[], before: readonly TextLine[]): TextLine[] {
  const isFreed = before.map((line, index) => line.row && lines[index]?.row === false)
  let from = 0
  const freed = new Set<number>()
  for (let at = 0; at <= before.length; at += 1) {
    const line = before[at]
    if (line?.row && !line.opensTable) continue
    if (isFreed.slice(from, at).includes(true)) for (let row = from; row < at; row += 1) freed.add(row)
    from = at
  }
  return lines.map((line, index) => (freed.has(index) ? withoutCells(line) : line))
}
