import type { PlacedPage, PlacedText } from './placed-text'
import { median } from './reading-order'

/** A watermark's letters are so many times as large as those it lies across, and it has so many at least. */
const LARGER = 2
const FEWEST_LETTERS = 4
/** A page with more large words is no page of text. */
const MOST = 20
/** A watermark lies across so many letters. */
const FEWEST_BELOW = 10
/** How high capitals reach, and how low small letters begin, in parts of their size. */
const CAP_HEIGHT = 0.7
const MIDDLE = 0.3

/**
 * A page without the large words that lie across its text, such as `CONCEPT`; these stand among what is set across the page.
 * Which they are is added to `known`, since a page may have one where it has no text.
 */
export function withoutWatermarks(page: PlacedPage, known: Set<string>): PlacedPage {
  const large = largeTexts(page.texts)
  for (const text of large) if (liesAcross(text, page.texts)) known.add(keyOf(text))
  const marks = new Set(large.filter(text => known.has(keyOf(text))))
  if (marks.size === 0) return page
  return {
    ...page,
    texts: page.texts.filter(text => !marks.has(text)),
    across: [...page.across, ...[...marks].map(({ text }) => text)],
  }
}

function keyOf({ text, size }: PlacedText): string {
  return `${Math.round(size)} ${text}`
}

function largeTexts(texts: readonly PlacedText[]): PlacedText[] {
  const usual = median(texts.map(({ size }) => size))
  const large = texts.filter(({ text, size }) => size >= usual * LARGER && lettersOf(text) >= FEWEST_LETTERS)
  return large.length > MOST ? [] : large
}

function lettersOf(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0
}

/** Whether smaller text is printed where the letters of a large one are, as lines that stand above one another never are. */
function liesAcross(mark: PlacedText, texts: readonly PlacedText[]): boolean {
  let letters = 0
  for (const text of texts) {
    if (text.size * LARGER > mark.size) continue
    const middle = text.y - text.size * MIDDLE
    if (middle > mark.y || middle < mark.y - mark.size * CAP_HEIGHT) continue
    const shared = Math.min(text.x + text.width, mark.x + mark.width) - Math.max(text.x, mark.x)
    if (shared > text.size) letters += (lettersOf(text.text) * shared) / text.width
  }
  return letters >= FEWEST_BELOW
}
