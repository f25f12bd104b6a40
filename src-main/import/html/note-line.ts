import type { ExtractedLine } from '../../../src-core/document/extracted'

/** A line of a note without the mark before it, or without the arrow back where the mark is none of it. */
export function withoutMark(line: ExtractedLine, mark: string | null): ExtractedLine {
  const printed = new RegExp(`^[\\[(]?\\s*${(mark ?? '').replace(/[*]/g, '\\$&')}\\s*[\\])]?[.:]?\\s*`)
  const head = (mark === null ? /^[\^↑]\s+/ : printed).exec(line.text)?.[0] ?? ''
  const text = line.text.slice(head.length)
  const spans = line.spans
    ?.map(span => ({
      ...span,
      start: Math.max(0, span.start - head.length),
      end: Math.min(text.length, span.end - head.length),
    }))
    .filter(span => span.end > span.start || (span.kind === 'trace' && span.end === span.start))
  const { spans: _, ...rest } = line
  return { ...rest, text, ...(spans && spans.length > 0 && { spans }) }
}
