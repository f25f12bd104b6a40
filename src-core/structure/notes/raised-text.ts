import { append } from '../../basics/append'
import type { ExtractedSpan } from '../../document/extracted'
import { anyLanguage } from '../../vocabulary/languages'
import type { PaperLine } from '../lines/paper-line'
import type { FoundFootnote } from './found-footnote'
import { writeSigns } from './raised-signs'

/** What a footnote's mark may be: `1`, `[1]`, `1)`, `*`, several in a row such as `1,2`, one letter, or a Roman numeral. */
const MARKS = /^[[(]?\s*(?:\d{1,3}(?:(?:\s?[,;]\s?|\s)\d{1,3})*|[*†‡§]{1,3}|\p{Ll}|[ivx]{2,5})\s*[\])]?$/u
/** Of these, what is no number and no sign. */
const LETTERS = /^(?:\p{Ll}|[ivx]{2,5})$/u
const MARK = /\d{1,3}|[*†‡§]{1,3}/g
/** A length with its unit; its square and its cube are all it has. */
const LENGTH = new RegExp(
  String.raw`(?:\d\s?|[/(]|\b(?:${anyLanguage(({ notes }) => notes?.per)})\s)[kcdmµnh]?m$`,
  'u',
)
/** A power of ten in a product. */
const TEN = /[×x·*]\s?10$/u
/** What has powers: a number that is no year, a unit, a variable of one letter. */
const BASE = /(?<!(?<!\d)(?:19|20)\d)\d$|(?:^|[\s\d/(·×=])(?:[kcdmµnh]?m|ha|kg|s|\p{L})$/u
/** What a raised letter is an index or the end of an ordinal to, whatever notes there are: `n`, `XIX`. */
const INDEXED = /(?:^|[^\p{L}])(?:\p{L}|[IVXLCDM]+)$/u
/** The ending of an ordinal means the same at any height: `63e`, `1st`. */
const ORDINAL = new RegExp(`^(?:${anyLanguage(({ dates }) => dates?.ordinalEnding)})$`, 'i')
/** How far back, in UTF-16 units, it is looked for what a sign stands behind. */
const BEFORE = 12

/** What is to become of a span: the spans in its place, or the text under it written in signs. */
type Settled = readonly ExtractedSpan[] | 'sign'

/**
 * Writes what stands raised or lowered and cannot be a footnote's mark in Unicode's own signs, as in `CO₂`, `km²` and `xⁿ`,
 * so that 10³ is not read as 103. Raised digits and stars are called marks until the notes are known; see `settleMarks`.
 */
export function writeRaised(line: PaperLine): PaperLine {
  if (!line.spans?.some(isHigh)) return line
  const told = new Set(
    line.spans.flatMap(({ kind, start, end }) =>
      kind === 'footnote-mark' ? Array.from({ length: end - start }, (_, index) => start + index) : [],
    ),
  )
  return rewrite(line, span => (isHigh(span) ? settleHigh(line, span, told) : [span]))
}

function settleHigh(line: PaperLine, span: ExtractedSpan, told: ReadonlySet<number>): Settled {
  const { kind, start, end } = span
  for (let at = start; at < end; at += 1) if (told.has(at)) return []
  const before = textBefore(line, span)
  const text = line.text.slice(start, end)
  const inNote = line.role === 'footnote'
  // A note's own number.
  if (inNote && start < BEFORE && before.trim() === '') return []
  if (ORDINAL.test(text) && /\d$/.test(before)) return []
  if (kind === 'lowered' || inNote || !MARKS.test(text) || isPower(before, text)) return 'sign'
  if (LETTERS.test(text)) return [span]
  return [...text.matchAll(MARK)].map(({ 0: mark, index }) => ({
    kind: 'footnote-mark',
    start: start + index,
    end: start + index + mark.length,
    target: mark,
    byHeight: true,
  }))
}

/**
 * Decides which raised digits, stars and letters are marks, now that the notes are known. Behind a number, a unit or a
 * variable they are a power, unless a note of that number has no other mark; elsewhere they are marks, letters only of notes.
 */
export function settleMarks(lines: readonly PaperLine[], notes: readonly FoundFootnote[]): PaperLine[] {
  const noted = new Set(notes.map(({ mark }) => mark))
  const unmarked = new Map<string, number>()
  const add = (mark: string, by: number) => unmarked.set(mark, (unmarked.get(mark) ?? 0) + by)
  for (const { mark } of notes) add(mark, 1)
  for (const line of lines)
    for (const span of line.spans ?? [])
      if (span.kind === 'footnote-mark' && !isBased(line, span)) add(span.target ?? '', -1)
  return lines.map(line => {
    if (!line.spans?.length) return line
    const isOpen = (span: ExtractedSpan) => isLetter(span) || isBased(line, span)
    if (!line.spans?.some(isOpen)) return line
    return rewrite(line, span => {
      if (!isOpen(span)) return [span]
      const mark = span.target ?? line.text.slice(span.start, span.end)
      if (isLetter(span))
        return noted.has(mark) && !INDEXED.test(textBefore(line, span).trimEnd())
          ? [{ ...span, kind: 'footnote-mark', target: mark }]
          : 'sign'
      add(mark, -1)
      return (unmarked.get(mark) ?? 0) >= 0 ? [span] : 'sign'
    })
  })
}

function isHigh({ kind }: ExtractedSpan): boolean {
  return kind === 'raised' || kind === 'lowered'
}

/** A raised letter of which it is not known yet whether it is a mark. */
function isLetter({ kind, target }: ExtractedSpan): boolean {
  return kind === 'raised' && target === undefined
}

/** Whether only height calls it a mark, and it stands behind what has powers: notes decide then. */
export function isBased(line: PaperLine, span: ExtractedSpan): boolean {
  return span.byHeight === true && BASE.test(textBefore(line, span))
}

/** Whether what is raised at `start` stands behind what has powers, indices or the ends of ordinals. */
export function standsBehindBase(line: PaperLine, { start }: Pick<ExtractedSpan, 'start'>): boolean {
  const before = textBefore(line, { start }).trimEnd()
  return BASE.test(before) || INDEXED.test(before)
}

/** Whether raised digits are a power whatever notes there are. */
function isPower(before: string, digits: string): boolean {
  return (LENGTH.test(before) && /^[23]$/.test(digits)) || TEN.test(before)
}

function textBefore({ text }: PaperLine, { start }: Pick<ExtractedSpan, 'start'>): string {
  return text.slice(Math.max(0, start - BEFORE), start)
}

/** A line with other spans, and its text in signs where it is to be. */
function rewrite(line: PaperLine, settle: (span: ExtractedSpan) => Settled): PaperLine {
  const spans: ExtractedSpan[] = []
  let text = ''
  let from = 0
  for (const span of line.spans?.toSorted((a, b) => a.start - b.start) ?? []) {
    const settled = settle(span)
    if (settled !== 'sign') {
      append(spans, settled)
      continue
    }
    const { start, end } = span
    const kind = span.kind === 'lowered' ? 'lowered' : 'raised'
    const target = line.text.slice(start, end)
    const signs = isAttached(line.text, span) ? writeSigns(target, kind) : null
    if (signs === null || start < from) continue
    text += line.text.slice(from, start) + signs
    from = end
    spans.push({ kind, start, end, target })
  }
  return { ...line, text: text + line.text.slice(from), spans }
}

/** Whether it stands against what it is raised over: behind a character, or as in `¹⁴C` before one. */
function isAttached(text: string, { start, end }: ExtractedSpan): boolean {
  return /[\p{L}\p{N})\]]/u.test(text[start - 1] ?? '') || /\p{L}/u.test(text[end] ?? '')
}
