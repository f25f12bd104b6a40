import type { ExtractedLine, ExtractedSpan } from '../../../src-core/document/extracted'

/** Bold, italics, raised signs, a break within a line, and a sign that a stroke keeps from being a mark: the first of them. */
const MARK =
  /\\(?<kept>[\\`*_{}[\]()#+\-.!|<>~])|(?<both>\*\*\*)(?=\S)(?<bothWords>.{1,2000}?)(?<=\S)\*\*\*|(?<bold>\*\*|(?<![\p{L}\p{N}_])__)(?=\S)(?<boldWords>.{1,2000}?)(?<=\S)\k<bold>|(?<![\p{L}\p{N}*])\*(?=[^\s*])(?<starred>.{1,2000}?)(?<=[^\s*])\*(?![\p{L}\p{N}*])|(?<![\p{L}\p{N}_])_(?=[^\s_])(?<lined>.{1,2000}?)(?<=[^\s_])_(?![\p{L}\p{N}_])|<(?<tag>sup|sub|b|strong|i|em|u)>(?<tagged>[^<>]{0,2000})<\/\k<tag>>|(?<stop><br\s*\/?>)/u
/** What the marks of HTML that Markdown allows mean. */
const KINDS = {
  sup: 'raised',
  sub: 'lowered',
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: null,
} as const

/** A line without the marks Markdown has within lines: what they mean becomes spans. */
export function withoutMarks(line: ExtractedLine): ExtractedLine {
  const { text, spans } = read(line.text)
  if (text === line.text) return line
  return { ...line, text, ...(spans.length > 0 && { spans }) }
}

/** The words of a cell without such marks. */
export function plainWords(text: string): string {
  return read(text).text
}

interface Inline {
  readonly text: string
  readonly spans: readonly ExtractedSpan[]
}

/** Longer lines, in UTF-16 units, hold a whole paper, in which a mark may belong to any other. */
const LONGEST = 20_000

function read(printed: string): Inline {
  if (printed.length > LONGEST) return { text: printed, spans: [] }
  let text = ''
  const spans: ExtractedSpan[] = []
  let rest = printed
  for (let match = MARK.exec(rest); match; match = MARK.exec(rest)) {
    const groups = match.groups ?? {}
    text += rest.slice(0, match.index)
    rest = rest.slice(match.index + match[0].length)
    if (groups['kept'] !== undefined) text += groups['kept']
    else if (groups['stop'] !== undefined) text += ' '
    else {
      const { words, kinds } = meant(groups)
      const inner = read(words)
      const start = text.length
      text += inner.text
      for (const kind of kinds) spans.push({ kind, start, end: text.length })
      for (const span of inner.spans)
        spans.push({ ...span, start: span.start + start, end: span.end + start })
    }
  }
  return { text: text + rest, spans }
}

/** The words a mark stands around, and what it makes of them. */
function meant(groups: Record<string, string | undefined>): {
  words: string
  kinds: readonly ExtractedSpan['kind'][]
} {
  const { bothWords, boldWords, starred, lined, tag, tagged } = groups
  if (bothWords !== undefined) return { words: bothWords, kinds: ['bold', 'italic'] }
  if (boldWords !== undefined) return { words: boldWords, kinds: ['bold'] }
  const italic = starred ?? lined
  if (italic !== undefined) return { words: italic, kinds: ['italic'] }
  const kind = KINDS[tag as keyof typeof KINDS] ?? null
  return { words: tagged ?? '', kinds: kind === null ? [] : [kind] }
}

/**
 * Lines of a paragraph in which bold print goes on from one to the next, each with its own marks: `**Vragen van het lid` /
 * `Jansen (ABC)**`.
 */
export function withMarksOfTheirOwn(lines: readonly ExtractedLine[]): ExtractedLine[] {
  const found = [...lines]
  let from: number | null = null
  for (const [index, { text, role }] of lines.entries()) {
    if (text.trim() === '' || role !== undefined) {
      from = null
      continue
    }
    const isOdd = (text.match(/(?<!\\)\*\*/g)?.length ?? 0) % 2 === 1
    if (!isOdd) continue
    if (from === null) {
      from = index
      continue
    }
    for (let at = from; at <= index; at += 1) {
      const line = lines[at]
      if (!line) continue
      const opens = at > from ? '**' : ''
      const closes = at < index ? '**' : ''
      const lead = /^\s*/.exec(line.text)?.[0] ?? ''
      found[at] = { ...line, text: `${lead}${opens}${line.text.slice(lead.length).trimEnd()}${closes}` }
    }
    from = null
  }
  return found
}
