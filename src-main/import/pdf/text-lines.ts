import type { ExtractedSpan } from '../../../src-core/document/extracted'
import type { PlacedPage, PlacedText, PrintedLine, Segment } from './placed-text'
import { readingOrder } from './reading-order'
import { makeSegments, SPACE_GAP } from './segments'

/** A mark that is printed smaller and higher than the line it stands in. */
export interface RaisedMark {
  readonly start: number
  readonly end: number
  readonly mark: string
}

/** A printed line with its text; all ranges are UTF-16 units of it, lengths in points. */
export interface TextLine extends Omit<PrintedLine, 'segments'> {
  readonly page: number
  readonly pageHeight: number
  readonly text: string
  readonly spans: readonly ExtractedSpan[]
  readonly raised: readonly RaisedMark[]
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

const RAISED_SIZE = 0.82
const RAISED_BY = 0.1
const MARK = /^(?:\d{1,3}|[*†‡]{1,3})$/

function textLine({ segments, x, right, y, size, column, row }: PrintedLine, page: PlacedPage): TextLine {
  let text = ''
  const spans: ExtractedSpan[] = []
  const raised: RaisedMark[] = []
  const cells: { start: number; end: number }[] = []
  for (const segment of segments) {
    if (text !== '') text += row ? '\t' : ' '
    const start = text.length
    text = addSegment(text, segment, spans, raised)
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
    raised,
    cells: row ? cells : [],
    artifact: segments.every(({ texts }) => texts.every(part => part.artifact)),
    bold:
      segments.some(({ texts }) => texts.some(part => part.bold)) &&
      segments.every(({ texts }) => texts.every(part => part.bold || !/[\p{L}\p{N}]/u.test(part.text))),
  }
}

function addSegment(before: string, segment: Segment, spans: ExtractedSpan[], raised: RaisedMark[]): string {
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
    const mark = words.trim()
    if (MARK.test(mark) && isRaised(part, segment)) raised.push({ start: end - mark.length, end, mark })
    last = part
  }
  return text.trimEnd()
}

function needsSpace(last: PlacedText, next: PlacedText, text: string): boolean {
  if (/\s$/.test(text) || /^\s/.test(next.text)) return false
  if (next.spaced) return true
  return next.x - (last.x + last.width) > Math.max(last.size, next.size) * SPACE_GAP
}

function isRaised(part: PlacedText, segment: Segment): boolean {
  return part.size < segment.size * RAISED_SIZE && part.y < segment.y - segment.size * RAISED_BY
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
