import type { ExtractedLine, ExtractedSpan } from '../document/extracted'
import type { Repair } from '../document/model'
import type { HyphenRule } from './hyphens'

/** A paragraph in one piece; all offsets are UTF-16 units of its own text. */
export interface Joined {
  readonly text: string
  readonly repairs: readonly Repair[]
  readonly spans: readonly ExtractedSpan[]
  /** Where a later page begins inside the paragraph. */
  readonly pages: readonly { readonly number: number; readonly start: number }[]
}

/** Joins printed lines into running text, recording every change. */
export function joinLines(lines: readonly ExtractedLine[], hyphen: HyphenRule): Joined {
  let text = ''
  let page = lines[0]?.page ?? 1
  const repairs: Repair[] = []
  const spans: ExtractedSpan[] = []
  const pages: { number: number; start: number }[] = []
  for (const line of lines) {
    const paged = line.page !== page
    const broken = paged ? '\f' : '\n'
    if (text !== '') text = joinAt(text, line.text, broken, hyphen, repairs)
    if (paged) {
      page = line.page
      pages.push({ number: page, start: text.length })
    }
    text = appendLine(text, line, repairs, spans)
  }
  return { text, repairs, spans, pages }
}

function joinAt(text: string, next: string, broken: string, hyphen: HyphenRule, repairs: Repair[]): string {
  const kind = broken === '\f' ? 'page-join' : 'line-join'
  if (text.endsWith('\u00AD')) {
    repairs.push({ at: text.length - 1, kind: 'hyphen', from: `\u00AD${broken}`, to: '' })
    return text.slice(0, -1)
  }
  if (/[\p{L}\p{N}]-$/u.test(text)) {
    const before = /\S+$/.exec(text.slice(0, -1))?.[0] ?? ''
    const after = /^\S+/.exec(next)?.[0] ?? ''
    const decision = hyphen(before, after)
    if (decision === 'drop') {
      repairs.push({ at: text.length - 1, kind: 'hyphen', from: `-${broken}`, to: '' })
      return text.slice(0, -1)
    }
    if (decision === 'keep') {
      repairs.push({ at: text.length, kind: 'hyphen', from: broken, to: '' })
      return text
    }
  }
  repairs.push({ at: text.length, kind, from: broken, to: ' ' })
  return `${text} `
}

/** Adds a line, making every run of white space one space; a space before a comma or a full stop stays as printed. */
function appendLine(text: string, line: ExtractedLine, repairs: Repair[], spans: ExtractedSpan[]): string {
  const base = text.length
  let out = text
  let from = 0
  const shifts: { at: number; by: number }[] = []
  for (const match of line.text.matchAll(/[ \t\u00A0]{2,}|[\t\u00A0]/g)) {
    out += line.text.slice(from, match.index)
    repairs.push({ at: out.length, kind: 'spaces', from: match[0], to: ' ' })
    out += ' '
    from = match.index + match[0].length
    shifts.push({ at: from, by: match[0].length - 1 })
  }
  out += line.text.slice(from)
  const moved = (offset: number) =>
    base + offset - shifts.reduce((sum, { at, by }) => (at <= offset ? sum + by : sum), 0)
  for (const span of line.spans ?? []) spans.push({ ...span, start: moved(span.start), end: moved(span.end) })
  return out
}
