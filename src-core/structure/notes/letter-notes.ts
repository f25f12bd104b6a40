import type { ExtractedSpan } from '../../document/extracted'
import { hasText, type PaperLine } from '../lines/paper-line'
import { plainLetters, RAISED_LETTERS } from './raised-signs'
import { standsBehindBase } from './raised-text'

/** A raised letter or Roman numeral in a line; UTF-16 offsets of it. */
interface LetterMark {
  readonly mark: string
  readonly start: number
  readonly end: number
}

/** Notes are counted in letters or in small Roman numerals. */
const SERIES: readonly (readonly string[])[] = [
  [...'abcdefghijklmnopqrstuvwxyz'],
  'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' '),
]
const SIGN = new RegExp(`[${RAISED_LETTERS}]`, 'u')
/** Unicode's raised letters behind a word or what closes one, and before none. */
const SIGNS = new RegExp(
  String.raw`(?=[${RAISED_LETTERS}])(?<=[\p{L}\p{N}.,;:?!)\]”’»%]\s?)[${RAISED_LETTERS}]{1,5}(?![\p{L}\p{N}])`,
  'gu',
)
const OPENING_SIGNS = new RegExp(String.raw`^\s*(?<mark>[${RAISED_LETTERS}]{1,5})(?![\p{L}\p{N}])\s*`, 'u')
/** A note is no longer than this on the whole, in UTF-16 units: else a text goes on below it. */
const LONGEST = 600

/**
 * Lines at a page's foot that open with raised letters or Roman numerals, `ᵃ`, `ᵇ` or `ⁱ`, `ⁱⁱ`, are notes, as if the format
 * said so: only where the text above has each of these marks, in their order. The end of an ordinal or an index, as in
 * `1ᵉ` or `nⁱ`, is none.
 */
export function tellLetterNotes(lines: readonly PaperLine[]): readonly PaperLine[] {
  if (!lines.some(line => openingMark(line))) return lines
  const marked = [...lines]
  let start = 0
  let last: string | null = null
  while (start < lines.length) {
    const number = lines[start]?.page
    let end = start + 1
    while (end < lines.length && lines[end]?.page === number) end += 1
    const page = lines.slice(start, end)
    const foot = findFoot(page, last)
    foot?.lines.forEach((line, at) => {
      marked[start + at] = line
    })
    last = foot?.last ?? last
    start = end
  }
  return marked
}

/** The raised letters or Roman numeral that a line opens with, and what is printed of them; null for none. */
export function openingMark(line: PaperLine): { readonly mark: string; readonly printed: string } | null {
  const signs = OPENING_SIGNS.exec(line.text)
  if (signs) return { mark: plainLetters(signs.groups?.['mark'] ?? ''), printed: signs[0] }
  const raised = line.spans?.find(isLetters)
  if (!raised || line.text.slice(0, raised.start).trim() !== '') return plainMark(line)
  const mark = line.text.slice(raised.start, raised.end).trim()
  return /^[a-z]+$/.test(mark)
    ? {
        mark,
        printed: `${line.text.slice(0, raised.end)}${/^\s*/.exec(line.text.slice(raised.end))?.[0] ?? ''}`,
      }
    : null
}

/** A letter at a note's own beginning need not be raised, as that in the text is: `a The Times, 3 May 2021.`; or both stand in brackets: `[a]`. */
const BOXED = /^\s*\[(?<mark>[a-z])\]\s*(?=\S)/u
const BOXED_MARKS = /(?<=\S\s?)\[(?<mark>[a-z])\]/gu
const PLAIN = /^\s*(?<mark>[a-z])\s+(?=["“„‘«(]?[\p{Lu}\d])/u

function plainMark({ text }: PaperLine): { readonly mark: string; readonly printed: string } | null {
  const opened = BOXED.exec(text) ?? PLAIN.exec(text)
  return opened ? { mark: opened.groups?.['mark'] ?? '', printed: opened[0] } : null
}

function isLetters({ kind, target }: ExtractedSpan): boolean {
  return kind === 'raised' && target === undefined
}

/** A page whose notes and marks are told, and its last mark; null where it has none. */
function findFoot(
  page: readonly PaperLine[],
  before: string | null,
): { readonly lines: PaperLine[]; readonly last: string } | null {
  const openings = page.flatMap((line, at) => {
    const mark = line.role === undefined ? openingMark(line)?.mark : undefined
    return mark === undefined ? [] : [{ mark, at }]
  })
  const from = openings.findIndex(({ mark }) => SERIES.some(marks => isFirst(marks, mark, before)))
  const notes = openings.slice(Math.max(0, from))
  const [first] = notes
  const last = notes.at(-1)
  if (from < 0 || !first || !last || !countUp(notes.map(({ mark }) => mark))) return null
  const foot = page.slice(first.at)
  if (!isFoot(foot) || foot.reduce((sum, { text }) => sum + text.length, 0) > LONGEST * notes.length)
    return null
  const above = markLines(
    page.slice(0, first.at),
    notes.map(({ mark }) => mark),
  )
  if (!above) return null
  const opened = new Map(notes.map(({ mark, at }) => [at - first.at, mark]))
  const noted = foot.map((line, at): PaperLine => {
    const mark = opened.get(at)
    return hasText(line) ? { ...line, role: 'footnote', ...(mark !== undefined && { mark }) } : line
  })
  return { lines: [...above, ...noted], last: last.mark }
}

function isFirst(marks: readonly string[], mark: string, before: string | null): boolean {
  return mark === marks[0] || (before !== null && mark === marks[marks.indexOf(before) + 1])
}

function countUp(found: readonly string[]): boolean {
  return SERIES.some(marks => {
    const from = marks.indexOf(found[0] ?? '')
    return from >= 0 && found.every((mark, at) => mark === marks[from + at])
  })
}

/** Whether lines are notes up to the page's end: no heading or table below, and no paragraph that opens without a mark. */
function isFoot(foot: readonly PaperLine[]): boolean {
  return foot.every((line, at) => {
    if (!hasText(line)) return true
    const isApart = at > 0 && !hasText(foot[at - 1] ?? line)
    return line.role === undefined && !(isApart && !openingMark(line))
  })
}

/** Lines with these marks told in them, each once and in order; null where one is missing. */
function markLines(lines: readonly PaperLine[], marks: readonly string[]): PaperLine[] | null {
  let next = 0
  const marked = lines.map(line => {
    const own: LetterMark[] = []
    for (const found of marksIn(line))
      if (found.mark === marks[next]) {
        own.push(found)
        next += 1
      }
    return own.length === 0 ? line : withMarks(line, own)
  })
  return next === marks.length ? marked : null
}

function marksIn(line: PaperLine): LetterMark[] {
  const raised = (line.spans ?? []).filter(isLetters).map(({ start, end }) => ({
    mark: line.text.slice(start, end),
    start,
    end,
  }))
  const signs = SIGN.test(line.text)
    ? [...line.text.matchAll(SIGNS)].map(({ 0: mark, index }) => ({
        mark: plainLetters(mark),
        start: index,
        end: index + mark.length,
      }))
    : []
  const boxed = [...line.text.matchAll(BOXED_MARKS)].map(({ 0: printed, index, groups }) => ({
    mark: groups?.['mark'] ?? '',
    start: index,
    end: index + printed.length,
  }))
  const own = [...raised, ...signs].filter(
    ({ start }) => /\S/.test(line.text.slice(0, start)) && !standsBehindBase(line, { start }),
  )
  return [...own, ...boxed].sort((a, b) => a.start - b.start)
}

/** Their heights are told by the marks: a span that only said that they are raised goes. */
function withMarks(line: PaperLine, marks: readonly LetterMark[]): PaperLine {
  const starts = new Set(marks.map(({ start }) => start))
  const others = (line.spans ?? []).filter(span => !(span.kind === 'raised' && starts.has(span.start)))
  const spans = marks.map(
    ({ mark, start, end }): ExtractedSpan => ({ kind: 'footnote-mark', start, end, target: mark }),
  )
  return { ...line, spans: [...others, ...spans] }
}
