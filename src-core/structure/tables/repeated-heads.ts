import { evenSpaces } from '../../basics/even-spaces'
import { anyLanguage } from '../../vocabulary/languages'
import { hasText, type PaperLine } from '../lines/paper-line'

/** A head has no more rows. */
const MOST_ROWS = 5
/** A longer line, in UTF-16 units, names no table. */
const LONGEST_NAME = 300

const NAME = new RegExp(`^(?:${anyLanguage(({ captions }) => captions?.table)})\\s`, 'iu')
const CONTINUED = new RegExp(
  String.raw`^(?:${anyLanguage(({ captions }) => captions?.continued)})\s+|\s*[,:–—-]?\s*\(?(?<!\p{L})(?:${anyLanguage(({ captions }) => captions?.continued)})(?!\p{L})\)?\s*[.:]?\s*$`,
  'iu',
)

/** A table as far as it was read. */
interface OpenTable {
  /** Its name without what says that it goes on; empty where it has none. */
  readonly name: string
  /** Its first rows, at most as many as a head has; and those of a page that may begin another. */
  readonly head: string[]
  other: string[]
  /** The page of its last row. */
  page: number
}

/**
 * Makes furniture of what a table that goes on over pages repeats at the top of them: its head, and its name with
 * `(vervolg)`. What is repeated stands right behind the table's rows, but for the pages' own furniture, and is word for word
 * what the table began with. Linear.
 */
export function markRepeatedHeads(lines: readonly PaperLine[]): PaperLine[] {
  const marked: PaperLine[] = [...lines]
  if (!lines.some(isRow)) return marked
  let table: OpenTable | null = null
  let name = ''
  let goesOn = false
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index]
    if (!line || line.role === 'furniture' || line.role === 'footnote' || (!hasText(line) && !line.cells))
      continue
    if (line.role !== 'table-row') {
      const named = nameOf(line)
      const isAgain: boolean = table !== null && line.page > table.page && isSame(named, table.name, line)
      if (isAgain) {
        marked[index] = asFurniture(line)
        goesOn = true
        continue
      }
      name = line.role === 'table-caption' && table === null ? `${name} ${named}`.trim() : named
      if (line.role !== 'table-caption') name = NAME.test(named) ? named : ''
      table = null
      goesOn = false
      continue
    }
    if (table === null || (line.opensTable && line.page === table.page)) {
      table = { name: table === null ? name : '', head: [rowOf(line)], other: [], page: line.page }
    } else if (line.page > table.page) {
      const end = Math.max(repeatedTo(lines, index, table.head), repeatedTo(lines, index, table.other))
      for (let at = index; at < end; at += 1) marked[at] = asFurniture(lines[at] ?? line)
      if (end > index || goesOn) {
        const row = lines[end]
        if (row && isRow(row) && row.page === line.page) marked[end] = withoutOpening(row)
        index = Math.max(index, end - 1)
      } else table.other = [rowOf(line)]
      table.page = line.page
    } else if (table.head.length < MOST_ROWS) table.head.push(rowOf(line))
    goesOn = false
  }
  return marked
}

/** Up to where rows at the top of a page repeat the head of a table; `start` where the first does not. */
function repeatedTo(lines: readonly PaperLine[], start: number, head: readonly string[]): number {
  let end = start
  for (const row of head) {
    const line = lines[end]
    if (!line || !isRow(line) || line.page !== lines[start]?.page || rowOf(line) !== row) break
    end += 1
  }
  return end
}

function isRow({ role }: PaperLine): boolean {
  return role === 'table-row'
}

function rowOf({ text }: PaperLine): string {
  return text
    .split('\t')
    .map(cell => evenSpaces(cell).trim())
    .join('\t')
}

function nameOf({ text }: PaperLine): string {
  return text.length > LONGEST_NAME ? '' : evenSpaces(text).trim()
}

/** Whether words name a table again: the same words, or the first of them where they say that it goes on. */
function isSame(named: string, name: string, { role }: PaperLine): boolean {
  if (named === '' || (role !== 'table-caption' && role !== undefined && role !== 'heading')) return false
  const plain = named.replace(CONTINUED, '').trim()
  if (plain === named) return named === name
  return plain === '' || name.toLowerCase().startsWith(plain.toLowerCase())
}

function asFurniture({ cells: _cells, opensTable: _opens, ...line }: PaperLine): PaperLine {
  return { ...line, text: line.text.replaceAll('\t', ' '), role: 'furniture' }
}

function withoutOpening({ opensTable: _, ...line }: PaperLine): PaperLine {
  return line
}
