import { evenSpaces } from '../../../src-core/basics/even-spaces'
import { largest } from '../../../src-core/basics/extremes'
import type { TextLine } from './page/text-lines'

export interface Heading {
  readonly role: 'title' | 'heading'
  readonly level: number
}

const LARGER = 1.12
/** The longest heading in UTF-16 units. */
const LONGEST = 200
/** Where more of a paper is bold than this, bold says nothing. */
const BOLD_SHARE = 0.3

/** Headings: what prints a title of the file's own outline (`outline`, with its level), what is set larger than the text, and short lines all in bold. */
export function findHeadings(
  lines: readonly TextLine[],
  bodySize: number,
  outline: ReadonlyMap<TextLine, number>,
  opensGap: (last: TextLine, next: TextLine) => boolean,
): Map<TextLine, Heading> {
  const headings = new Map<TextLine, Heading>()
  const sizes = [
    ...new Set(lines.filter(line => isLarge(line, bodySize)).map(({ size }) => Math.round(size))),
  ]
  sizes.sort((a, b) => b - a)
  const letters = (some: readonly TextLine[]) => some.reduce((sum, { text }) => sum + text.length, 0)
  const boldMeans = letters(lines.filter(({ bold }) => bold)) < letters(lines) * BOLD_SHARE
  const deepest = Math.min(6, sizes.length + 1)
  for (const line of lines) {
    const level = outline.get(line)
    if (level !== undefined) headings.set(line, { role: 'heading', level })
    else if (isLarge(line, bodySize)) {
      headings.set(line, { role: 'heading', level: Math.min(6, 1 + sizes.indexOf(Math.round(line.size))) })
    }
  }
  // A paragraph is a heading as a whole or not at all: its second line may be bold to the end of a name.
  for (const paragraph of boldMeans ? paragraphs(lines, opensGap) : []) {
    if (!paragraph.every(isBoldHeading) || letters(paragraph) > LONGEST) continue
    for (const line of paragraph)
      if (!headings.has(line)) headings.set(line, { role: 'heading', level: deepest })
  }
  return withTitle(lines, headings)
}

function paragraphs(
  lines: readonly TextLine[],
  opensGap: (last: TextLine, next: TextLine) => boolean,
): TextLine[][] {
  const found: TextLine[][] = []
  for (const line of lines) {
    const last = found.at(-1)?.at(-1)
    if (last && last.page === line.page && !opensGap(last, line)) found.at(-1)?.push(line)
    else found.push([line])
  }
  return found
}

/** Words as an outline and a page may both write them. */
export function headingKey(text: string): string {
  return evenSpaces(text.normalize('NFKC')).trim().toLowerCase()
}

function isLarge({ size, text, row }: TextLine, bodySize: number): boolean {
  return !row && size >= bodySize * LARGER && text.length < LONGEST && /\p{L}{2}/u.test(text)
}

function isBoldHeading({ bold, row, text }: TextLine): boolean {
  return bold && !row && text.length < LONGEST && /\p{L}{2}/u.test(text) && !/[,;]$/.test(text.trim())
}

/** The largest words of the first page are the title. */
function withTitle(lines: readonly TextLine[], headings: Map<TextLine, Heading>): Map<TextLine, Heading> {
  const first = lines.filter(line => line.page === lines[0]?.page)
  const large = new Set(first.filter(line => headings.get(line)?.level === 1))
  const most = largest([...large].map(({ size }) => size))
  const start = first.findIndex(line => large.has(line) && line.size === most)
  for (const line of start < 0 ? [] : first.slice(start)) {
    if (headings.get(line)?.level !== 1 || line.size !== most) break
    headings.set(line, { role: 'title', level: 1 })
  }
  return headings
}
