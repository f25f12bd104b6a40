import { FLAG } from './read-flags'
import type { RawText } from './word-text'

/** A paragraph of Word's own text, as a range of it without its end. */
export interface RawParagraph {
  readonly start: number
  readonly end: number
  /** Whether the end of it was inserted. */
  readonly isNew: boolean
}

export type RawCell = readonly RawParagraph[]

/** A paragraph, or the rows of a table. */
export type RawBlock =
  | { readonly kind: 'paragraph'; readonly paragraph: RawParagraph }
  | { readonly kind: 'table'; readonly rows: (readonly RawCell[])[] }

const CELL = '\u0007'
/** The ends of paragraphs and cells; of pages, sections and columns too. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are Word's own signs.
const ENDS = /[\r\u0007\u000c\u000e]/g

/** Finds the paragraphs and tables of Word's own text. With all changes accepted, a deleted end is none. */
export function rawBlocks({ text, flags }: RawText): RawBlock[] {
  const blocks: RawBlock[] = []
  let cells: RawCell[] = []
  let cell: RawParagraph[] = []
  const asText = () => {
    for (const paragraph of [...cells.flat(), ...cell]) blocks.push({ kind: 'paragraph', paragraph })
    cells = []
    cell = []
  }
  let start = 0
  for (const { 0: sign, index } of text.matchAll(ENDS)) {
    const flag = flags[index] ?? 0
    if ((flag & FLAG.deleted) !== 0 && sign !== CELL) continue
    const paragraph = { start, end: index, isNew: (flag & FLAG.inserted) !== 0 }
    start = index + 1
    if ((flag & FLAG.rowEnd) !== 0) {
      addRow(blocks, cells)
      cells = []
      cell = []
    } else if (sign === CELL) {
      cells.push([...cell, paragraph])
      cell = []
    } else if ((flag & FLAG.inTable) !== 0) cell.push(paragraph)
    else {
      asText()
      blocks.push({ kind: 'paragraph', paragraph })
    }
  }
  asText()
  if (start < text.length)
    blocks.push({ kind: 'paragraph', paragraph: { start, end: text.length, isNew: false } })
  return blocks
}

function addRow(blocks: RawBlock[], cells: readonly RawCell[]): void {
  if (cells.length === 0) return
  const last = blocks.at(-1)
  if (last?.kind === 'table') last.rows.push(cells)
  else blocks.push({ kind: 'table', rows: [cells] })
}
