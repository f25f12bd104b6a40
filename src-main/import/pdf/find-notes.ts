import { largest } from '../../../src-core/basics/extremes'
import { runningLines } from './find-furniture'
import type { HighText, TextLine } from './page/text-lines'

/** A line of a footnote: its mark where it opens one. */
export interface NoteLine {
  readonly mark?: string
}

/** Notes are set smaller than the text, in parts of its size. */
const SMALLER = 0.94
const OPENING = /^\s*\[?(\d{1,3}|[*†‡]{1,3})[\])]?[.\s]?\s*(?=\S)/
/** How many notes may be missing between two that follow each other. */
const MISSING = 3

/** Finds the footnotes at the foot of each page: small print that opens with the next marks, and how it goes on. */
export function findNotes(
  pages: readonly (readonly TextLine[])[],
  bodySize: number,
): Map<TextLine, NoteLine> {
  const notes = new Map<TextLine, NoteLine>()
  const running = runningLines(pages)
  let last = 0
  let open = false
  for (const page of pages) {
    const foot = footOf(page, bodySize).filter(line => !running.has(line))
    const raised = new Set(
      page.flatMap(line => (foot.includes(line) ? [] : raisedMarks(line).map(({ text }) => text))),
    )
    const marks = foot.map(line => openingMark(line, last, raised))
    const first = marks.findIndex(mark => mark !== null)
    // Small print above the first mark goes on with the last note of the page before, if that one did not end.
    const before = first < 0 ? foot : foot.slice(0, first)
    if (open && first !== 0 && isContinuation(before, page)) for (const line of before) notes.set(line, {})
    open = false
    if (first < 0) continue
    let here = 0
    foot.slice(first).forEach((line, index) => {
      const mark = openingMark(line, last, raised, here)
      if (mark !== null && Number(mark) > 0) here = last = Number(mark)
      notes.set(line, mark === null ? {} : { mark })
      if (first + index === foot.length - 1) open = !/[.!?)\]”"]$/.test(line.text.trim())
    })
  }
  return notes
}

/** The small print each column of a page ends with. */
function footOf(page: readonly TextLine[], bodySize: number): TextLine[] {
  const text = page.filter(line => line.size >= bodySize * SMALLER || line.row)
  return page.filter(line => {
    const above = text.filter(other => other.x < line.column.right && other.right > line.column.x)
    return above.length > 0 && above.every(({ y }) => y < line.y)
  })
}

/** The mark a line opens a note with; `last` is the note's before it, `here` that on the same page, 0 for none. */
function openingMark(line: TextLine, last: number, raised: ReadonlySet<string>, here = 0): string | null {
  const [first] = raisedMarks(line)
  // What a raised mark is printed before may be a number too: `1` and `6123/24`.
  const ownMark = first && line.text.slice(0, first.start).trim() === '' ? first.text : undefined
  const mark = ownMark ?? OPENING.exec(line.text)?.[1]
  if (!mark) return null
  const opensRaised = ownMark !== undefined
  if (raised.has(mark) && (opensRaised || !(Number(mark) <= here))) return mark
  const number = Number(mark)
  const follows = number > last && number <= last + MISSING
  return follows && (opensRaised || /^\s*\d{1,3}\)?\s+\S/.test(line.text)) ? mark : opensRaised ? mark : null
}

const MARK = /^(?:\d{1,3}|[*†‡]{1,3})$/

function raisedMarks({ high }: TextLine): HighText[] {
  return high.filter(({ kind, text }) => kind === 'raised' && MARK.test(text))
}

/** Whether small print stands right at the foot, as notes do, and not somewhere in the text. */
function isContinuation(lines: readonly TextLine[], page: readonly TextLine[]): boolean {
  const lowest = largest(page.map(({ y }) => y))
  return lines.length > 0 && (lines.at(-1)?.y ?? 0) >= lowest - (lines.at(-1)?.size ?? 10) * 12
}
