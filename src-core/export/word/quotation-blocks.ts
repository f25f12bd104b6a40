import { stands } from '../../annotation/stands'
import { lastStartingAtOrBefore } from '../../document/locate'
import type { TextRange } from '../../document/model'
import type { QuotedMarks } from '../../document/quotable-text'
import { type Quotation, quotedLines, quotePassage } from '../../document/quotation'
import type { ExportEntry } from '../collect-entries'
import { type ParagraphLook, paragraph } from '../word-file/paragraph'
import { isRightToLeft, run } from '../word-file/runs'
import { quotedTable } from './quoted-table'

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

/** The space above a quotation, in twentieths of a point. */
const APART = 240
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
  const whole = (range: TextRange) => quotePassage(document, range, look.marks)
  const endsInTable = touched.at(-1)?.cells !== undefined
  const blocks = touched.flatMap((block, index) =>
    block.cells
      ? [
          ...(index === 0 ? [SPACE] : []),
          ...quotedTable(block, annotation, { quoted, whole, language: look.language }),
        ]
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
      // Often it is a label, such as the number of a question.
      ...(index === 0 && lines.length > 1 && { keepNext: true }),
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
