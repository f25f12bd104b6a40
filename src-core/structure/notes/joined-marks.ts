import type { ExtractedSpan } from '../../document/extracted'
import type { PaperLine } from '../lines/paper-line'
import type { FoundFootnote } from './found-footnote'

/** Two footnote marks that a format prints side by side, `12`, as the marks of notes 1 and 2, where nothing else is next. */
export function partJoinedMarks(
  lines: readonly PaperLine[],
  notes: readonly FoundFootnote[],
): readonly PaperLine[] {
  const known = new Set(notes.map(({ mark }) => mark))
  let last = 0
  return lines.map(line => {
    const marks = line.spans?.filter(({ kind }) => kind === 'footnote-mark') ?? []
    if (marks.length === 0) return line
    const parted = new Map<ExtractedSpan, ExtractedSpan[]>()
    for (const span of [...marks].sort((a, b) => a.start - b.start)) {
      const halves = span.target === line.text.slice(span.start, span.end) ? halve(span, last, known) : null
      if (halves) parted.set(span, halves)
      last = Number(halves?.[1]?.target ?? span.target) || last
    }
    return parted.size === 0
      ? line
      : { ...line, spans: line.spans?.flatMap(span => parted.get(span) ?? [span]) ?? [] }
  })
}

/** The two marks in one that is not next itself: the first comes next, the second after it, and both have notes. */
function halve(span: ExtractedSpan, last: number, known: ReadonlySet<string>): ExtractedSpan[] | null {
  const target = span.target ?? ''
  const first = String(last + 1)
  const second = String(last + 2)
  if (target === first || target !== first + second || !known.has(first) || !known.has(second)) return null
  const middle = span.start + first.length
  return [
    { ...span, end: middle, target: first },
    { ...span, start: middle, target: second },
  ]
}
