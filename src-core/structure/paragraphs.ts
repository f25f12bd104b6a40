import type { ExtractedLine, ExtractedSpan, Extraction } from '../document/extracted'

/** Printed lines that belong together, before they are joined. */
export interface LineGroup {
  readonly lines: readonly ExtractedLine[]
  /** What stands before it: nothing, blank lines, or the end of a page. */
  readonly gap: 'none' | 'blank' | 'page'
  /** The page it begins on, from 1. */
  readonly page: number
}

/** A run of this many blank lines is a page break where the format itself does not tell its pages. */
const PAGE_GAP = 3

/** Groups lines into what stands between blank lines, page breaks and lines that stand alone. */
export function groupLines({ lines, unit }: Extraction, standsAlone: (text: string) => boolean): LineGroup[] {
  if (unit === 'paragraphs')
    return lines.filter(hasText).map(line => ({ lines: [line], gap: 'blank', page: line.page }))
  const groups: LineGroup[] = []
  let current: ExtractedLine[] = []
  let gap: LineGroup['gap'] = 'page'
  let blanks = 0
  let page = 1
  let paged = false
  const width = typicalWidth(lines)
  const flush = () => {
    if (current.length > 0) groups.push({ lines: current, gap, page })
    if (current.length > 0) gap = 'none'
    current = []
  }
  for (const raw of lines) {
    paged ||= raw.page > 1
    if (!hasText(raw)) {
      blanks += 1
      continue
    }
    const newPage = paged ? raw.page !== page : blanks >= PAGE_GAP && groups.length + current.length > 0
    if (newPage || blanks > 0) {
      flush()
      gap = newPage ? 'page' : 'blank'
    }
    if (newPage) page = paged ? raw.page : page + 1
    blanks = 0
    const line = trimLine({ ...raw, page })
    const last = current.at(-1)
    if (last && (standsAlone(line.text) || standsAlone(last.text) || endsEarly(last.text, line.text, width)))
      flush()
    if (current.length === 0 && groups.length > 0 && gap === 'page' && groups.at(-1)?.page === page)
      gap = 'none'
    current.push(line)
  }
  flush()
  return groups
}

/** Whether a sentence ended and the next line's first word would still have fitted: a paragraph's last line. */
function endsEarly(last: string, next: string, width: number): boolean {
  if (!/[.?!:;][”’"')\]]*$/.test(last)) return false
  const word = /^\S+/.exec(next)?.[0] ?? ''
  return last.length + 1 + word.length < width - 12
}

/** The width in UTF-16 units that nine of ten full lines do not exceed. */
function typicalWidth(lines: readonly ExtractedLine[]): number {
  const widths = lines.map(line => line.text.trimEnd().length).filter(length => length > 40)
  widths.sort((a, b) => a - b)
  return widths[Math.floor(widths.length * 0.9)] ?? 80
}

function hasText(line: ExtractedLine): boolean {
  return /\S/.test(line.text)
}

/** A line without the white space around it, its spans moved along. */
export function trimLine(line: ExtractedLine): ExtractedLine {
  const text = line.text.trimEnd()
  const cut = text.length - text.trimStart().length
  if (cut === 0) return { ...line, text }
  const move = <T extends { start: number; end: number }>(range: T): T => ({
    ...range,
    start: Math.max(0, range.start - cut),
    end: Math.max(0, range.end - cut),
  })
  const spans: readonly ExtractedSpan[] | undefined = line.spans?.map(move)
  return {
    ...line,
    text: text.slice(cut),
    ...(spans && { spans }),
    ...(line.cells && { cells: line.cells.map(move) }),
  }
}
