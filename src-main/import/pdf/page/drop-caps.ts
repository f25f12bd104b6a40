import { smallest } from '../../../../src-core/basics/extremes'
import type { PlacedPage, PlacedText } from './placed-text'
import { median } from './reading-order'

/** One large letter, a quotation mark before it perhaps. */
const CAP = /^["'“‘«„»]?\p{Lu}$/u
/** A drop cap is so many times as large as the letters beside it. */
const LARGER = 1.7
/** What the letter is the first of: the rest of a word, which some print in capitals, or the word behind it. */
const REST = /^\s?(?:\p{Ll}|['’]\p{Ll}|\p{Lu}{2,}|\p{Lu}\s)/u
/** So many lines stand beside it, at least. */
const FEWEST_LINES = 2
/** How far they stand from it, and from the same left edge, in parts of their size. */
const BESIDE = 1.2
const SAME_EDGE = 0.3
/** A page with more large letters is no page of text. */
const MOST = 20
/** So high capitals are, in parts of their size. */
const CAP_HEIGHT = 0.75

/**
 * A page whose paragraphs begin with small letters only: one that begins with a letter as high as some lines has it in its first
 * line, and those lines begin where the letter does.
 */
export function withoutDropCaps(page: PlacedPage): PlacedPage {
  const usual = median(page.texts.map(({ size }) => size))
  const caps = page.texts.filter(({ text, size }) => size >= usual * LARGER && CAP.test(text.trim()))
  if (caps.length === 0 || caps.length > MOST) return page
  let texts = page.texts
  for (const cap of caps) texts = settle(texts, cap)
  return { ...page, texts }
}

function settle(texts: readonly PlacedText[], cap: PlacedText): readonly PlacedText[] {
  const leads = linesBeside(texts, cap)
  const [first, ...others] = leads
  if (!first || leads.length < FEWEST_LINES || !REST.test(first.text)) return texts
  const edge = smallest(others.map(({ x }) => x))
  const indented = new Set(others)
  const isWord = /^\s/.test(first.text) || first.x - edge > first.size * SAME_EDGE
  if (others.some(({ x, size }) => x - edge > size * SAME_EDGE) || edge - first.x > first.size * SAME_EDGE)
    return texts
  const letter = { ...first, text: cap.text.trim(), x: cap.x, width: first.x - cap.x, spaced: cap.spaced }
  return texts
    .filter(text => text !== cap)
    .flatMap(text => {
      if (text === first) return [letter, { ...first, spaced: isWord }]
      return indented.has(text) ? [{ ...text, x: cap.x, width: text.width + text.x - cap.x }] : [text]
    })
}

/** What begins each of the lines beside a large letter, from top to bottom; the letter may reach a little into the last. */
function linesBeside(texts: readonly PlacedText[], cap: PlacedText): PlacedText[] {
  const right = cap.x + cap.width
  const near = texts
    .filter(text => {
      const middle = text.y - text.size * 0.3
      const isSmall = cap.size >= text.size * LARGER
      const top = cap.y - cap.size * CAP_HEIGHT
      return isSmall && text.x > cap.x - 1 && middle > top && middle < cap.y + text.size
    })
    .sort((a, b) => a.y - b.y)
  const leads: PlacedText[] = []
  for (const text of near) {
    const last = leads.at(-1)
    if (!last || text.y - last.y > text.size * 0.5) leads.push(text)
    else if (text.x < last.x) leads[leads.length - 1] = text
  }
  const end = leads.findIndex(({ x, size }) => Math.abs(x - right) > size * BESIDE)
  return end < 0 ? leads : leads.slice(0, end)
}
