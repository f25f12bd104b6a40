import { evenSpaces } from '../../basics/even-spaces'
import type { Extraction } from '../../document/extracted'
import { anyLanguage } from '../../vocabulary/languages'
import type { PaperLine } from './paper-line'
import { hasText } from './paper-line'

const LABEL_LIKE = new RegExp(
  String.raw`^\s*(?:\d+\.? )?(?:${anyLanguage(({ labels }) => labels?.labelLike)})`,
  'i',
)

const PATTERNS: readonly RegExp[] = [
  /^(?:ah|kv|kst|h|blg|nds)[- ](?:(?:tk|ek)[- ])?[A-Z\d-]*\d{3}[\w -]{0,30}$/,
  /^ISSN 0921\D.*$/,
  // A stenogram marks where a speech begins.
  /^©$/,
  /^KVR ?\d{3,6}$/,
  /^\d{4}tkkvr\d{1,5}$/,
  new RegExp(`^(?:${anyLanguage(({ heads }) => heads?.publisher)}).{0,40}$`),
  new RegExp(`^(?:${anyLanguage(({ heads }) => heads?.printedAt)})$`, 'i'),
  new RegExp(`^(?:${anyLanguage(({ heads }) => heads?.footer)})$`),
  new RegExp(`^(?:${anyLanguage(({ heads }) => heads?.ofSite)})$`),
  new RegExp(`^(?:${anyLanguage(({ heads }) => heads?.chamber)}) ?[12]?$`),
  /^(?:-{3,}|_{3,}|={3,}|\*{3,})$/,
  new RegExp(
    String.raw`^(?:${anyLanguage(({ heads }) => heads?.page)}|p\.) \d{1,4}(?: ?(?:${anyLanguage(({ heads }) => heads?.pageOf)}|\/) ?\d{1,4})?$`,
    'i',
  ),
  /^[-–] ?\d{1,4} ?[-–]$/,
  new RegExp(String.raw`^(?:${anyLanguage(({ heads }) => heads?.printedPaper)}) \d+\/\d+.{0,60}$`),
]
/** All that share their flags in one: every line is held against them. */
const FURNITURE = ['', 'i'].map(flags => {
  const alike = PATTERNS.filter(pattern => pattern.flags === flags)
  return new RegExp(alike.map(({ source }) => source).join('|'), flags)
})
/** A line that closes a page by itself. */
const FOOTER = new RegExp(
  String.raw`${anyLanguage(({ heads }) => heads?.closesPage)}|^\s*-{3,}\s*$|^\s*\d{1,4}\/\d{1,4}\s*$`,
)
/** How often a line must return at the edge of a page to be furniture. */
const RETURNS = 3
/** How many lines at a page's top or bottom can be furniture. */
const EDGE = 3
const BLANK_LINES_OF_A_BREAK = 3
/** A page's number and how many there are, alone on a line: `3/24`. */
const OF_PAGES = new RegExp(
  String.raw`^\s*(?<page>\d{1,4})\s*(?:\/|${anyLanguage(({ heads }) => heads?.ofPages)})\s*(?<pages>\d{1,4})\s*$`,
)

/** Marks page headers and footers, and counts the pages where the format itself does not tell them. */
export function findFurniture(lines: readonly PaperLine[], unit: Extraction['unit']): PaperLine[] {
  if (unit === 'paragraphs') return [...lines]
  const counted = countedPages(lines)
  const printed = lines.map((line, index) =>
    counted.has(index) || isFurniture(line.text) ? asFurniture(line) : line,
  )
  const numbers = numbersBelowFooters(printed)
  const marked = printed.map((line, index) => (numbers.has(index) ? asFurniture(line) : line))
  const paged = lines.some(line => line.page > 1) ? marked : countPages(marked)
  return markReturning(paged)
}

function isFurniture(text: string): boolean {
  const printed = text.trim()
  if (printed === '') return false
  const line = evenSpaces(printed)
  return line.length <= 200 && FURNITURE.some(pattern => pattern.test(line))
}

/** Lines such as `3/24` that count up to one and the same number of pages. */
function countedPages(lines: readonly PaperLine[]): Set<number> {
  const byTotal = new Map<string, { index: number; page: number }[]>()
  lines.forEach(({ text }, index) => {
    const { page, pages = '' } = (text.length < 20 && OF_PAGES.exec(text)?.groups) || {}
    if (!page || Number(page) > Number(pages)) return
    const before = byTotal.get(pages) ?? []
    if ((before.at(-1)?.page ?? 0) < Number(page)) before.push({ index, page: Number(page) })
    byTotal.set(pages, before)
  })
  const counts = [...byTotal.values()].filter(pages => pages.length >= 2)
  return new Set(counts.flatMap(pages => pages.map(({ index }) => index)))
}

/** The bare numbers right below the feet of pages, where they count up by one from foot to foot, and those feet. */
function numbersBelowFooters(lines: readonly PaperLine[]): Set<number> {
  const found: { foot: number; index: number; number: number }[] = []
  let foot = -1
  lines.forEach((line, index) => {
    if (!hasText(line)) return
    const isFoot = line.role === 'furniture' ? FOOTER.test(line.text) : isUnnumbered(line)
    if (isFoot) foot = index
    else if (line.role !== 'furniture') {
      if (foot >= 0 && /^\s*\d{1,4}\s*$/.test(line.text))
        found.push({ foot, index, number: Number(line.text) })
      foot = -1
    }
  })
  const first = found[0]?.number ?? 0
  const [only, ...others] = found
  // A paper of one page ends with its foot; of one of two pages perhaps only the first has a foot.
  const alone =
    only !== undefined &&
    others.length === 0 &&
    (only.index === lines.findLastIndex(hasText) || (first === 1 && isUnnumbered(lines[only.foot])))
  const counts = (found.length > 1 || alone) && found.every(({ number }, at) => number === first + at)
  return new Set(counts ? found.flatMap(({ foot: above, index }) => [above, index]) : [])
}

/** The foot of a page whose number stands on a line of its own; amid text it would be a paper that is named. */
const UNNUMBERED = new RegExp(`^(?:${anyLanguage(({ heads }) => heads?.footerWithoutPage)})$`)

function isUnnumbered(line: PaperLine | undefined): boolean {
  return UNNUMBERED.test(line?.text.trim() ?? '')
}

function asFurniture(line: PaperLine): PaperLine {
  return { ...line, role: 'furniture' }
}

/** Pages end with a footer, or where blank lines stand in for a page break. */
function countPages(lines: readonly PaperLine[]): PaperLine[] {
  const hasFooters = lines.some(line => line.role === 'furniture' && FOOTER.test(line.text))
  let page = 1
  let blanks = 0
  let started = false
  let ended = false
  return lines.map(line => {
    if (!hasText(line)) {
      blanks += 1
      return onPage(line, page)
    }
    const breaks = hasFooters ? ended : blanks >= BLANK_LINES_OF_A_BREAK && started
    if (breaks && (line.role !== 'furniture' || !hasFooters)) {
      page += 1
      ended = false
    }
    if (line.role === 'furniture' && FOOTER.test(line.text)) ended = true
    blanks = 0
    started ||= line.role !== 'furniture'
    return onPage(line, page)
  })
}

function onPage(line: PaperLine, page: number): PaperLine {
  return line.page === page ? line : { ...line, page }
}

/** Lines that return at the same edge of many pages, their numbers apart, are headers and footers. */
function markReturning(lines: readonly PaperLine[]): PaperLine[] {
  const edges = edgeLines(lines)
  if (edges.size === 0) return [...lines]
  const pages = lines.at(-1)?.page ?? 1
  const shapes = new Map([...edges.keys()].map(index => [index, shapeOf(lines[index]?.text ?? '')]))
  const counts = new Map<string, Set<number>>()
  for (const [index, shape] of shapes)
    counts.set(shape, (counts.get(shape) ?? new Set()).add(lines[index]?.page ?? 1))
  const least = Math.max(RETURNS, pages * 0.3)
  const returning = new Set([...counts].flatMap(([shape, { size }]) => (size < least ? [] : [shape])))
  if (returning.size === 0) return [...lines]
  const within = new Map<string, number>()
  for (const [index, { text }] of lines.entries()) {
    const shape = edges.has(index) ? '' : shapeOf(text)
    if (returning.has(shape)) within.set(shape, (within.get(shape) ?? 0) + 1)
  }
  const numbers = numbersAtEdges(lines, edges)
  return lines.map((line, index) => {
    const side = edges.get(index)
    if (side === undefined) return line
    const shape = shapes.get(index) ?? ''
    const returns = counts.get(shape)?.size ?? 0
    if (!returning.has(shape)) return line
    const isFurniture = /\p{L}/u.test(line.text)
      ? // What as often stands amid pages only happens to stand at an edge.
        (within.get(shape) ?? 0) < returns
      : // A bare number returns on every page only if it is the page's number.
        returns >= pages * 0.7 && (!isNumber(line.text) || countsOn(line, side, numbers))
    return isFurniture ? asFurniture(line) : line
  })
}

/** The bare numbers at the edges of each page, by edge and page. */
function numbersAtEdges(
  lines: readonly PaperLine[],
  edges: ReadonlyMap<number, Side>,
): Map<string, number[]> {
  const numbers = new Map<string, number[]>()
  for (const [index, side] of edges) {
    const { page = 0, text = '' } = lines[index] ?? {}
    if (!isNumber(text)) continue
    const key = `${side} ${page}`
    numbers.set(key, [...(numbers.get(key) ?? []), Number.parseInt(text, 10)])
  }
  return numbers
}

/** Also a question's: `16.` */
function isNumber(text: string): boolean {
  return /^\d+[.):]?$/.test(text.trim())
}

/** Whether a bare number goes on from one at the same edge of a page before or behind it. */
function countsOn({ page, text }: PaperLine, side: Side, numbers: ReadonlyMap<string, number[]>): boolean {
  for (let away = -NEAR; away <= NEAR; away += 1) {
    if (away === 0) continue
    const near = numbers.get(`${side} ${page + away}`) ?? []
    if (near.some(other => [away, Math.sign(away)].includes(other - Number.parseInt(text, 10)))) return true
  }
  return false
}

/** How many pages away the next page's number may stand: a page may have none. */
const NEAR = 3

function shapeOf(text: string): string {
  const shape = evenSpaces(text.trim())
  return /\d/.test(shape) ? shape.replace(/\d+/g, '#') : shape
}

type Side = 'top' | 'bottom'

/** The indexes of the lines at the top and bottom of each page that are short enough to be furniture. */
function edgeLines(lines: readonly PaperLine[]): Map<number, Side> {
  const edges = new Map<number, Side>()
  if ((lines.at(-1)?.page ?? 1) < RETURNS) return edges
  let page: number[] = []
  const close = () => {
    page.forEach((index, place) => {
      const line = lines[index]
      const side = place < EDGE ? 'top' : place >= page.length - EDGE ? 'bottom' : null
      // The head of a table that goes on over pages is told from its rows, not from where it stands.
      if (!side || !line || line.role === 'table-row') return
      if (line.text.trim().length <= 160 && !isLabelLike(line.text)) edges.set(index, side)
    })
    page = []
  }
  lines.forEach((line, index) => {
    if (line.page !== (lines[page[0] ?? index]?.page ?? line.page)) close()
    if (hasText(line) && line.role !== 'footnote') page.push(index)
  })
  close()
  return edges
}

/** `Antwoord 4` at the top of many pages is what the paper is made of, not furniture. */
function isLabelLike(text: string): boolean {
  return LABEL_LIKE.test(text)
}
