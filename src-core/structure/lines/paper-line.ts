import type { ExtractedLine, ExtractedSpan } from '../../document/extracted'

/** A line on its way into the document. */
export interface PaperLine extends ExtractedLine {
  /** White space that was made a line break before this line, since the source had lost its own. */
  readonly brokenFrom?: string
  /** The line goes on where the line before it ended, without a space: it begins with a raised footnote mark. */
  readonly sticks?: boolean
  /** It is of the table of contents. */
  readonly inContents?: boolean
}

/** Whether a line holds anything but white space. */
export function hasText(line: Pick<ExtractedLine, 'text'>): boolean {
  return /\S/.test(line.text)
}

/** Whether a span covers no text: a trace of what is not in it. */
export function isPlace({ start, end }: ExtractedSpan): boolean {
  return start === end
}

/** A piece of a line with its spans and cells moved along; UTF-16 offsets. */
export function sliceLine(line: PaperLine, start: number, end: number = line.text.length): PaperLine {
  const spans = line.spans
    ?.filter(span =>
      isPlace(span) ? span.start >= start && span.end <= end : span.start < end && span.end > start,
    )
    .map(
      (span): ExtractedSpan => ({
        ...span,
        start: Math.max(0, Math.min(span.start, end) - start),
        end: Math.max(0, Math.min(span.end, end) - start),
      }),
    )
  const cells = line.cells?.map(cell => ({
    ...cell,
    start: Math.max(0, Math.min(cell.start, end) - start),
    end: Math.max(0, Math.min(cell.end, end) - start),
  }))
  return { ...line, text: line.text.slice(start, end), ...(spans && { spans }), ...(cells && { cells }) }
}

/** A line without the white space around it; that of a table row stays, since its cells may be empty. */
export function trimLine(line: PaperLine): PaperLine {
  if (line.cells) return line
  const end = line.text.trimEnd().length
  const start = Math.min(end, line.text.length - line.text.trimStart().length)
  return start === 0 && end === line.text.length ? line : sliceLine(line, start, end)
}

/** Letters before these are composed, and compose with none of their own. */
const MAY_COMPOSE = /[^\0-\u02ff]/

/** A line in Unicode's composed form (NFC), its spans and cells moved along. */
export function composeLine(line: ExtractedLine): PaperLine {
  if (!MAY_COMPOSE.test(line.text)) return line
  const text = line.text.normalize('NFC')
  if (text === line.text) return line
  const moved = (offset: number) => line.text.slice(0, offset).normalize('NFC').length
  const move = <T extends { start: number; end: number }>(range: T): T => ({
    ...range,
    start: Math.min(moved(range.start), text.length),
    end: Math.min(moved(range.end), text.length),
  })
  return {
    ...line,
    text,
    ...(line.spans && { spans: line.spans.map(move) }),
    ...(line.cells && { cells: line.cells.map(move) }),
  }
}
