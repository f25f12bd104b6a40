import { append } from '../../basics/append'
import { firstIndex } from '../../basics/first-index'
import { foldCharacter } from '../../basics/fold-character'
import type { TextRange } from '../../document/model'
import { alignLetters } from './align-letters'
import { LINE, letterAt, lettersOfText, type TextLetters } from './letters'
import type { Glyph, PrintedPage } from './printed-page'
import { type Quad, quadsOf } from './quads-of'
import { cutRun, endOf, type SidedRun, withoutOverlaps } from './runs'

/** The text of a paper, and at which UTF-16 offset each page begins. */
export interface PagedText {
  readonly text: string
  readonly pages: readonly { readonly number: number; readonly start: number }[]
}

/** Where a page prints a part of a passage, line by line. */
export interface PlacedPart {
  /** From 1. */
  readonly page: number
  readonly quads: readonly Quad[]
}

/** Run of letters on a page by its number, from 1. */
interface PageRun extends SidedRun {
  readonly number: number
}

/** How much inside a passage may be printed in other letters than the text has, such as the mark of a footnote. */
const [MOST_UNLIKE, MOST_SHARE] = [40, 0.05]
/** So many letters the mark of a footnote has, which the text may have elsewhere or not at all. */
const LONGEST_MARK = 4

/**
 * Where pages print passages, in their order; null for one that is not surely found, all of it. `read` answers what a page
 * prints, by its number from 1, or null for a page that is not there; it is asked once for each page that is needed.
 */
export function placePassages(
  paged: PagedText,
  read: (page: number) => PrintedPage | null,
  passages: readonly TextRange[],
): (PlacedPart[] | null)[] {
  const text = lettersOfText(paged.text)
  const printed = new Map<number, PrintedPage>()
  const runs: PageRun[] = []
  const align = (index: number) => {
    const number = paged.pages[index]?.number
    if (number === undefined || printed.has(number)) return false
    const page = read(number)
    if (!page) return false
    printed.set(number, page)
    const edge = (at: number) =>
      letterAt(text, at < 0 ? 0 : (paged.pages[at]?.start ?? Number.POSITIVE_INFINITY))
    const window = [edge(index - 1), edge(index + 2)] as const
    const own = [edge(index), edge(index + 1)] as const
    const sides = { text, page: page.letters }
    append(
      runs,
      alignLetters(sides, window, own).map(run => ({ ...run, number })),
    )
    return true
  }
  const find = (wanted: readonly TextRange[]) => {
    const tidy = withoutOverlaps(runs)
    return wanted.map(passage => placePassage(text, paged.text, tidy, printed, passage))
  }
  for (const { start, end } of passages) for (const index of pagesOf(paged, start, end)) align(index)
  const placed = find(passages)
  // What is missing may stand on a page beside, as a footnote that goes on there does.
  const missing = [...placed.keys()].filter(index => placed[index] === null)
  let more = false
  for (const at of missing) {
    const passage = passages[at]
    if (!passage) continue
    const own = pagesOf(paged, passage.start, passage.end)
    for (const index of [(own[0] ?? 0) - 1, (own.at(-1) ?? 0) + 1]) more = align(index) || more
  }
  return more ? find(passages) : placed
}

/** The pages on which a range is said to be, as places in the list of pages. */
function pagesOf({ pages }: PagedText, start: number, end: number): number[] {
  const next = firstIndex(pages, page => page.start > start)
  const found = [Math.max(0, next - 1)]
  for (let index = next; index < pages.length && (pages[index]?.start ?? 0) < end; index += 1)
    found.push(index)
  return found
}

function placePassage(
  text: TextLetters,
  words: string,
  runs: readonly PageRun[],
  printed: ReadonlyMap<number, PrintedPage>,
  { start, end }: TextRange,
): PlacedPart[] | null {
  const [first, behind] = [letterAt(text, start), letterAt(text, end)]
  if (first >= behind) return null
  const parts: { number: number; glyphs: number[] }[] = []
  let upTo = first
  let unlike = 0
  let last: PageRun | null = null
  for (let at = firstBehind(runs, first); at < runs.length; at += 1) {
    const whole = runs[at]
    if (!whole || whole.text >= behind) break
    const run: PageRun = cutRun(whole, Math.max(first, whole.text), Math.min(behind, endOf(whole)))
    if (upTo === first && run.text > first) return null
    const page = printed.get(run.number)
    const way = last ? bridge(last, run) : 'apart'
    if (!page || !way) return null
    unlike += run.text - upTo
    upTo = endOf(run)
    let part = parts.at(-1)
    if (part?.number !== run.number) {
      part = { number: run.number, glyphs: [] }
      parts.push(part)
    }
    const from = last && way === 'on' ? last.page + last.length : run.page
    append(part.glyphs, glyphsOf(page, from, run.page + run.length))
    last = run
  }
  const letters = behind - first
  if (upTo < behind || unlike > Math.min(MOST_UNLIKE, letters * MOST_SHARE)) return null
  const [head, tail] = [parts[0], parts.at(-1)]
  if (!head || !tail) return null
  const signs = {
    before: [...words.slice(start, text.from[first])],
    after: [...words.slice((text.from[behind - 1] ?? 0) + 1, end)],
  }
  widen(head, printed.get(head.number), signs.before.reverse(), -1)
  widen(tail, printed.get(tail.number), signs.after, 1)
  return parts.flatMap(({ number, glyphs }) => {
    const page = printed.get(number)
    return page ? [{ page: number, quads: quadsOf(page, glyphs) }] : []
  })
}

/** The signs of some letters of a page, those between them included. */
function glyphsOf({ glyphs, glyphOf }: PrintedPage, start: number, end: number): number[] {
  const found: number[] = []
  for (let letter = start; letter < end; letter += 1) {
    const index = glyphOf[letter] ?? 0
    for (let between = (found.at(-1) ?? index) + 1; between < index; between += 1) {
      const glyph = glyphs[between]
      if (glyph && isDrawn(glyph)) found.push(between)
    }
    if (found.at(-1) !== index) found.push(index)
  }
  return found
}

/**
 * How a passage goes on from one run to the next: `on` the same stretch of the page, letters between them that the text has
 * otherwise or not at all included, such as the mark of a note; or `apart`, from the end of a line to a line's begin. Null
 * where it may not.
 */
function bridge(one: PageRun, other: PageRun): 'on' | 'apart' | null {
  const end = one.page + one.length
  const [inText, onPage] = [other.text - endOf(one), other.page - end]
  if (one.number === other.number && onPage >= 0 && onPage <= 2 * inText + LONGEST_MARK) return 'on'
  if (inText > 0) return null
  const begins = ({ sides }: PageRun, letter: number) => ((sides.page.before[letter] ?? LINE) & LINE) !== 0
  return begins(one, end) && begins(other, other.page) ? 'apart' : null
}

/** The first run that ends behind a letter. */
function firstBehind(runs: readonly PageRun[], letter: number): number {
  return firstIndex(runs, run => endOf(run) > letter)
}

/** Takes the signs beside the outermost letter along, such as a bracket or a full stop, as far as the page has the same. */
function widen(
  part: { glyphs: number[] },
  page: PrintedPage | undefined,
  signs: readonly string[],
  step: 1 | -1,
) {
  const outermost = step < 0 ? part.glyphs[0] : part.glyphs.at(-1)
  if (!page || outermost === undefined) return
  let at = outermost
  for (const sign of signs) {
    const next = page.glyphs[at + step]
    if (!next || next.code !== sign.codePointAt(0) || !isDrawn(next)) return
    at += step
    if (step < 0) part.glyphs.unshift(at)
    else part.glyphs.push(at)
  }
}

/** Whether a sign is no space, nor put there by whoever read the page. */
function isDrawn({ code, box }: Glyph): boolean {
  return box.right > box.left && foldCharacter(code).trim() !== ''
}
