import type { ExtractedCell, ExtractedSpan } from '../../../../src-core/document/extracted'
import type { PlacedPage, PlacedText, PrintedLine, Segment } from './placed-text'
import { type Drawn, printedLines } from './printed-lines'
import { makeRows, makeSegments, SPACE_GAP } from './segments'

/** What is printed smaller and higher or lower than the line it stands in. */
export interface HighText {
  readonly kind: 'raised' | 'lowered'
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A printed line with its text; all ranges are UTF-16 units of it, lengths in points. */
export interface TextLine extends Omit<PrintedLine, 'segments' | 'row'> {
  /** Whether it is a row of a table. */
  readonly row: boolean
  /** A table seems to begin here whose lines its text does not keep to. */
  readonly doubtful: boolean
  readonly page: number
  readonly pageHeight: number
  readonly text: string
  readonly spans: readonly ExtractedSpan[]
  readonly high: readonly HighText[]
  readonly cells: readonly ExtractedCell[]
  readonly artifact: boolean
  readonly bold: boolean
  /** Whether words in it stand further apart than a space. */
  readonly apart: boolean
  /** Whether it begins, or ends, with what was filled in on a form. */
  readonly fields?: { readonly first: boolean; readonly last: boolean }
  /** Whether it stands in a narrow column beside the text. */
  readonly aside?: boolean
}

/** A page's lines in reading order, those of boxes that its text runs past behind all others. */
export function textLines(page: PlacedPage, drawn?: Drawn): TextLine[] {
  const { lines: printed, doubtful } = printedLines(page.texts, drawn)
  const lines = printed.map(line => textLine(line, page)).filter(({ text, row }) => row || text.trim() !== '')
  const starts = doubtful.map(grid =>
    lines.findIndex(({ x, y }) => y > grid.top && y < grid.bottom && x >= grid.x && x <= grid.right),
  )
  return lines.map((line, index) =>
    starts.includes(index) && !line.row ? { ...line, doubtful: true } : line,
  )
}

/** So much white space, in parts of the letters' size, may have the edge of a box in it. */
const BOX_EDGE = 0.4

/** Whether words of a page stand side by side, as those of tables do, and those beside a box. */
export function mayHoldTables(page: PlacedPage): boolean {
  const rows = makeRows(makeSegments(page.texts))
  return rows.some(row => row.length > 1 || row.some(({ texts }) => texts.some(isApart)))
}

function isApart({ x, size }: PlacedText, index: number, texts: readonly PlacedText[]): boolean {
  const last = texts[index - 1]
  return last !== undefined && x - last.x - last.width > size * BOX_EDGE
}

/** So much of a page's height without text may hold a picture, in points. */
const ROOM = 90

/** Whether a page leaves so much white between its words, or above or below them, that a picture may stand there. */
export function hasRoomForPicture({ texts, height }: PlacedPage): boolean {
  const lines = [0, ...texts.map(({ y }) => y).sort((a, b) => a - b), height]
  return lines.some((y, index) => index > 0 && y - (lines[index - 1] ?? 0) > ROOM)
}

/** How small raised and lowered text is, in parts of the line's size; browsers print it at 0.83. */
const HIGH_SIZE = 0.88
/** How far it stands off the line, in parts of the line's size; further off is another line. */
const OFF_BY = 0.1
const OFF_AT_MOST = 0.8

function textLine(
  { segments, x, right, y, size, column, row, opensTable, box, taken }: PrintedLine,
  page: PlacedPage,
): TextLine {
  let text = ''
  const spans: ExtractedSpan[] = []
  const high: HighText[] = []
  const cells: ExtractedCell[] = []
  const add = (all: readonly Segment[], from: number, base?: Base) => {
    for (const segment of all) {
      if (text.length > from) text += ' '
      text = addSegment(text, segment, base ?? segment, spans, high)
    }
  }
  // A mark may be set off so far from the words it stands behind that it is a segment of its own.
  if (!row) add(segments, 0, { y, size })
  for (const { segments: own, ...looks } of row ?? []) {
    if (cells.length > 0) text += '\t'
    const start = text.length
    add(own, start)
    cells.push({ ...looks, start, end: text.length })
  }
  return {
    x,
    right,
    y,
    size,
    column,
    row: row !== null,
    opensTable: opensTable === true,
    doubtful: false,
    page: page.number,
    pageHeight: page.height,
    text,
    spans: joinTouching(spans),
    high,
    cells,
    ...fieldsOf(segments),
    ...(box && { box }),
    ...(taken !== undefined && { taken }),
    apart: segments.length > 1,
    artifact: segments.length > 0 && segments.every(({ texts }) => texts.every(part => part.artifact)),
    bold:
      segments.some(({ texts }) => texts.some(part => part.bold)) &&
      segments.every(({ texts }) => texts.every(part => part.bold || !/[\p{L}\p{N}]/u.test(part.text))),
  }
}

function fieldsOf(segments: readonly Segment[]): Pick<TextLine, 'fields'> {
  const first = segments[0]?.texts[0]?.filled === true
  const last = segments.at(-1)?.texts.at(-1)?.filled === true
  return first || last ? { fields: { first, last } } : {}
}

/** What text is raised or lowered against: the baseline and the size of its line. */
type Base = Pick<Segment, 'y' | 'size'>

function addSegment(
  before: string,
  segment: Segment,
  base: Base,
  spans: ExtractedSpan[],
  high: HighText[],
): string {
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
    if (part.unsure) spans.push({ kind: 'unsure', start, end })
    const kind = heightOf(part, base)
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

function heightOf(part: PlacedText, base: Base): HighText['kind'] | null {
  const by = Math.abs(part.y - base.y) / base.size
  if (part.size >= base.size * HIGH_SIZE || by < OFF_BY || by > OFF_AT_MOST) return null
  return part.y < base.y ? 'raised' : 'lowered'
}

function joinTouching(spans: readonly ExtractedSpan[]): ExtractedSpan[] {
  const joined = spans.filter(({ kind }) => kind === 'unsure')
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
