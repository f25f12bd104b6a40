import type { ExtractedCell, ExtractedSpan } from '../../document/extracted'
import type { Joined } from '../lines/join-lines'
import { hasText, type PaperLine } from '../lines/paper-line'
import { findHeaders } from './find-headers'
import { type ReadRow, settleRows, withoutRowSpans } from './settle-rows'

/** How many cells, and about how much text in UTF-16 units, one block has: what is on a screen is laid out by blocks. */
const MOST_CELLS = 500
const MOST_TEXT = 12_000
/** How far a table may go on beyond that where no row ends free of a cell that reaches further down. */
const PATIENCE = 8

/** No table of a paper has a row of more cells. */
const WIDEST_ROW = 1000

/**
 * The lines of a table as blocks of text, mostly one: its caption, then a line a row, cells parted by tabs. A long table is
 * cut between rows. Null where the lines are none of a table, or of one beyond belief. Linear.
 */
export function joinTable(lines: readonly PaperLine[]): Joined[] | null {
  const isTable = lines.some(({ role }) => role === 'table-row')
  if (!isTable || lines.some(({ cells = [] }) => cells.length > WIDEST_ROW)) return null
  const caption = lines.filter(line => line.role === 'table-caption' && hasText(line))
  const rows = findHeaders(
    settleRows(lines.filter(({ role }) => role !== 'table-caption').map(line => readRow(line))),
  )
  const pieces = cutRows(rows) ?? cutRows(withoutRowSpans(rows)) ?? []
  return pieces.map((piece, index) => joinPiece(index === 0 ? caption : [], piece, index > 0))
}

/** A row whose text is exactly its cells, parted by tabs; one of which that is not so is a single cell. */
function readRow(raw: PaperLine): ReadRow<PaperLine> {
  const line = { ...raw, text: raw.text.replaceAll('\n', ' ') }
  const cells = line.cells ?? betweenTabs(line.text)
  const isEmpty = !hasText(line)
  const separators = cells.every(({ start, end }, index) => {
    const next = cells[index + 1]?.start
    const isApart =
      next === undefined ? end === line.text.length : next === end + 1 && line.text[end] === '\t'
    return isApart && start <= end && (index > 0 || start === 0)
  })
  if (cells.length === 0 || !separators)
    return {
      line: { ...line, text: line.text.replaceAll('\t', ' ') },
      cells: [{ start: 0, end: line.text.length }],
      isEmpty,
    }
  const text = cells.map(({ start, end }) => line.text.slice(start, end).replaceAll('\t', ' ')).join('\t')
  return { line: { ...line, text }, cells, isEmpty }
}

function betweenTabs(text: string): ExtractedCell[] {
  let end = -1
  return text.split('\t').map(({ length }) => {
    const start = end + 1
    end = start + length
    return { start, end }
  })
}

/** Rows in pieces of a bounded size, between which no cell reaches; null where there are none so small. */
function cutRows(rows: readonly ReadRow<PaperLine>[]): ReadRow<PaperLine>[][] | null {
  const pieces: ReadRow<PaperLine>[][] = []
  let piece: ReadRow<PaperLine>[] = []
  let size = 0
  let reach = 0
  for (const [index, row] of rows.entries()) {
    const cost = row.cells.length / MOST_CELLS + row.line.text.length / MOST_TEXT
    const isFree = reach <= index
    if (size + cost > 1 && isFree && piece.length > 0) {
      pieces.push(piece)
      piece = []
      size = 0
    }
    if (size > PATIENCE) return null
    piece.push(row)
    size += cost
    for (const { rows: spanned = 1 } of row.cells) reach = Math.max(reach, index + spanned)
  }
  return piece.length > 0 ? [...pieces, piece] : pieces
}

function joinPiece(
  captions: readonly PaperLine[],
  rows: readonly ReadRow<PaperLine>[],
  goesOn: boolean,
): Joined {
  const parts: string[] = []
  const spans: ExtractedSpan[] = []
  const cells: ExtractedCell[][] = []
  const pages: { number: number; start: number }[] = []
  let page = captions[0]?.page ?? rows[0]?.line.page ?? 1
  let at = 0
  const add = (line: PaperLine, separator: string): (<T extends ExtractedCell>(range: T) => T) => {
    if (parts.length > 0) {
      parts.push(separator)
      at += separator.length
    }
    const base = at
    if (line.page !== page) {
      page = line.page
      pages.push({ number: page, start: base })
    }
    const move = <T extends { start: number; end: number }>(range: T): T => ({
      ...range,
      start: base + range.start,
      end: base + range.end,
    })
    for (const span of line.spans ?? []) spans.push(move(span))
    parts.push(line.text)
    at += line.text.length
    return move
  }
  for (const caption of captions) add({ ...caption, text: caption.text.replace(/[\t\n]/g, ' ') }, ' ')
  const caption = { start: 0, end: at }
  for (const { line, cells: own } of rows) {
    const move = add(line, '\n')
    cells.push(own.map(cell => move(cell)))
  }
  return {
    text: parts.join(''),
    repairs: [],
    spans,
    pages,
    table: { cells, ...(caption.end > 0 && { caption }), ...(goesOn && { goesOn }) },
  }
}
