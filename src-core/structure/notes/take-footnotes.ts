import { append } from '../../basics/append'
import { addTo } from '../../basics/group-by'
import type { Extraction } from '../../document/extracted'
import { anyLanguage, MONTHS } from '../../vocabulary/languages'
import { hasText, type PaperLine, sliceLine } from '../lines/paper-line'
import { takeEndNotes } from './end-notes'
import { lineCandidates, type MarkCandidate } from './find-footnote-marks'
import type { FoundFootnote } from './found-footnote'
import { openingMark, tellLetterNotes } from './letter-notes'
import { tellNamedNotes } from './named-notes'
import { partSharedLines } from './part-shared-lines'
import { plainDigits, RAISED } from './raised-digits'
import { ROUND, tellRoundNotes } from './round-notes'

/** A note opens with its mark: `1Kamerstuk`, `1 Kamerstuk`, `1) Kamerstuk`, `[1] Kamerstuk`, `¹ Kamerstuk`; `1 045 823` and `2°` do not. */
const NOTE = new RegExp(
  String.raw`^\s*(?:\[\s?(?<boxed>\d{1,3})\s?\]|(?<plain>\d{1,3}(?:(?!\d)|(?=20\d{2}[ZD]\d))|[${RAISED}]{1,3})(?![.,:]\d|-\p{L}|\s\d{3}(?!\d|-\p{L})|°|\s?º|\.\p{Lu}\.\d))(?<end>[.)]?)\s*(?=\S)`,
  'u',
)
/** A mark that sticks to a paper's number, a year, an ordinal or a day: `32024Z15585`, `22023 Annual report`, `22e rapport`, `25-jarenplan`, `331 mei`. */
const STUCK = new RegExp(
  String.raw`^\s*\d{1,2}(?:20\d{2}[ZD]\d|(?:19|20)\d{2}\s+\p{L}|\d{1,2}(?:${anyLanguage(({ dates }) => dates?.stuckOrdinal)})\s|\d{1,2}-\p{Ll}|(?<=[1-9])(?:[4-9]|\d[1-9]|[1-9]0)\s(?:${MONTHS.join('|')})(?!\p{L}))`,
  'u',
)
/** A mark that sticks to a day of one digit may as well be a day of two: `13 mei`. */
const STUCK_DAY = new RegExp(String.raw`^\s*\d{1,2}[1-9]\s(?:${MONTHS.join('|')})(?!\p{L})`, 'u')
const ENTRY = /^\s*\d{1,3}\.\s+\S/
const STARRED = /^\s*(?<mark>[*†‡]{1,3})\s*\)?\s*(?=\p{L})/u
/** How many lines back a note's mark is looked for: what passes for pages may be short. */
const LOOK_BACK = 300
/** How many notes may be missing between two pages. */
const MISSING = 3

/**
 * Takes footnotes out of the running text: lines the format says are notes, and the numbered lines at the foot of a
 * page, or at the paper's end, whose numbers go on from the notes before and are marked in the text above.
 */
export function takeFootnotes(
  all: readonly PaperLine[],
  isLabel: (text: string) => boolean,
  unit: Extraction['unit'],
): { body: PaperLine[]; footnotes: FoundFootnote[] } {
  const { body: lines, notes: endNotes } = takeEndNotes(
    partSharedLines(tellLetterNotes(tellRoundNotes(tellNamedNotes(all)))),
  )
  const footnotes: FoundFootnote[] = []
  const body: PaperLine[] = []
  // Beside notes that the format knows, others are marked as they are printed: `1)`, `[1]`.
  const told = lines.some(isTold)
  const named = lines.some(line => isTold(line) && line.mark !== undefined)
  let expected = 1
  for (const page of splitPages(lines)) {
    const rest = page.filter(line => !isTold(line))
    for (const line of page.filter(isTold)) addTold(footnotes, line, named, unit)
    const marks = marksOf(rest, body.slice(-LOOK_BACK), told)
    const found = endNotes.length > 0 ? null : findFoot(rest, marks, expected, isLabel)
    const foot = found && !isList(rest, found.start) ? found : null
    append(body, rest.slice(0, foot?.start ?? rest.length))
    if (foot) append(footnotes, callByPrint(foot.notes, footnotes))
    const last = Number.parseInt(footnotes.at(-1)?.mark ?? '', 10)
    if (last > 0) expected = last + 1
  }
  return { body, footnotes: [...footnotes, ...endNotes] }
}

/**
 * Whether numbered lines are no notes: somebody speaks in them, as in `27. Mr. Name: If he will …`, a heading stands
 * below, or they are `1.` and `2.` behind a colon.
 */
function isList(page: readonly PaperLine[], start: number): boolean {
  const below = page.slice(start)
  if (below.some(line => line.opens || line.role === 'heading')) return true
  const before = page.slice(0, start).findLast(hasText)
  return /:\s*$/.test(before?.text ?? '') && /^\s*\d{1,3}[.)]\s/.test(page[start]?.text ?? '')
}

/** Printed notes that begin again beside the format's own are another series: they are called as printed, `1)`. */
function callByPrint(notes: readonly FoundFootnote[], before: readonly FoundFootnote[]): FoundFootnote[] {
  const other = new Set(notes.flatMap(({ mark, printed }) => (printed === mark ? [] : [mark])))
  const again = other.size > 0 && before.some(({ mark }) => other.has(mark))
  return notes.map(note => (again ? { ...note, mark: note.printed } : note))
}

function isTold(line: PaperLine): boolean {
  return line.role === 'footnote'
}

function splitPages(lines: readonly PaperLine[]): PaperLine[][] {
  const pages: PaperLine[][] = []
  for (const line of lines) {
    const page = pages.at(-1)
    if (page?.[0]?.page === line.page) page.push(line)
    else pages.push([line])
  }
  return pages
}

/**
 * A line the format calls a note: with a mark it opens one, without it goes on with the last. Where the format names marks
 * (`named`), a number opens a note only if it is the next: `10 seconds` and `2020, in the docket` go on;
 * where lines are as printed, the mark is printed in them too.
 */
function addTold(
  footnotes: FoundFootnote[],
  line: PaperLine,
  named: boolean,
  unit: Extraction['unit'],
): void {
  if (!hasText(line)) return
  const round = line.mark === undefined ? null : ROUND.exec(line.text)
  if (round && round.groups?.['round'] === line.mark) {
    const printed = round[0].trim()
    footnotes.push({ mark: line.mark ?? '', printed, lines: [sliceLine(line, round[0].length)] })
    return
  }
  const letters = line.mark === undefined ? null : openingMark(line)
  if (letters && letters.mark === line.mark) {
    const { mark, printed } = letters
    footnotes.push({ mark, printed: printed.trim(), lines: [sliceLine(line, printed.length)] })
    return
  }
  const match = NOTE.exec(line.text) ?? STARRED.exec(line.text)
  const { boxed, plain, mark: starred } = match?.groups ?? {}
  const printed = boxed ?? (plain && plainDigits(plain)) ?? starred
  const last = footnotes.at(-1)
  const opens = match && printed && (!named || Number(printed) === Number.parseInt(last?.mark ?? '0', 10) + 1)
  if (line.mark === undefined && last && !opens) {
    footnotes[footnotes.length - 1] = { ...last, lines: [...last.lines, line] }
  } else if (match && printed && (line.mark === undefined || (unit === 'lines' && line.mark === printed))) {
    footnotes.push({ mark: printed, printed: match[0].trim(), lines: [sliceLine(line, match[0].length)] })
  } else footnotes.push({ mark: line.mark ?? '', printed: '', lines: [line] })
}

interface Foot {
  readonly start: number
  readonly notes: FoundFootnote[]
}

/** The notes at the foot of a page: the longest run of numbers up to its end that the text above has marks for. */
function findFoot(
  page: readonly PaperLine[],
  marks: Marks,
  expected: number,
  isLabel: (text: string) => boolean,
): Foot | null {
  const openings = new Map<number, number[]>()
  page.forEach((line, index) => {
    if (line.role === 'table-row' || line.inContents) return
    for (const number of standsAbove(page, index) ?? openingNumbers(line.text)) addTo(openings, number, index)
  })
  if (openings.size === 0) return null
  const floor = page.findLastIndex(line => isLabel(line.text)) + 1
  const highest = [...openings.keys()].sort((a, b) => b - a)
  for (const last of highest) {
    const starts = chain(last, openings, floor, expected)
    const first = last - starts.length + 1
    const start = starts[0]
    if (start === undefined || (!(first >= expected && first <= expected + MISSING) && first !== 1)) continue
    // What is printed as `1. …` may as well be a list: each of its numbers must be marked then, beyond doubt.
    const listed = starts.every(at => ENTRY.test(page[at]?.text ?? ''))
    if (listed && isChapter(page, starts.at(-1) ?? start)) continue
    const isDay = starts.some(
      (at, note) => first + note < 10 && stuckToDay(page[at]?.text ?? '') === first + note,
    )
    const isAlone = starts.some(at => standsAbove(page, at) !== null)
    const here = marks.here(listed || isDay || isAlone ? SOLID : 0)
    const each = listed || isDay || first !== expected ? 'here' : isAlone ? 'anywhere' : null
    if (!isMarked({ ...marks, here }, start, first, last, each)) continue
    return {
      start,
      notes: starts.map((at, note) => readNote(page, at, starts[note + 1] ?? page.length, first + note)),
    }
  }
  return null
}

/** So many paragraphs below its title make a chapter of what passes for the last note. */
const PARAGRAPHS = 2
/** A chapter's title: no sentence, and no paper with its number. */
const CHAPTER = /^\s*\d{1,2}\.\s+\p{Lu}[^\d.?!;:,]{2,100}$/u

/** Whether what may be the last note of a page, `1. Inleiding`, is the title of a chapter: blank lines part it from others. */
function isChapter(page: readonly PaperLine[], at: number): boolean {
  if (!CHAPTER.test(page[at]?.text.trimEnd() ?? '')) return false
  const below = page.slice(at + 1)
  const opened = below.filter((line, index) => hasText(line) && !hasText(below[index - 1] ?? line))
  return opened.length >= PARAGRAPHS
}

/** The mark before a day of one digit, if that is what a line opens with; 0 if not. */
function stuckToDay(text: string): number {
  return STUCK_DAY.test(text) ? Number(/\d+/.exec(text)?.[0].slice(0, -1)) : 0
}

/** The number that is all of a line, as text from a PDF has a raised mark, with its note below; null where it is none. */
function standsAbove(page: readonly PaperLine[], index: number): [number] | null {
  const number = ALONE.exec(page[index]?.text ?? '')?.[1]
  if (number === undefined || page[index]?.box) return null
  const below = [page[index + 1], page[index + 2]].find(line => line && hasText(line))
  return below && /\p{L}/u.test(below.text) ? [Number(number)] : null
}

const ALONE = /^\s*([1-9]\d{0,2})\s*$/

const MAY_OPEN = new RegExp(String.raw`^\s*[[\d${RAISED}]`)

/** The numbers a line may open a note with; one that sticks to a paper's number, as in `32024Z15585`, is read too. */
function openingNumbers(text: string): number[] {
  if (!MAY_OPEN.test(text)) return []
  const groups = NOTE.exec(text)?.groups
  const boxed = groups?.['boxed']
  const plain = groups?.['plain'] && plainDigits(groups['plain'])
  if (boxed) return [Number(boxed)]
  if (STUCK.test(text)) {
    const digits = text.trimStart()
    return [Number(digits.slice(0, 1)), Number(digits.slice(0, 2))].filter(number => number > 0)
  }
  const day = stuckToDay(text)
  if (day > 0) return [day, Number(plain)]
  // A number and a point alone are an entry of the contents, whose title and page stand below.
  if (/^\s*\d{1,3}[.)]?\s*$/.test(text)) return []
  return plain && Number(plain) > 0 && !/^\s*\d{4}|^\s*\d{1,2}[ .]\d{3}(?!\d|-\p{L})/u.test(text)
    ? [Number(plain)]
    : []
}

/** Where the notes up to `last` begin, each the nearest before the next; stops at the note that is expected. */
function chain(
  last: number,
  openings: ReadonlyMap<number, readonly number[]>,
  floor: number,
  expected: number,
): number[] {
  const starts: number[] = []
  let below = Number.POSITIVE_INFINITY
  for (let number = last; number >= Math.min(expected, last); number -= 1) {
    const at = openings.get(number)?.findLast(index => index < below && index >= floor)
    if (at === undefined) break
    starts.unshift(at)
    below = at
  }
  return starts
}

/** The numbers that may be marks above a foot of a page. */
interface Marks {
  /** The first line of the page on which each number may be a mark of so much weight. */
  readonly here: (weight: number) => ReadonlyMap<number, number>
  /** Those that hardly are anything else in the lines before the page. */
  readonly before: () => ReadonlySet<number>
}

/** Looks for marks once they are asked for; `told` leaves only those in brackets. */
function marksOf(page: readonly PaperLine[], lines: readonly PaperLine[], told: boolean): Marks {
  const candidates = (all: readonly PaperLine[], index: number) =>
    lineCandidates(all, index).filter(({ bracketed }) => bracketed || !told)
  let onPage: (MarkCandidate & { line: number })[] | null = null
  let before: Set<number> | null = null
  return {
    here: least => {
      onPage ??= page.flatMap((_, line) => candidates(page, line).map(mark => ({ ...mark, line })))
      const here = new Map<number, number>()
      for (const { number, weight, line } of onPage)
        if (weight >= least && !here.has(number)) here.set(number, line)
      return here
    },
    before: () => {
      before ??= new Set(
        lines.flatMap((_, index) =>
          candidates(lines, index).flatMap(({ number, weight }) => (weight >= CLEAR ? [number] : [])),
        ),
      )
      return before
    },
  }
}

/** What a mark must weigh that stands before the page of its note. */
const CLEAR = 2.5
/** What a mark must weigh to show that a list is notes: more than a number at a line's start or in `A8.1`. */
const SOLID = 1.5

/** Whether the text above has marks for the notes: for most of them, or for `each` on their page or on any before it. */
function isMarked(
  marks: Omit<Marks, 'here'> & { here: ReadonlyMap<number, number> },
  start: number,
  first: number,
  last: number,
  each: 'here' | 'anywhere' | null,
): boolean {
  let found = 0
  for (let number = first; number <= last; number += 1) {
    if ((marks.here.get(number) ?? start) < start) found += 1
    else if (each !== 'here' && marks.before().has(number)) found += 1
  }
  const notes = last - first + 1
  return each ? found === notes : found * 2 >= notes && found > 0
}

function readNote(page: readonly PaperLine[], start: number, end: number, number: number): FoundFootnote {
  const [first, ...more] = page.slice(start, end)
  const mark = String(number)
  const text = first?.text ?? ''
  const match = NOTE.exec(text)?.[0] ?? ''
  const alone = ALONE.exec(text)?.[0]
  if (alone !== undefined) return { mark, printed: mark, lines: more.filter(hasText) }
  const sticks = STUCK.test(text) || stuckToDay(text) === number
  const printed = sticks ? text.slice(0, text.indexOf(mark) + mark.length) : match
  return {
    mark,
    printed: printed.trim(),
    lines: first ? [sliceLine(first, printed.length), ...more].filter(hasText) : [],
  }
}
