import { type LineBuilder, PARAGRAPH_END } from '../decoding/line-builder'
import { symbolText } from '../docx/symbols'
import type { RawParagraph } from './raw-blocks'
import { FLAG } from './read-flags'
import type { RawText } from './word-text'

/** What stands at a place of the text and is no text itself. */
export interface RawSink {
  readonly line: LineBuilder
  /** Where the text has marks of notes that their writer chose. */
  readonly ownMarks: ReadonlySet<number>
  /** A note, a comment or a text box that the text refers to here. */
  refer(at: number): void
  /** A picture that stands here. */
  picture(): void
}

interface Field {
  code: string
  /** Where the field's result began in the line; null while its code is being read. */
  from: number | null
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are Word's own signs.
const FIELD_CODES = /\u0013[^\u0013-\u0015]*\u0014?/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are Word's own signs.
const SIGNS = /[\u0000-\u0008\u000e-\u001f]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are Word's own signs.
const SPACES = /[\t\n\u000b\u000c ]+/g

/** How characters look, by the bit that says so. */
const LOOKS = [
  [FLAG.bold, 'bold'],
  [FLAG.italic, 'italic'],
  [FLAG.struck, 'struck'],
  [FLAG.raised, 'raised'],
  [FLAG.lowered, 'lowered'],
] as const
const INSERTED = { trace: { kind: 'inserted' } } as const

/** Reads Word's own text paragraph by paragraph; a field may begin in one and end in another. */
export class RawReader {
  private readonly fields: Field[] = []

  constructor(
    private readonly raw: RawText,
    private readonly sink: RawSink,
  ) {}

  /** Adds a paragraph's visible text to the line, and tells what was deleted, inserted or hidden. */
  read({ start, end, isNew }: RawParagraph): void {
    const { text, flags } = this.raw
    for (let at = start; at < end; ) {
      const to = this.runEnd(at, end)
      const flag = flags[at] ?? 0
      if ((flag & FLAG.deleted) !== 0) this.leftOut('deleted', text.slice(at, to))
      else if ((flag & FLAG.hidden) !== 0 && isPlain(text.charCodeAt(at)))
        this.leftOut('hidden', text.slice(at, to))
      else this.run(at, to, flag)
      at = to
    }
    if (isNew) this.sink.line.traceEnd({ kind: 'inserted', words: PARAGRAPH_END })
  }

  /** Characters for which the same holds; each of Word's signs, and each mark of a note, is by itself. */
  private runEnd(start: number, end: number): number {
    const { text, flags } = this.raw
    const isDeleted = ((flags[start] ?? 0) & FLAG.deleted) !== 0
    const isAlone = (at: number) => !isPlain(text.charCodeAt(at)) || this.sink.ownMarks.has(at)
    if (!isDeleted && isAlone(start)) return start + 1
    let at = start + 1
    while (at < end && flags[at] === flags[start] && (isDeleted || !isAlone(at))) at += 1
    return at
  }

  private run(start: number, end: number, flag: number): void {
    const { line } = this.sink
    const from = line.length
    if (this.sink.ownMarks.has(start)) {
      this.sink.refer(start)
      return
    }
    this.token(this.raw.text.slice(start, end), start)
    if (this.inCode) return
    for (const [bit, kind] of LOOKS) if ((flag & bit) !== 0) line.span(kind, from)
    if ((flag & FLAG.inserted) !== 0) line.span('trace', from, INSERTED)
  }

  private get inCode(): boolean {
    return this.fields.some(field => field.from === null)
  }

  private token(token: string, at: number): void {
    if (token === '\u0013') this.fields.push({ code: '', from: null })
    else if (token === '\u0014') this.resultBegins()
    else if (token === '\u0015') this.fieldEnds()
    else if (this.inCode) this.fieldCode(token)
    else this.visible(token, at)
  }

  private visible(token: string, at: number): void {
    const { line } = this.sink
    switch (token) {
      case '\u0001':
        this.sink.picture()
        break
      case '\u0002':
      case '\u0005':
      case '\u0008':
        this.sink.refer(at)
        break
      case '\t':
        line.add(' ')
        break
      case '\u000b':
        line.break()
        break
      case '\u001e':
        line.add('-')
        break
      default:
        if (token >= '\uf000' && token <= '\uf0ff') line.add(symbolText(token.charCodeAt(0).toString(16)))
        else if (token >= ' ') line.add(token)
    }
  }

  private leftOut(kind: 'deleted' | 'hidden', text: string): void {
    const words = wordsOf(text).replaceAll('\r', PARAGRAPH_END)
    if (words !== '' && !this.inCode) this.sink.line.trace({ kind, words })
  }

  private fieldCode(token: string): void {
    const field = this.fields.at(-1)
    if (field?.from === null) field.code += token
  }

  private resultBegins(): void {
    const field = this.fields.at(-1)
    if (field) field.from = this.sink.line.length
  }

  private fieldEnds(): void {
    const field = this.fields.pop()
    const address = /^\s*HYPERLINK\s+"([^"]+)"/i.exec(field?.code ?? '')?.[1]
    if (address && field?.from != null) this.sink.line.span('link', field.from, { target: address })
  }
}

/** Whether a character is no sign of Word's own, nor one of its symbol fonts. */
function isPlain(code: number): boolean {
  return code >= 0x20 && !(code >= 0xf000 && code <= 0xf0ff)
}

/** Word's own text as words; the ends of paragraphs stay. */
export function wordsOf(text: string): string {
  return text.replace(FIELD_CODES, '').replaceAll('\u001e', '-').replace(SIGNS, '').replace(SPACES, ' ')
}
