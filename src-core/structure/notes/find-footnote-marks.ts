import { append } from '../../basics/append'
import type { ExtractedSpan } from '../../document/extracted'
import { anyLanguage } from '../../vocabulary/languages'
import { hasText, type PaperLine } from '../lines/paper-line'
import type { FoundFootnote } from './found-footnote'
import { heaviestRow } from './heaviest-row'
import { plainDigits, RAISED } from './raised-digits'

/** Digits in a line that may be a footnote mark; UTF-16 offsets of the line. */
export interface MarkCandidate {
  readonly number: number
  readonly start: number
  readonly end: number
  /** How much it looks like one: 0.5 behind an abbreviation such as `CO`, up to 4 in brackets. */
  readonly weight: number
  /** The line begins with it, raised in print. */
  readonly opens?: boolean
  /** It stands in brackets of its own: `1)`, `[1]`. */
  readonly bracketed?: boolean
}

// Behind a digit a colon makes a ratio such as `6:1`, behind a space a straight quotation mark opens what follows.
const GLUED = new RegExp(
  String.raw`(?=[^\s\d]\d)(?<before>\p{L}|(?<!\d):|(?<!(?:^|[\s(]))["']|[.,;!?”’»)\]…%])(?<marks>\d{1,3}(?:(?:,(?!\d{3})| ) ?\d{1,3}|${anyLanguage(({ people }) => people?.and)}\d{1,3})*)(?![\p{L}\d%°€]|[.,:/-]\d|-\p{L}|\.\p{Ll}|\)\p{L}|\/-|\s(?:${anyLanguage(({ notes }) => notes?.amounts)})(?!\p{L}))`,
  'gu',
)
const BOXED = /\[(?<=\S\s?\[)\s?(?<mark>\d{1,3}(?:[ ,]+\d{1,3})*)\s?\]/g
const BRACKETED = /(?=\d)(?<=[\p{L}.?!»”"’)]\s?)(?<mark>\d{1,2})\)(?=[\s.,;:?]|$)/gu
/** A mark that lost its height, set apart by a space behind what closes: `(7 per jaar) 6.` */
const SPACED = /(?=\d)(?<=[)”»] )(?<mark>\d{1,2})(?=[.,;?](?:\s|$))/gu
const DIGIT = new RegExp(`[\\d${RAISED}]`, 'u')
const IS_RAISED = new RegExp(`[${RAISED}]`, 'u')
/** Raised in print and in the text too, unless it is a power: `m²`. */
const RAISED_MARK = new RegExp(
  String.raw`(?=[${RAISED}])(?<=\S ?)(?<!(?:^|[\s\d/(])(?:[kcdmµ]?m|ha|s))[${RAISED}]{1,3}`,
  'gu',
)
const WHOLE_LINE = new RegExp(
  String.raw`^\s*(?<marks>\d{1,3}(?:(?:, ?| |${anyLanguage(({ people }) => people?.and)})\d{1,3})*)\s*$`,
)
const LINE_START = /^\s*(?<mark>\d{1,3})\s?(?=[.,;:)»”’"']?(?:\s|$)|[\p{Lu}])/u
/** How an entry of a list opens. */
const ENTRY = /^\s*\d{1,3}[.)]\s+\S/
const ENDED = /[.?!:;][”"’'»)]*\s*$/
/** What numbers without being marked: `nr. 3`, `’90`, and an outline as in `1.E.3`. */
const NUMBER_WORD = new RegExp(
  String.raw`(?:(?:^|\s)\d{1,2}\.[A-Z]|\b(?:${anyLanguage(({ notes }) => notes?.numbered)}|EN|ISO|PM|CO|NO|SO|km|cm|dm)|[’'‘])\.? ?$`,
  'iu',
)

/** Whatever in a line may be a footnote mark, in its order. */
export function markCandidates(text: string): MarkCandidate[] {
  if (!DIGIT.test(text)) return []
  const whole = WHOLE_LINE.exec(text)?.groups?.['marks']
  if (whole) {
    const marks = spread(text, text.indexOf(whole), text.trimEnd().length, 1.5, true)
    // Numbers that do not count up are an amount, such as `1,872`.
    return marks.length === whole.match(/\d+/g)?.length ? marks : []
  }
  const found: MarkCandidate[] = []
  const opens = LINE_START.exec(text)?.groups?.['mark']
  if (opens) {
    const start = text.indexOf(opens)
    found.push({ number: Number(opens), start, end: start + opens.length, weight: 1, opens: true })
  }
  for (const match of text.includes('[') ? text.matchAll(BOXED) : []) {
    const { mark = '' } = match.groups ?? {}
    const end = match.index + match[0].length
    // Of several in one pair of brackets each stands where its number does: `[4 5]`.
    found.push(
      ...(/\D/.test(mark)
        ? spread(text, match.index, end, 4, false).map(one => ({ ...one, bracketed: true }))
        : [{ ...at(match.index, match[0].length, mark), weight: 4, bracketed: true }]),
    )
  }
  for (const match of text.includes(')') ? text.matchAll(BRACKETED) : []) {
    const before = text.slice(Math.max(0, match.index - 200), match.index)
    // The bracket may have been opened on the line before: `(Kamerstuk 36 725` / `V, nr. 1)`.
    if (/\([^()]*$/.test(before) || NUMBER_WORD.test(before.slice(-10))) continue
    found.push({
      ...at(match.index, match[0].length, match.groups?.['mark']),
      weight: 2.5,
      bracketed: true,
    })
  }
  for (const match of IS_RAISED.test(text) ? text.matchAll(RAISED_MARK) : [])
    found.push({ ...at(match.index, match[0].length, plainDigits(match[0])), weight: 4 })
  for (const match of /[)”»] \d/.test(text) ? text.matchAll(SPACED) : [])
    found.push({ ...at(match.index, match[0].length, match.groups?.['mark']), weight: 1 })
  for (const match of text.matchAll(GLUED)) {
    const { before = '', marks = '' } = match.groups ?? {}
    const start = match.index + before.length
    if (NUMBER_WORD.test(text.slice(Math.max(0, start - 10), start))) continue
    append(found, spread(text, start, start + marks.length, gluedWeight(text, start, before), false))
  }
  return found.filter(({ number }) => number > 0).sort((a, b) => a.start - b.start)
}

/**
 * The marks a line of a paper may hold. A list's entry opens with its own number, not with a mark: after a line that
 * ended, or where the format says that it is one.
 */
export function lineCandidates(lines: readonly PaperLine[], index: number): MarkCandidate[] {
  const line = lines[index]
  if (!line || line.role === 'table-row' || line.inContents) return []
  const found = besideSigns(markCandidates(line.text), line)
  if (found.length === 0) return found
  const before = lines[index - 1]
  if (OUTLINE.test(line.text) || isContents(line, before) || isContents(lines[index + 1], line)) return []
  const isEntry =
    line.role === 'list-item' ||
    (ENTRY.test(line.text) && (!before || !hasText(before) || ENDED.test(before.text)))
  return isEntry ? found.filter(({ opens }) => !opens) : found
}

/** The number of a heading, alone on its line. */
const OUTLINE = /^\s*\d{1,2}(?:\.\d{1,2})+\.?\s*$/

/** Whether two lines are only numbers that do not count up: in a list of contents, a page's and the next entry's. */
function isContents(line: PaperLine | undefined, before: PaperLine | undefined): boolean {
  const [number, last] = [line, before].map(one => WHOLE_LINE.exec(one?.text ?? '')?.groups?.['marks'])
  return number !== undefined && last !== undefined && Number(number) !== Number(last) + 1
}

/** Without what is written as a power or an index, and with what height alone calls a mark. */
function besideSigns(found: MarkCandidate[], { spans = [] }: PaperLine): MarkCandidate[] {
  const told = spans.filter(({ kind, byHeight }) => kind === 'raised' || kind === 'lowered' || byHeight)
  if (told.length === 0) return found
  const taken = new Set(told.flatMap(({ start, end }) => [start, end - 1]))
  const raised = told.flatMap(({ byHeight, target, start, end }) =>
    byHeight && Number(target) > 0 ? [{ number: Number(target), start, end, weight: 4 }] : [],
  )
  const others = found.filter(({ start, end }) => !taken.has(start) && !taken.has(end - 1))
  return [...others, ...raised].sort((a, b) => a.start - b.start)
}

function at(start: number, length: number, number: string | undefined): Omit<MarkCandidate, 'weight'> {
  return { number: Number(number), start, end: start + length }
}

/** After punctuation more than after a word, after a word more than after capitals such as `CO` or in `1,6`. */
function gluedWeight(text: string, start: number, before: string): number {
  // Letters of one word more than these say nothing new, and a line may be as long as a paper.
  const word = text.slice(Math.max(0, start - 8), start)
  if (!/\p{L}/u.test(before)) {
    if (before === ',' && /\d/.test(text[start - 2] ?? '')) return 0.5
    return /[\d.,]/.test(text[start - 2] ?? '') && /[.,]/.test(before) ? 1 : 3
  }
  if (/\p{Lu}/u.test(before)) return /\p{Lu}{4}$/u.test(word) ? 1 : 0.5
  return /\p{L}{4}$/u.test(word) ? 2 : 1
}

/** Several marks in a row count up: `2 3`, `4,5`. */
function spread(text: string, start: number, end: number, weight: number, opens: boolean): MarkCandidate[] {
  const found: MarkCandidate[] = []
  for (const match of text.slice(start, end).matchAll(/\d+/g)) {
    const number = Number(match[0])
    const last = found.at(-1)
    if (last && number !== last.number + 1) break
    const from = start + match.index
    found.push({ number, start: from, end: from + match[0].length, weight, ...(opens && { opens }) })
  }
  return found
}

type Placed = MarkCandidate & { readonly line: number }

/** The mark of a printed note in a paper whose format knows notes of its own: `1)`, `[1]`, or `1.` in a list. */
const PRINTED = /^\[?\d+\s?[\]).]/

const LETTER = /^[a-z]$/

/** What a mark without a note must weigh; less suffices where punctuation follows. */
const UNMISTAKABLE = 2.5
const LIKELY = 2

/**
 * Marks the footnote marks in the lines of the running text. On each page they count up through that page's notes, so of
 * all digits that could be one the best increasing row is taken; one that has no note must come next and be unmistakable.
 * `numbered` are lines that open with a number of their own.
 */
export function findFootnoteMarks(
  lines: readonly PaperLine[],
  notes: readonly FoundFootnote[],
  numbered?: ReadonlySet<string>,
): PaperLine[] {
  // Notes that letters count say nothing of those beside them that numbers do.
  const isNumbered = notes.some(({ mark }) => numberOf(mark) > 0)
  const told = lines.some(line =>
    line.spans?.some(
      ({ kind, target = '' }) => kind === 'footnote-mark' && !(isNumbered && LETTER.test(target)),
    ),
  )
  // What the format knows stands; printed notes beside it, called `1)`, have printed marks.
  if (told && !notes.some(({ mark }) => PRINTED.test(mark))) return [...lines]
  const printed = told ? notes.filter(({ mark }) => PRINTED.test(mark)) : notes
  const candidates: Placed[] = []
  for (const line of lines.keys())
    for (const mark of lineCandidates(lines, line))
      if ((mark.bracketed || !told) && !(mark.opens && numbered?.has(lines[line]?.text.trim() ?? '')))
        candidates.push({ ...mark, line })
  const byPage = new Map<number | undefined, Placed[]>()
  for (const mark of candidates) {
    const page = lines[mark.line]?.page
    const here = byPage.get(page)
    if (here) here.push(mark)
    else byPage.set(page, [mark])
  }
  const chosen = new Set<Placed>()
  for (const [page, numbers] of notesByPage(printed, lines)) {
    const here = page === null ? candidates : (byPage.get(page) ?? [])
    for (const mark of heaviestRow(here, numbers)) chosen.add(mark)
  }
  placeLeftOver(candidates, printed, chosen)
  if (told) return addSpans(lines, chosen, new Map(printed.map(({ mark }) => [numberOf(mark), mark])))
  const known = new Set(notes.map(({ mark }) => Number(mark)))
  let last = 0
  for (const candidate of candidates) {
    const isNext = !known.has(candidate.number) && candidate.number === last + 1
    if (isNext && !candidate.opens && isUnmistakable(lines[candidate.line]?.text ?? '', candidate))
      chosen.add(candidate)
    if (chosen.has(candidate)) last = candidate.number
  }
  return addSpans(lines, chosen, new Map())
}

/** `c.s.4` and `april2.` are marks; `(1.2)`, `12.30`, `Normandie4` and the numbers in `strekt tot 1) het … en 2) het` are not. */
function isUnmistakable(text: string, { start, end, weight, bracketed }: MarkCandidate): boolean {
  const before = text.slice(Math.max(0, start - 6), start)
  if (bracketed && /\p{L}\s$/u.test(before)) return false
  if (!/[\p{L}”’"'»)\]][.,;:!?”’"'»)\]]*\s?\[?$/u.test(before)) return false
  return weight >= UNMISTAKABLE || (weight >= LIKELY && /[.,;:?!)]/.test(text.charAt(end)))
}

/** A note may stand a page behind its mark: what is left is looked for between the marks of the notes around it. */
function placeLeftOver(
  candidates: readonly Placed[],
  notes: readonly FoundFootnote[],
  chosen: Set<Placed>,
): void {
  const placed = new Map<number, number>()
  const byNumber = new Map<number, number[]>()
  for (const [index, mark] of candidates.entries()) {
    if (chosen.has(mark)) placed.set(mark.number, index)
    const same = byNumber.get(mark.number)
    if (same) same.push(index)
    else byNumber.set(mark.number, [index])
  }
  for (const number of new Set(notes.map(({ mark }) => numberOf(mark)))) {
    if (!(number > 0) || placed.has(number)) continue
    const from = placed.get(number - 1) ?? -1
    const to = placed.get(number + 1) ?? candidates.length
    let best = -1
    for (const index of byNumber.get(number) ?? [])
      if (index > from && index < to && weightOf(candidates[index]) > weightOf(candidates[best])) best = index
    const mark = candidates[best]
    if (!mark || (mark.weight < LIKELY && !isListed(mark, candidates[from]))) continue
    chosen.add(mark)
    placed.set(number, best)
  }
}

function weightOf(mark: Placed | undefined): number {
  return mark?.weight ?? 0
}

/** Whether a mark goes on with a list such as `2, 3 en 4`. */
function isListed(mark: Placed, before: Placed | undefined): boolean {
  return before !== undefined && before.line === mark.line && mark.start - before.end <= 4
}

/** The numbers of the notes on each page; of the whole paper where it has one page only or its notes stand at its end. */
function notesByPage(
  notes: readonly FoundFootnote[],
  lines: readonly PaperLine[],
): Map<number | null, number[]> {
  const pages = new Map<number | null, number[]>()
  const atEnd = new Set(notes.map(note => note.lines[0]?.page)).size === 1 && (lines.at(-1)?.page ?? 1) > 1
  for (const note of notes) {
    const page = atEnd && notes.length > 3 ? null : (note.lines[0]?.page ?? null)
    const number = numberOf(note.mark)
    const numbers = pages.get(page)
    if (number > 0 && numbers) numbers.push(number)
    else if (number > 0) pages.set(page, [number])
  }
  return pages
}

/** The number in a mark such as `1)`; NaN where there is none. */
function numberOf(mark: string): number {
  return Number.parseInt(mark.replace(/^\[/, ''), 10)
}

function addSpans(
  lines: readonly PaperLine[],
  chosen: ReadonlySet<Placed>,
  names: ReadonlyMap<number, string>,
): PaperLine[] {
  const byLine = new Map<number, Placed[]>()
  for (const mark of chosen) {
    const marks = byLine.get(mark.line)
    if (marks) marks.push(mark)
    else byLine.set(mark.line, [mark])
  }
  return lines.map((line, index) => {
    const marks = byLine.get(index)
    if (!marks) return line
    const spans = marks.map(
      ({ start, end, number }): ExtractedSpan => ({
        kind: 'footnote-mark',
        start,
        end,
        target: names.get(number) ?? String(number),
      }),
    )
    return {
      ...line,
      spans: [...(line.spans ?? []), ...spans],
      ...(marks.some(({ opens }) => opens) && { sticks: true }),
    }
  })
}
