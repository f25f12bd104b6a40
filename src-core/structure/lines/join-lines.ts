import type { ExtractedSpan } from '../../document/extracted'
import type { Block, Repair } from '../../document/model'
import type { HyphenRules } from '../hyphens/hyphens'
import { misreadLetters } from './misread-letters'
import type { PaperLine } from './paper-line'

/** A paragraph in one piece; all offsets are UTF-16 units of its own text. */
export interface Joined {
  readonly text: string
  readonly repairs: readonly Repair[]
  readonly spans: readonly ExtractedSpan[]
  /** Where a later page begins inside the paragraph. */
  readonly pages: readonly { readonly number: number; readonly start: number }[]
  /** What a table is besides its text. */
  readonly table?: Pick<Block, 'cells' | 'caption' | 'goesOn'>
}

/** In which faces all words of a paragraph are printed. Linear. */
export function facesOf(joined: Joined): { readonly italic?: true; readonly bold?: true } {
  return { ...(isAll('italic', joined) && { italic: true }), ...(isAll('bold', joined) && { bold: true }) }
}

function isAll(face: 'italic' | 'bold', { text, spans }: Joined): boolean {
  let at = 0
  for (const { kind, start, end } of spans) {
    // What stands between two such spans, such as a footnote's mark, is no word.
    if (kind !== face || end <= at) continue
    if (/\p{L}/u.test(text.slice(at, start))) return false
    at = end
  }
  return at > 0 && !/\p{L}/u.test(text.slice(at))
}

/** How far the joining of two lines looks back, in UTF-16 units: an address may be long. */
const LOOK_BACK = 400

/** Joins printed lines into running text, recording every change. */
export function joinLines(lines: readonly PaperLine[], hyphens: HyphenRules): Joined {
  // A paragraph may be as long as a paper: what no line can change any more is put aside, or each line would copy it.
  let done = ''
  let text = ''
  let page = lines[0]?.page ?? 1
  const repairs: Repair[] = []
  const spans: ExtractedSpan[] = []
  const pages: { number: number; start: number }[] = []
  for (const line of lines) {
    const paged = line.page !== page
    const changes: Repair[] = []
    const looks: ExtractedSpan[] = []
    if (text !== '') text = joinAt(text, line, paged, hyphens, changes)
    if (paged) {
      page = line.page
      pages.push({ number: page, start: done.length + text.length })
    }
    text = appendLine(text, line, hyphens, changes, looks)
    for (const change of changes) repairs.push({ ...change, at: done.length + change.at })
    for (const look of looks)
      spans.push({ ...look, start: done.length + look.start, end: done.length + look.end })
    if (text.length > 2 * LOOK_BACK) {
      done += text.slice(0, -LOOK_BACK)
      text = text.slice(-LOOK_BACK)
    }
  }
  return { text: done + text, repairs, spans, pages }
}

function joinAt(
  text: string,
  line: PaperLine,
  paged: boolean,
  hyphens: HyphenRules,
  repairs: Repair[],
): string {
  const broken = line.brokenFrom ?? (paged ? '\f' : '\n')
  const kind = paged ? 'page-join' : 'line-join'
  if (text.endsWith('\u00AD')) {
    repairs.push({ at: text.length - 1, kind: 'hyphen', from: `\u00AD${broken}`, to: '' })
    return text.slice(0, -1)
  }
  if (line.sticks) {
    repairs.push({ at: text.length, kind, from: broken, to: '' })
    return text
  }
  let why: Pick<Repair, 'rule' | 'certainty'> = {}
  if (/[-\u2010]/.test(text.slice(-1)) && /[\p{L}\p{N}]$/u.test(text.slice(-3, -1))) {
    const before = /\S+$/.exec(text.slice(-80, -1))?.[0] ?? ''
    const after = /^\S+/.exec(line.text)?.[0] ?? ''
    const { decision, rule, certainty } = hyphens.atLineEnd(before, after)
    why = { rule, certainty }
    if (decision === 'drop') {
      repairs.push({
        at: text.length - 1,
        kind: 'hyphen',
        from: `${text.slice(-1)}${broken}`,
        to: '',
        ...why,
      })
      return text.slice(0, -1)
    }
    if (decision === 'keep') {
      repairs.push({ at: text.length, kind: 'hyphen', from: broken, to: '', ...why })
      return text
    }
  }
  if (isBrokenAddress(text, line.text) || /^[,.;:?!)](?![.\p{L}\p{N}])/u.test(line.text)) {
    repairs.push({ at: text.length, kind, from: broken, to: '' })
    return text
  }
  repairs.push({ at: text.length, kind, from: broken, to: ' ', ...why })
  return `${text} `
}

const ADDRESS_END = /(?:https?:\/\/|www\.)[^\s<>"«»()]*[/?&=_.%#-]$/
const ADDRESS_GOES_ON = /^[^\s.,;:?!)]+(?:[/.=&%_-][^\s]*|\)?[.,;]?$)/

/** A web address that broke behind a slash or such goes on in the next line. */
function isBrokenAddress(text: string, next: string): boolean {
  const tail = text.slice(-300)
  return (
    /[/?&=_.%#-]/.test(text.slice(-1)) &&
    ADDRESS_END.test(tail) &&
    !/^(?:https?:|www\.)/.test(next) &&
    ADDRESS_GOES_ON.test(/^\S+/.exec(next)?.[0] ?? '')
  )
}

interface Change {
  readonly start: number
  readonly end: number
  readonly kind: Repair['kind']
  readonly to: string
  readonly rule?: string
  readonly certainty?: number
}

const UNEVEN = /[\s\u00A0]{2,}|[\t\u00A0\u2028\u2029\f\v\u00AD]/g

/** Runs of white space, and hyphens that only show where a line ends. */
function uneven(text: string): Change[] {
  if (text.search(UNEVEN) < 0) return []
  return [...text.matchAll(UNEVEN)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
    ...(found === '\u00AD' ? { kind: 'hyphen', to: '' } : { kind: 'spaces', to: ' ' }),
  }))
}

/** Adds a line; runs of white space become one space, and hyphens that an earlier extraction left inside a word go. */
function appendLine(
  text: string,
  line: PaperLine,
  hyphens: HyphenRules,
  repairs: Repair[],
  spans: ExtractedSpan[],
): string {
  const base = text.length
  const changes: Change[] = uneven(line.text)
  for (const hyphen of hyphens.inside(line.text))
    changes.push({ ...hyphen, kind: 'hyphen', rule: 'lost-break', to: '' })
  for (const letter of misreadLetters(line.text)) changes.push({ ...letter, kind: 'encoding' })
  if (changes.length === 0) {
    const moved = (offset: number) => base + Math.min(offset, line.text.length)
    for (const span of line.spans ?? [])
      spans.push({ ...span, start: moved(span.start), end: moved(span.end) })
    return text + line.text
  }
  changes.sort((a, b) => a.start - b.start)
  let out = text
  let from = 0
  const shifts: { at: number; by: number }[] = []
  for (const { start, end, ...change } of changes) {
    const { to } = change
    if (start < from || end === line.text.length) continue
    out += line.text.slice(from, start)
    repairs.push({ at: out.length, ...change, from: line.text.slice(start, end) })
    out += to
    from = end
    shifts.push({ at: end, by: end - start - to.length })
  }
  out += line.text.slice(from)
  const moved = (offset: number) =>
    Math.min(
      out.length,
      base + offset - shifts.reduce((sum, { at, by }) => (at <= offset ? sum + by : sum), 0),
    )
  for (const span of line.spans ?? []) spans.push({ ...span, start: moved(span.start), end: moved(span.end) })
  return out
}
