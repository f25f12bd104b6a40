import type { ExtractedLine, ExtractedSpan } from '../../src-core/document/extracted'

/** What a line is besides its text. */
export type LineLook = Omit<ExtractedLine, 'text' | 'spans' | 'cells'>

type SpanKind = ExtractedSpan['kind']

const SPACE = /[\s\u200B]+/g

/** Gathers the running text of formats in which white space means nothing, with the spans inside it. */
export class LineBuilder {
  private text = ''
  private spans: ExtractedSpan[] = []
  private cells: { start: number; end: number }[] = []

  /** Adds text, every run of white space made one space, none at the beginning of the line. */
  add(words: string): void {
    // Soft hyphens only say where a browser or Word may break a line; they are no part of the word.
    const clean = words.replaceAll('\u00AD', '').replace(SPACE, ' ')
    this.text += this.text === '' || /\s$/.test(this.text) ? clean.trimStart() : clean
  }

  /** Takes back a space at the end, where punctuation follows that a pretty-printed file put on a line of its own. */
  closeUp(): void {
    this.text = this.text.trimEnd()
  }

  /** Adds what `inside` adds, as a span of this kind. */
  within(kind: SpanKind, target: string | undefined, inside: () => void): void {
    const before = this.text.length
    inside()
    this.span(kind, before, target)
  }

  /** Makes everything added since the text was this long a span. */
  span(kind: SpanKind, from: number, target?: string): void {
    const start = from + (this.text.slice(from).length - this.text.slice(from).trimStart().length)
    const end = this.text.trimEnd().length
    if (end > start) this.spans.push({ kind, start, end, ...(target !== undefined && { target }) })
  }

  /** Adds a footnote's mark, close to the word before it. */
  mark(mark: string): void {
    const start = this.text.length
    this.text += mark
    this.spans.push({ kind: 'footnote-mark', start, end: this.text.length, target: mark })
  }

  /** The text so far in UTF-16 units. */
  get length(): number {
    return this.text.length
  }

  /** Adds a break inside the paragraph. */
  break(): void {
    if (this.text !== '') this.text = `${this.text.replace(/[ \t]+$/, '')}\n`
  }

  /** Adds a table cell: what `inside` adds, set off from the cell before it by a tab. */
  cell(inside: () => void): void {
    if (this.cells.length > 0) this.text += '\t'
    const start = this.text.length
    inside()
    this.text = this.text.slice(0, start) + this.text.slice(start).trimEnd()
    this.cells.push({ start, end: this.text.length })
  }

  /** Ends the paragraph: its lines, of which there are several where a break in it separates them; none if it is empty. */
  take(look: LineLook): ExtractedLine[] {
    const { text, cells } = this
    const spans = joinSpans(this.spans)
    this.text = ''
    this.spans = []
    this.cells = []
    if (text.trim() === '') return []
    if (cells.length > 0)
      return [{ ...look, text: text.replaceAll('\n', ' '), ...(spans.length > 0 && { spans }), cells }]
    return pieces(text).map(piece => cutLine(text, piece, spans, look))
  }
}

/** Where a paragraph falls apart: at its breaks, but not inside a sentence that somebody broke for its looks. */
function pieces(text: string): { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = []
  let start = 0
  for (const match of `${text}\n`.matchAll(/\n+/g)) {
    const before = text.slice(start, match.index)
    const after = text.slice(match.index + match[0].length)
    if (match[0].length === 1 && after.trim() !== '' && /[\p{L},]$/u.test(before) && /^\p{Ll}/u.test(after))
      continue
    if (before.trim() !== '') ranges.push({ start, end: match.index })
    start = match.index + match[0].length
  }
  return ranges
}

function cutLine(
  text: string,
  { start: from, end: to }: { start: number; end: number },
  spans: readonly ExtractedSpan[],
  look: LineLook,
): ExtractedLine {
  const raw = text.slice(from, to)
  const start = from + raw.length - raw.trimStart().length
  const end = from + raw.trimEnd().length
  const own = spans
    .filter(span => span.start < end && span.end > start)
    .map(span => ({
      ...span,
      start: Math.max(span.start, start) - start,
      end: Math.min(span.end, end) - start,
    }))
  return {
    ...look,
    text: text.slice(start, end).replaceAll('\n', ' '),
    ...(own.length > 0 && { spans: own }),
  }
}

/** Two bold spans that touch, or have one space between them, are one: Word cuts its text at every spelling check. */
function joinSpans(spans: readonly ExtractedSpan[]): ExtractedSpan[] {
  const joined: ExtractedSpan[] = []
  const lastOf = new Map<string, number>()
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const key = `${span.kind} ${span.target ?? ''}`
    const index = lastOf.get(key) ?? -1
    const last = joined[index]
    if (last && span.kind !== 'footnote-mark' && span.start - last.end <= 1) {
      joined[index] = { ...last, end: Math.max(last.end, span.end) }
    } else lastOf.set(key, joined.push(span) - 1)
  }
  return joined
}
