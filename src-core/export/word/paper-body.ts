import { append } from '../../basics/append'
import type { Block, TableCell } from '../../document/model'
import { type ParagraphLook, paragraph } from '../word-file/paragraph'
import { isRightToLeft, run } from '../word-file/runs'
import type { WordFile } from '../word-file/word-file'
import type { PaperText } from './paper-text'
import { wordTable } from './word-table'

/** How far each level of a list is moved in, in twentieths of a point. */
const ITEM = 284
const DEEPEST_ITEM = 9

/** Writes the blocks of a paper; notes stand at their marks, and `done` is written already. */
export function writePaperBody(file: WordFile, text: PaperText, done: Block | null): void {
  const { blocks, footnotes } = text.document
  const atMarks = new Set([...text.notes.values()].map(({ leaf }) => text.leaves[leaf]?.start))
  const markOf = new Map(footnotes.map(({ block, mark }) => [block, mark]))
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at]
    if (!block || block === done) continue
    if (block.cells) {
      const rows: TableCell[][] = []
      append(rows, block.cells)
      // The rows of a table that is several blocks are one table again.
      for (let next = blocks[at + 1]; next?.cells && next.goesOn; next = blocks[at + 1]) {
        append(rows, next.cells)
        at += 1
      }
      writeTable(file, text, block, rows)
    } else if (block.kind === 'footnote') {
      if (atMarks.has(block.start)) continue
      const mark = markOf.get(block.id)
      const label = mark ? run(mark, { style: 'FootnoteReference' }) + run(' ') : ''
      file.add(paragraph(label + text.runs(block), lookOf(block, text)))
    } else file.add(paragraph(text.runs(block), lookOf(block, text)))
  }
}

function writeTable(file: WordFile, text: PaperText, { caption }: Block, rows: TableCell[][]): void {
  if (caption) file.add(paragraph(text.runs(caption), { style: 'Caption' }))
  file.add(
    wordTable(
      rows,
      cell => text.runs(cell),
      ({ start, end }) => text.document.text.slice(start, end),
    ),
  )
}

function lookOf({ kind, level = 1, start, end }: Block, { document }: PaperText): ParagraphLook {
  const left = ITEM * Math.min(DEEPEST_ITEM, level)
  return {
    style: styleOf(kind, level),
    isRightToLeft: isRightToLeft(document.text.slice(start, Math.min(end, start + 200))),
    indent: kind === 'list-item' ? { left, hanging: ITEM } : undefined,
  }
}

function styleOf(kind: Block['kind'], level: number): string | undefined {
  switch (kind) {
    case 'title':
      return 'PaperTitle'
    case 'heading':
      // Below the title of the paper, which is the first.
      return `Heading${Math.min(6, level + 1)}`
    case 'list-item':
      return 'Item'
    case 'figure':
      return 'Figure'
    case 'quote':
      return 'Quote'
    case 'footnote':
      return 'FootnoteText'
    case 'label':
      return 'Label'
    case 'paragraph':
    case 'table':
      return undefined
  }
}
