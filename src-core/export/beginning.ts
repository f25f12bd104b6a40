/** The beginning of a file that is text, as much of it as is shown. */
export interface Beginning {
  readonly text: string
  /** How many of how many of its parts that is; null where it is all of it. */
  readonly cut: { readonly shown: number; readonly total: number; readonly of: CutAt } | null
}

/** Where a beginning may end: behind a row of a table, a line, an annotation of a page, a paragraph of a Word file, or a file of a folder. */
export const CUTS = ['rows', 'lines', 'articles', 'paragraphs', 'files'] as const

export type CutAt = (typeof CUTS)[number]

/** No more of a file is shown than this, in UTF-16 units, unless its first part alone is longer. */
const MOST_SHOWN = 200_000

const END_OF_ARTICLE = '</article>'

/** The beginning of a text file of a media type, cut behind a whole part. Linear in the text. */
export function beginningOf(text: string, mediaType: string, most = MOST_SHOWN): Beginning {
  if (text.length <= most) return { text, cut: null }
  const of = mediaType === 'text/csv' ? 'rows' : mediaType === 'text/html' ? 'articles' : 'lines'
  const ends = of === 'rows' ? rowEnds(text) : endsOf(text, of === 'articles' ? END_OF_ARTICLE : '\n')
  const within = ends.findLastIndex(end => end <= most)
  const last = Math.max(0, within)
  const end = ends[last] ?? text.length
  const total = ends.length - headings(of)
  const shown = last + 1 - headings(of)
  // A page with hardly an article in it, or a single line: no part of it is whole within what is shown.
  if (end > most) return { text: text.slice(0, safeEnd(text, most)), cut: { shown: 0, total, of } }
  return { text: text.slice(0, end), cut: { shown, total, of } }
}

/** A table’s first row holds its titles. */
function headings(of: CutAt): number {
  return of === 'rows' ? 1 : 0
}

function endsOf(text: string, mark: string): number[] {
  const ends: number[] = []
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at)) {
    at += mark.length
    ends.push(at)
  }
  return ends.length === 0 ? [text.length] : ends
}

/** A line end between quotes is part of a cell. */
function rowEnds(text: string): number[] {
  const ends: number[] = []
  let isQuoted = false
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit === QUOTE) isQuoted = !isQuoted
    else if (unit === LINE_END && !isQuoted) ends.push(at + 1)
  }
  return ends.length === 0 ? [text.length] : ends
}

const [QUOTE, LINE_END] = [0x22, 0x0a]

/** Never between the two halves of a character. */
function safeEnd(text: string, end: number): number {
  const before = text.charCodeAt(end - 1)
  return before >= 0xd800 && before < 0xdc00 ? end - 1 : end
}
