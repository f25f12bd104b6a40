import type { TextLine } from './page/text-lines'

const LOOSE = /(?<=\p{L})\s+(?=[-\u2010]$)/u
/** The second half of a word; an address behind a dash is none. */
const GOES_ON = /^(?!https?:|www\.)\p{Ll}{2}/u
const DASH = /\p{L}\s[-\u2010]\s\p{L}/gu
/** A dash that somebody typed seldom stands at a line's end: for each there are more than so many amid lines. */
const TYPED = 3
/** Fewer tell only in a paper that types no dashes at all. */
const FEWEST = 2

/**
 * Lines without the space before the hyphen that breaks their last word: a justified line may set it apart at the margin.
 * Where a paper types such dashes between its words, they stay as they are.
 */
export function closeLooseHyphens(pages: readonly (readonly TextLine[])[]): TextLine[][] {
  const lines = pages.flat()
  const loose = new Set(
    lines.filter((line, index) => LOOSE.test(line.text) && GOES_ON.test(lines[index + 1]?.text ?? '')),
  )
  const typed = lines.reduce((sum, { text }) => sum + (text.match(DASH)?.length ?? 0), 0)
  const isTyped = loose.size < FEWEST ? typed > 0 : loose.size * TYPED < typed
  if (loose.size === 0 || isTyped) return pages.map(page => [...page])
  return pages.map(page => page.map(line => (loose.has(line) ? close(line) : line)))
}

function close(line: TextLine): TextLine {
  const text = line.text.replace(LOOSE, '')
  const gone = line.text.length - text.length
  const spans = line.spans.map(span =>
    span.end === line.text.length ? { ...span, end: span.end - gone } : span,
  )
  return { ...line, text, spans: spans.filter(({ start, end }) => end > start) }
}
