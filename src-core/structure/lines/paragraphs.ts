import { append } from '../../basics/append'
import { endsSentence } from '../../basics/ends-sentence'
import { largest } from '../../basics/extremes'
import type { Extraction } from '../../document/extracted'
import { anyLanguage, anyPattern } from '../../vocabulary/languages'
import { isNextEntry } from './contents-lines'
import { headLines, isCapitalTitle } from './head-lines'
import { isPlaceAndDay, partsLetter } from './letter-lines'
import { motionParts } from './motion-lines'
import { ITEM, isNextItem, itemMark } from './next-item'
import { isInBracket } from './open-bracket'
import { hasText, type PaperLine, trimLine } from './paper-line'
import { goesOnWith, isParagraphPerLine } from './paragraph-lines'
import { titleLines } from './title-lines'

/** Printed lines that belong together, before they are joined. */
export interface LineGroup {
  readonly lines: readonly PaperLine[]
  /** What stands before it: nothing, blank lines, or the end of a page. */
  readonly gap: 'none' | 'blank' | 'page'
  /** The page it begins on, from 1. */
  readonly page: number
}

/** What a line's words say: a label that stands alone, one that text follows, or nothing. */
export type Reading = (text: string) => 'alone' | 'opens' | 'text'

/** Groups lines into what stands between blank lines, page breaks and lines that stand alone. */
export function groupLines(
  lines: readonly PaperLine[],
  unit: Extraction['unit'],
  reading: Reading,
): LineGroup[] {
  return unit === 'paragraphs' ? wholeParagraphs(lines) : joinPages(printedLines(lines, reading), reading)
}

/** Every line is a paragraph, but rows of one table belong together. */
function wholeParagraphs(lines: readonly PaperLine[]): LineGroup[] {
  const groups: LineGroup[] = []
  let table: PaperLine[] | null = null
  for (const raw of lines) {
    const isTable = isOfTable(raw)
    if (isTable && table && !raw.opensTable) table.push(raw)
    else if (!isTable && !hasText(raw)) table = null
    else {
      const own = [trimLine(raw)]
      groups.push({ lines: own, gap: 'blank', page: raw.page })
      table = isTable ? own : null
    }
  }
  return groups.filter(({ lines: own }) => own.some(hasText))
}

function printedLines(lines: readonly PaperLine[], reading: Reading): LineGroup[] {
  const groups: LineGroup[] = []
  const widths = localWidths(lines)
  const edges = rightEdges(lines)
  let current: PaperLine[] = []
  let gap = 'page' as LineGroup['gap']
  const flush = () => {
    const first = current[0]
    if (first) groups.push({ lines: current, gap, page: first.page })
    if (first) gap = 'none'
    current = []
  }
  const perLine = isParagraphPerLine(lines)
  const ofMotion = motionParts(lines)
  const ofHead = headLines(lines)
  const titles = titleLines(lines, widths)
  let page = lines[0]?.page ?? 1
  let alone = false
  let item = ''
  let isWhole = false
  for (const [index, raw] of lines.entries()) {
    const isEmptyRow = raw.role === 'table-row' && current.at(-1)?.role === 'table-row'
    if (!hasText(raw) && !isEmptyRow) {
      flush()
      if (gap === 'none') gap = 'blank'
      continue
    }
    const line = trimLine(raw)
    if (line.page !== page) {
      flush()
      gap = 'page'
      page = line.page
    }
    const last = current.at(-1)
    // A number in a table is none of a question.
    const opens = line.role === 'table-row' || isInBracket(current) ? 'text' : reading(line.text)
    if (
      last &&
      !line.sticks &&
      (alone ||
        isWhole ||
        ofHead.whole.has(raw) ||
        ofHead.opening.has(raw) ||
        titles.has(raw) ||
        opens !== 'text' ||
        (perLine && !goesOnWith(last, line)) ||
        ofMotion?.(last, line) ||
        isNextEntry(last, line) ||
        isNextItem(current[0] ?? last, last, line, item) ||
        parts(last, line, widths[index] ?? 80, edges[index] ?? 0))
    )
      flush()
    if (line.sticks && current.length === 0) unflush(groups, current)
    current.push(line)
    if (current.length === 1) item = itemMark(line) ?? item
    alone = opens === 'alone'
    isWhole = ofHead.whole.has(raw) || titles.has(raw)
  }
  flush()
  return groups
}

/** A raised mark at a line's start belongs to the paragraph that was thought to have ended. */
function unflush(groups: LineGroup[], current: PaperLine[]): void {
  const last = groups.pop()
  if (last) append(current, last.lines)
}

/** A field of a form, such as a decision list's. */
const FIELD = new RegExp(
  String.raw`^(?:\d{1,3}\s*[.)]\s*)?(?:${anyLanguage(({ heads }) => heads?.field)})\s*:`,
)
/** What a council decides is told below such a line. */
const DECIDES = new RegExp(`^(?:${anyLanguage(({ decisions }) => decisions?.decides)})$`)
/** What is on the agenda next, below its title. */
const ON_AGENDA = anyPattern(({ debates }) => debates?.opensItem, 'u')
/** Lines of the head of questions and their answers, also where no blank line parts them. */
const HEAD_LINE = new RegExp(
  String.raw`^(?:${anyLanguage(({ heads }) => heads?.ofQuestions)}) \p{Lu}[^.?]*(?:\(|$)`,
  'u',
)
/** Each of several dossiers that a paper is filed in, with its title: `29 984 Spoor`. */
const DOSSIER_LINE =
  /^[1-4]\d[ .\u00A0]?\d{3}(?:(?:[ -]| \()(?:\d{2}(?![\d.])|[IVXLC]{1,6}(?!\p{L})|[A-Z](?!\p{L})|R\d{4})\)?)?\s+\p{Lu}\p{Ll}/u
/** The last line of what stands above every paper of a chamber. */
const MASTHEAD = new RegExp(`^(?:${anyLanguage(({ heads }) => heads?.masthead)})$`)
/** Who signs, below the last sentence of a letter. */
const SIGNS = anyPattern(({ letters }) => letters?.ministerSigns, 'u')
const CHAIR_SIGNS = anyPattern(({ letters }) => letters?.chairSigns)
/** The number that the Chamber gives a piece, alone on its line. */
const PIECE = /^\s*20\d{2}[ZD]\d{5}\s*$/
const NUMBERED_ITEM = /^\d{1,3}[.)]\s+\S/

/** Whether a new paragraph begins with this line. */
function parts(last: PaperLine, line: PaperLine, width: number, edge: number): boolean {
  if (line.sticks) return false
  if (line.opensTable || line.role === 'figure') return true
  if (isOfTable(line) && isOfTable(last)) return false
  if (line.role !== last.role && !(last.role === 'list-item' && line.role === undefined)) return true
  if (isAside(last, line)) return false
  if (line.role === 'list-item' || line.opens || line.closes || ITEM.test(line.text) || FIELD.test(line.text))
    return true
  if (
    HEAD_LINE.test(line.text) ||
    (DOSSIER_LINE.test(line.text) && (DOSSIER_LINE.test(last.text) || MASTHEAD.test(last.text.trim())))
  )
    return true
  if (ON_AGENDA.test(line.text) && (/:\s*$/.test(line.text) || !/[.:,]\s*$/.test(last.text))) return true
  if (DECIDES.test(line.text) || DECIDES.test(last.text) || partsLetter(last, line)) return true
  if (isPlaceAndDay(line.text) || standsByItself(last.text, line.text)) return true
  if (last.role === undefined && isPlaceAndDay(last.text) && /^\p{Lu}/u.test(line.text)) return true
  if (line.role !== undefined && line.level !== last.level) return true
  if (isCapitalTitle(last) && /^\p{Lu}\p{Ll}/u.test(line.text)) return true
  if (ENTRY_END.test(last.text) && /^\p{Lu}/u.test(line.text)) return true
  if (
    OUTLINED.test(last.text) &&
    (/^\p{Lu}/u.test(line.text) || OUTLINED.test(line.text)) &&
    fitsMore(last, line, width, edge)
  )
    return true
  const ended = endsSentence(withoutMarks(last))
  if (ended && (NUMBERED_ITEM.test(line.text) || signs(line.text))) return true
  return ended && !/^\p{Ll}/u.test(line.text) && fitsMore(last, line, width, edge)
}

/** Whether a piece's number stands alone, behind what ends with a name or a stop, or a new sentence stands behind it. */
function standsByItself(last: string, line: string): boolean {
  return PIECE.test(line)
    ? /(?:\p{Lu}|[.)]|\p{Lu}\p{Ll}+)\s*$/u.test(last)
    : PIECE.test(last) && /^\p{Lu}/u.test(line)
}

/** Whether a line says who signs, whose name stands below. */
function signs(text: string): boolean {
  return SIGNS.test(text) || (text.endsWith(',') && CHAIR_SIGNS.test(text))
}

/** The heading of a chapter, or of a section within one: `2. Doel`, `2.1 Reikwijdte`, `II. ALGEMEEN`. */
const OUTLINED = /^(?:\d{1,2}(?:\.\d{1,2}){1,3}\.?|(?:\d{1,2}|[IVX]{1,4})\.)\s+\p{Lu}[^.?!:;,]{2,60}$/u

/** Rows and captions, those below a table too, are of one table until the next begins. */
function isOfTable({ role }: PaperLine): boolean {
  return role === 'table-row' || role === 'table-caption'
}

/** A dash at a line's start that another closes within it is one of the sentence before, which has not ended. */
function isAside(last: PaperLine, line: PaperLine): boolean {
  return line.role === undefined && ASIDE.test(line.text) && /[\p{L},]$/u.test(last.text)
}

const ASIDE = /^[-–—]\s\p{Ll}[^–—]*\s[-–—]\s/u
/** An agenda's entry ends with the letter it names, without a full stop. */
const ENTRY_END = /\bd\.d\. \d{1,2} \p{Ll}+ \d{4}$/u

/** A line's text without the footnote marks at its end. */
function withoutMarks(line: PaperLine): string {
  let end = line.text.length
  for (const span of [...(line.spans ?? [])].reverse())
    if (span.kind === 'footnote-mark' && line.text.slice(span.end, end).trim() === '') end = span.start
  return line.text.slice(0, end).trimEnd()
}

/** Whether the next line's first word would still have fitted: the line is a paragraph's last. */
function fitsMore(last: PaperLine, next: PaperLine, width: number, edge: number): boolean {
  const word = /^\S+/.exec(next.text)?.[0] ?? ''
  const slack = NAMES_WHO_ASKS.test(next.text) ? 0 : SLACK
  if (!last.box || !next.box) return last.text.length + 1 + word.length < width - slack
  // Where the file says how wide lines are printed, letters need not be counted: an `i` is narrower than an `m`.
  const letter = next.box.width / Math.max(1, next.text.length)
  return edge - rightOf(last) - (last.box.taken ?? 0) > (word.length + 2 + slack) * letter
}

/** How much narrower than its neighbours, in UTF-16 units, a line in a proportional letter may be. */
const SLACK = 7
/** Where members of a party are named a new paragraph is likely. */
const NAMES_WHO_ASKS = new RegExp(
  String.raw`^(?:${anyLanguage(({ parties }) => parties?.namesWhoAsks)})\b`,
  'u',
)

/** How many lines on either side tell how wide a column is. */
const NEIGHBOURS = 7
/** Longer lines, in UTF-16 units, lost their breaks and tell nothing of a column's width. */
const LONGEST_LINE = 160

/** The width of the widest line near each line, in UTF-16 units: parts of a paper may be set narrower than others. */
function localWidths(lines: readonly PaperLine[]): number[] {
  const lengths = lines
    .map(line => line.text.trim().length)
    .map(length => (length > LONGEST_LINE ? 0 : length))
  return lines.map((_, index) => {
    let widest = 0
    const end = Math.min(lengths.length, index + NEIGHBOURS + 1)
    for (let near = Math.max(0, index - NEIGHBOURS); near < end; near += 1)
      widest = Math.max(widest, lengths[near] ?? 0)
    return widest
  })
}

function rightOf({ box }: PaperLine): number {
  return box ? box.x + box.width : 0
}

/** How far to the right, in points, the lines near each line reach that stand in its column; 0 where nothing tells. */
function rightEdges(lines: readonly PaperLine[]): number[] {
  return lines.map(({ box, page }, index) => {
    if (!box) return 0
    const near = lines
      .slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1)
      .filter(
        other =>
          other.box && other.page === page && other.box.x < box.x + box.width && rightOf(other) > box.x,
      )
    return largest(near.map(rightOf))
  })
}

/** Puts paragraphs back together that a page break cut in two. */
function joinPages(groups: readonly LineGroup[], reading: Reading): LineGroup[] {
  const joined: LineGroup[] = []
  for (const group of groups) {
    const last = joined.at(-1)
    const broken = group.gap !== 'none' && isBrokenWord(last, group)
    if (last && (broken || (group.gap === 'page' && goesOn(last, group, reading))))
      joined[joined.length - 1] = { ...last, lines: [...last.lines, ...group.lines] }
    else joined.push(group)
  }
  return joined
}

/** A word that breaks at a hyphen goes on, whatever stands between its halves. */
function isBrokenWord(before: LineGroup | undefined, after: LineGroup): boolean {
  const [end, start] = [before?.lines.at(-1), after.lines[0]]
  return (
    end !== undefined &&
    start !== undefined &&
    end.role !== 'table-row' &&
    start.role !== 'table-row' &&
    end.text.length > 40 &&
    '-\u00AD\u2010'.includes(end.text.at(-1) ?? ' ') &&
    ((/\p{L}{2}[-\u00AD\u2010]$/u.test(end.text) && /^\p{Ll}{2}/u.test(start.text)) ||
      // Names go on with a capital: `Midden- en West-` / `Brabant`.
      (/(?<!\p{L})\p{Lu}\p{Ll}+-$/u.test(end.text) && /^\p{Lu}\p{Ll}/u.test(start.text)))
  )
}

/** How many columns a table's widest row has; cells that span several columns count as so many. */
function widthOf({ lines }: LineGroup): number {
  return largest(lines.map(({ cells = [] }) => cells.reduce((sum, { columns = 1 }) => sum + columns, 0)))
}

/** What begins with such words is a question of its own, whatever stands before it. */
const ASKS = new RegExp(`^(?:${anyLanguage(({ wording }) => wording?.asksAtOnce)})`, 'u')

/** A sentence that has not ended goes on; one that has may, when the next page begins in lower case. */
function goesOn(before: LineGroup, after: LineGroup, reading: Reading): boolean {
  const end = before.lines.at(-1)
  const start = after.lines[0]
  if (!end || !start || (before.lines.length === 1 && reading(end.text) === 'alone')) return false
  if (start.sticks) return true
  if (ASKS.test(start.text)) return false
  if (reading(start.text) !== 'text' || start.opens) return false
  // A matter printed bold, behind a label that is not, looks like a heading on its next page.
  if (start.role === 'heading' && end.role === undefined)
    return /^\p{Ll}/u.test(start.text) && !endsSentence(withoutMarks(end))
  if (end.role !== start.role) return false
  if (end.role === 'table-row') return widthOf(before) === widthOf(after)
  if (end.role !== undefined && end.role !== 'quote' && end.role !== 'list-item') return false
  if (start.role === 'list-item' || ITEM.test(start.text) || FIELD.test(start.text)) return false
  if (/^\p{Ll}/u.test(start.text)) return true
  const widest = largest(before.lines.slice(-NEIGHBOURS).map(({ text }) => text.length))
  const isFull = end.text.length > 60 || end.text.length * 1.4 > Math.max(widest, start.text.length)
  return !endsSentence(withoutMarks(end)) && end.text.length > 30 && isFull
}
