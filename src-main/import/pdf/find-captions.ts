import { TABLE_NAME } from '../decoding/table-name'
import type { TextLine } from './page/text-lines'

/** The longest caption, in lines. */
const LONGEST = 4

/** The lines of captions, and the first rows of tables that begin with the one above them. */
export interface Captions {
  readonly lines: ReadonlySet<TextLine>
  /** What a table begins with that has its caption above it, instead of its first row. */
  readonly opens: ReadonlySet<TextLine>
  readonly begun: ReadonlySet<TextLine>
}

/** Finds the paragraphs right above and below tables that name them; one between two tables goes with the upper if that has none. */
export function findCaptions(
  lines: readonly TextLine[],
  opensGap: (last: TextLine, next: TextLine) => boolean,
): Captions {
  const captions = new Set<TextLine>()
  const opens = new Set<TextLine>()
  const begun = new Set<TextLine>()
  const paragraph = (start: number) => {
    const found: TextLine[] = []
    for (let at = start; at < lines.length && found.length <= LONGEST; at += 1) {
      const line = lines[at]
      const last = found.at(-1)
      if (!line || line.row || (last && (last.page !== line.page || opensGap(last, line)))) break
      found.push(line)
    }
    return found
  }
  let hasCaption = false
  lines.forEach((line, index) => {
    const last = lines[index - 1]
    if (line.row && line.opensTable && !begun.has(line)) hasCaption = false
    if (line.row || captions.has(line) || !TABLE_NAME.test(line.text.trim())) return
    const own = paragraph(index)
    const next = lines[index + own.length]
    if (own.length > LONGEST) return
    const isBelow = last?.row === true && last.page === line.page && !hasCaption
    const isAbove = next?.row === true && next.opensTable === true && next.page === line.page
    if (!isBelow && !isAbove) return
    for (const part of own) captions.add(part)
    if (isBelow || !next) return
    hasCaption = true
    opens.add(line)
    begun.add(next)
  })
  return { lines: captions, opens, begun }
}
