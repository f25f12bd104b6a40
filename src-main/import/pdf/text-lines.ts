import type { ExtractedSpan } from '../../../src-core/document/extracted'
import type { PlacedPage, PlacedText, PrintedLine, Segment } from './placed-text'
import { readingOrder } from './reading-order'
import { makeSegments, SPACE_GAP } from './segments'

/** What is printed smaller and higher or lower than the line it stands in. */
export interface HighText {
  readonly kind: 'raised' | 'lowered'
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A printed line with its text; all ranges are UTF-16 units of it, lengths in points. */
export interface TextLine extends Omit<PrintedLine, 'segments'> {
  readonly page: number
  readonly pageHeight: number
  readonly text: string
  readonly spans: readonly ExtractedSpan[]
  readonly high: readonly HighText[]
  readonly cells: readonly { readonly start: number; readonly end: number }[]
  readonly artifact: boolean
  readonly bold: boolean
}

/** A page's lines in reading order. */
export function textLines(page: PlacedPage): TextLine[] {
  return readingOrder(makeSegments(page.texts))
    .map(line => textLine(line, page))
    .filter(({ text }) => text.trim() !== '')
}

/** How small raised and lowered text is, in parts of the line's size; browsers print it at 0.83. */
const HIGH_SIZE = 0.88
/** How far it stands off the line, in parts of the line's size; further off is another line. */
const OFF_BY = 0.1
const OFF_AT_MOST = 0.8

function textLine({ segments, x, right, y, size, column, row }: PrintedLine, page: PlacedPage): TextLine {
  let text = ''
  const spans: ExtractedSpan[] = []
  const high: HighText[] = []
  const cells: { start: number; end: number }[] = []
  for (const segment of segments) {
    if (text !== '') text += row ? '\t' : ' '
    const start = text.length
    text = addSegment(text, segment, spans, high)
    cells.push({ start, end: text.length })
  }
  return {
    x,
    right,
    y,
    size,
    column,
    row,
    page: page.number,
    pageHeight: page.height,
    text,
    spans: joinTouching(spans),
    high,
    cells: row ? cells : [],
    artifact: segments.every(({ texts }) => texts.every(part => part.artifact)),
    bold:
      segments.some(({ texts }) => texts.some(part => part.bold)) &&
      segments.every(({ texts }) => texts.every(part => part.bold || !/[\p{L}\p{N}]/u.test(part.text))),
  }
}

function addSegment(before: string, segment: Segment, spans: ExtractedSpan[], high: HighText[]): string {
  let text = before
  let last: PlacedText | null = null
  for (const part of segment.texts) {
    const words = part.text
    if (last && needsSpace(last, part, text)) text += ' '
    const start = text.length
    text += last === null ? words.trimStart() : words
    const end = text.trimEnd().length
    if (part.bold) spans.push({ kind: 'bold', start, end })
    if (part.italic) spans.push({ kind: 'italic', start, end })
    const kind = heightOf(part, segment)
    const own = words.trim()
    if (kind && own !== '') high.push({ kind, start: end - own.length, end, text: own })
    last = part
  }
  return text.trimEnd()
}

function needsSpace(last: PlacedText, next: PlacedText, text: string): boolean {
  if (/\s$/.test(text) || /^\s/.test(next.text)) return false
  if (next.spaced) return true
  return next.x - (last.x + last.width) > Math.max(last.size, next.size) * SPACE_GAP
}

function heightOf(part: PlacedText, segment: Segment): HighText['kind'] | null {
  const by = Math.abs(part.y - segment.y) / segment.size
  if (part.size >= segment.size * HIGH_SIZE || by < OFF_BY || by > OFF_AT_MOST) return null
  return part.y < segment.y ? 'raised' : 'lowered'
}

function joinTouching(spans: readonly ExtractedSpan[]): ExtractedSpan[] {
  const joined: ExtractedSpan[] = []
  for (const kind of ['bold', 'italic'] as const) {
    for (const span of spans) {
      const last = joined.at(-1)
      if (span.kind !== kind || span.end <= span.start) continue
      if (last?.kind === kind && span.start - last.end <= 1)
        joined[joined.length - 1] = { ...last, end: span.end }
      else joined.push(span)
    }
  }
  return joined
}
