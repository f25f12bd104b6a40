import { stands } from '../../annotation/stands'
import { lastStartingAtOrBefore } from '../../document/locate'
import type { Block, TableCell, TextRange } from '../../document/model'
import type { QuotedMarks } from '../../document/quotable-text'
import { type Quotation, quotedLines, quotePassage } from '../../document/quotation'
import { tableGrid } from '../../document/table-grid'
import type { ExportEntry } from '../collect-entries'
import { type ParagraphLook, paragraph } from '../word-file/paragraph'
import { isRightToLeft, run } from '../word-file/runs'
import { wordTable } from './word-table'

/** How a quotation is written. */
export interface QuotationLook {
  readonly edge: string | undefined
  /** The language of its words, where that is not the document's. */
  readonly language: string | undefined
  readonly marks: QuotedMarks
  /** Runs behind its last word. */
  readonly behind: string
  /** The space below it, where that is not its style’s. */
  readonly after?: number
  /** It stands in a cell of a table. */
  readonly isInCell?: boolean
  /** Whether what says where it is from stands below it; it does unless this is false. */
  readonly isSourceBelow?: boolean
}

/** The space above a quotation, and how far its tables are moved in, in twentieths of a point. */
const APART = 240
const LEFT = 340
/** The line along a quotation without a theme. */
const NO_THEME = 'A6A6A6'
/** The space above a table that begins a quotation. */
const SPACE = paragraph('', { style: 'Cell' })

/** A quotation as XML; where it ends in a table nothing stands behind its last word. */
interface WrittenQuotation {
  readonly blocks: readonly string[]
  readonly endsInTable: boolean
}

/** The words of an entry as quoted paragraphs; tables, or the rows of them that it touches, stay tables. */
export function quotationBlocks(
  { annotation, document, quotation }: Pick<ExportEntry, 'annotation' | 'document' | 'quotation'>,
  look: QuotationLook,
): WrittenQuotation {
  const asLines = () => ({ blocks: quotedParagraphs(quotation, look), endsInTable: false })
  if (!stands(document, annotation)) return asLines()
  const { blocks: all } = document
  const touched = all.slice(
    Math.max(0, lastStartingAtOrBefore(all, annotation.start)),
    lastStartingAtOrBefore(all, annotation.end - 1) + 1,
  )
  if (!touched.some(({ cells }) => cells !== undefined)) return asLines()
  const quoted = (range: TextRange): Quotation => {
    const part = { start: Math.max(range.start, annotation.start), end: Math.min(range.end, annotation.end) }
    return part.start < part.end
      ? quotePassage(document, part, look.marks)
      : { text: '', struck: [], setRight: [] }
  }
  const endsInTable = touched.at(-1)?.cells !== undefined
  const blocks = touched.flatMap((block, index) =>
    block.cells
      ? [...(index === 0 ? [SPACE] : []), ...tableBlocks(block, annotation, quoted, look)]
      : quotedParagraphs(quoted(block), {
          ...look,
          behind: index === touched.length - 1 ? look.behind : '',
        }),
  )
  return { blocks, endsInTable }
}

/** The lines of a quotation that say something as quoted paragraphs. */
export function quotedParagraphs(quotation: Quotation, look: QuotationLook): string[] {
  const lines = quotedLines(quotation)
    .map(parts => ({
      words: parts.map(({ text }) => text).join(''),
      runs: parts
        .map(({ text, isStruck }) => run(text, { struck: isStruck, language: look.language }))
        .join(''),
    }))
    .filter(({ words }) => words.trim() !== '')
  return lines.map(({ words, runs }, index) =>
    paragraph(index === lines.length - 1 ? runs + look.behind : runs, {
      ...quoteLook(look, words, index === lines.length - 1),
      // Two quotations in a row are not one.
      ...(index === 0 && !look.isInCell && { before: APART }),
      ...(index === lines.length - 1 && !look.isInCell && { after: look.after }),
    }),
  )
}

/** A quotation stays on one page with what says where it is from, and lets go of what does not. */
function quoteLook(
  { edge, isInCell, isSourceBelow = true }: QuotationLook,
  words: string,
  isLast: boolean,
): ParagraphLook {
  const style = isInCell ? 'CellQuote' : 'Quote'
  const keepNext = isLast && !isInCell && isSourceBelow
  return { style, keepNext, edge: edge ?? NO_THEME, isRightToLeft: isRightToLeft(words) }
}

/** The caption and the rows of a table that a passage touches; spans are cut to these rows. */
function tableBlocks(
  { cells = [], caption }: Block,
  passage: TextRange,
  quoted: (range: TextRange) => Quotation,
  look: QuotationLook,
): string[] {
  const words = (cell: TextRange) => quoted(cell).text
  const runs = (range: TextRange) =>
    quotedLines(quoted(range))
      .map(parts =>
        parts.map(({ text, isStruck }) => run(text, { struck: isStruck, language: look.language })).join(''),
      )
      .join('<w:r><w:br/></w:r>')
  const title = caption ? runs(caption) : ''
  const isTouched = ({ start, end }: TextRange) => start < passage.end && end > passage.start
  const first = cells.findIndex(row => row.some(isTouched))
  const last = cells.findLastIndex(row => row.some(isTouched))
  const head = title === '' ? [] : [paragraph(title, { style: 'Caption' })]
  if (first < 0) return head
  return [...head, wordTable(cutRows(cells, first, last), runs, words, LEFT)]
}

/** Some rows of a table by themselves: where a cell reaches into them from above an empty one keeps the others in their columns. */
function cutRows(cells: readonly (readonly TableCell[])[], first: number, last: number): TableCell[][] {
  const grid = tableGrid(cells)
  const reaching = grid.slice(0, first).flatMap((row, from) =>
    row
      .filter(({ cell }) => from + (cell.rows ?? 1) > first)
      .map(({ cell, column }) => ({
        column,
        cell: { ...cell, start: cell.start, end: cell.start, rows: from + (cell.rows ?? 1) - first },
      })),
  )
  return grid
    .slice(first, last + 1)
    .map((row, index) =>
      [...(index === 0 ? reaching : []), ...row]
        .sort((one, other) => one.column - other.column)
        .map(({ cell }) => ({ ...cell, rows: Math.min(cell.rows ?? 1, last - first - index + 1) })),
    )
}
