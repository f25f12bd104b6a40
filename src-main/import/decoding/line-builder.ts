import type {
  CellLooks,
  ExtractedCell,
  ExtractedLine,
  ExtractedSpan,
  ExtractedTrace,
} from '../../../src-core/document/extracted'
import { joinSpans } from './join-spans'

/** What a line is besides its text. */
export type LineLook = Omit<ExtractedLine, 'text' | 'spans' | 'cells'>

type SpanKind = ExtractedSpan['kind']

/** What a link leads to, and what a trace or struck words tell. */
interface SpanDetails {
  readonly target?: string | undefined
  readonly trace?: ExtractedTrace
}

/** The sign for the end of a paragraph in words that a change brought or took. */
export const PARAGRAPH_END = '¶'

const SPACE = /[\s\u200B]+/g

/** Gathers the running text of formats in which white space means nothing, with the spans inside it. */
export class LineBuilder {
  /** Earlier cells of a row with the tabs behind them, and how long they are: a row may be as long as a paper. */
  private before: string[] = []
  private base = 0
  /** The line, or the cell of it that is being read. */
  private text = ''
  private count = 0
  private spans: ExtractedSpan[] = []
  private cells: ExtractedCell[] = []

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
    const before = this.length
    inside()
    this.span(kind, before, { target })
  }

  /** Makes everything added since the text was this long a span. */
  span(kind: SpanKind, from: number, { target, trace }: SpanDetails = {}): void {
    const words = this.since(from)
    const start = from + (words.length - words.trimStart().length)
    const end = from + words.trimEnd().length
    if (end > start)
      this.spans.push({ kind, start, end, ...(target !== undefined && { target }), ...(trace && { trace }) })
  }

  /** Tells here of something that is not in the text. An empty line keeps it for the next. */
  trace(trace: ExtractedTrace): void {
    this.spans.push({ kind: 'trace', start: this.length, end: this.length, trace })
  }

  /** Adds a footnote's mark, close to the word before it. */
  mark(mark: string): void {
    const start = this.length
    this.text += mark
    this.spans.push({ kind: 'footnote-mark', start, end: this.length, target: mark })
  }

  /** What is told behind the last line, at the end of that line; where there is none, in an empty line of the look given. */
  finish(lines: ExtractedLine[], look?: LineLook): void {
    const last = lines.pop() ?? (look && { ...look, text: '' })
    if (!last) return
    const end = last.text.length
    const left = joinSpans(this.spans.flatMap(toStart)).map(span => ({ ...span, start: end, end }))
    this.spans = []
    if (left.length > 0) lines.push({ ...last, spans: [...(last.spans ?? []), ...left] })
    else if (last.text !== '') lines.push(last)
  }

  /** Tells something of what was added since the text was this long, or of this place where that is nothing. */
  traceFrom(from: number, trace: ExtractedTrace): void {
    if (this.since(from).trim() === '') this.trace(trace)
    else this.span('trace', from, { trace })
  }

  /** Tells of the end of a paragraph, unless the same person's words before it tell of it already. */
  traceEnd(trace: ExtractedTrace): void {
    const last = this.spans.findLast(({ kind }) => kind === 'trace')
    const told = last?.trace?.kind === trace.kind && last.trace.author === trace.author
    if (!told || last.end < this.base + this.text.trimEnd().length) this.trace(trace)
  }

  /** Whether the line so far begins so. */
  opensWith(words: RegExp): boolean {
    return words.test(this.text)
  }

  /** How many lines were taken; what was begun in an earlier one goes on from the beginning of this. */
  get taken(): number {
    return this.count
  }

  /** The text so far in UTF-16 units. */
  get length(): number {
    return this.base + this.text.length
  }

  /** What was added since the text was this long. */
  private since(from: number): string {
    return from < this.base ? this.whole().slice(from) : this.text.slice(from - this.base)
  }

  private whole(): string {
    return this.before.join('') + this.text
  }

  /** Adds a break inside the paragraph. */
  break(): void {
    if (this.text !== '') this.text = `${this.text.replace(/[ \t]+$/, '')}\n`
  }

  /** Adds a table cell: what `inside` adds, set off from the cell before it by a tab. */
  cell(inside: () => void, looks: CellLooks = {}): void {
    if (this.cells.length > 0) this.text += '\t'
    this.before.push(this.text)
    this.base += this.text.length
    this.text = ''
    inside()
    this.text = this.text.trimEnd()
    this.cells.push({ ...looks, start: this.base, end: this.length })
  }

  /**
   * Ends the paragraph: its lines, of which there are several where a break in it separates them; none if it is empty, but
   * for a row of a table.
   */
  take(look: LineLook): ExtractedLine[] {
    const { cells } = this
    const text = this.whole()
    this.count += 1
    const isEmpty = text.trim() === ''
    const spans = isEmpty ? [] : joinSpans(this.spans)
    this.spans = isEmpty ? this.spans.flatMap(toStart) : []
    this.before = []
    this.base = 0
    this.text = ''
    this.cells = []
    if (isEmpty) return cells.length > 0 && look.role === 'table-row' ? [{ ...look, text, cells }] : []
    if (cells.length > 0)
      return [{ ...look, text: text.replaceAll('\n', ' '), ...(spans.length > 0 && { spans }), cells }]
    const ranges = pieces(text)
    return ranges.map((piece, index) => {
      // What is told between two pieces is told at the second, and behind the last at its end.
      const after = index === 0 ? 0 : piece.start
      const before = ranges[index + 1]?.start ?? text.length + 1
      const here = spans.filter(({ start, end }) => start !== end || (start >= after && start < before))
      return cutLine(text, piece, here, look)
    })
  }
}

/** What an empty line told, at the beginning of the next. */
function toStart(span: ExtractedSpan): ExtractedSpan[] {
  return span.kind === 'trace' && span.start === span.end ? [{ ...span, start: 0, end: 0 }] : []
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
    .filter(span => span.start === span.end || (span.start < end && span.end > start))
    .map(span => ({
      ...span,
      start: Math.min(Math.max(span.start, start), end) - start,
      end: Math.min(Math.max(span.end, start), end) - start,
    }))
  return {
    ...look,
    text: text.slice(start, end).replaceAll('\n', ' '),
    ...(own.length > 0 && { spans: own }),
  }
}
