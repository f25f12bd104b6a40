import type { ExtractedCell, ExtractedLine } from '../../../src-core/document/extracted'

/** The row of a table that holds these words, a cell each, parted by tabs; those of a head name what is below them. */
export function rowOfCells(
  words: readonly string[],
  isHead: boolean,
): Pick<ExtractedLine, 'text' | 'role' | 'cells'> {
  const cells: ExtractedCell[] = []
  let text = ''
  for (const word of words) {
    if (cells.length > 0) text += '\t'
    const start = text.length
    text += word
    cells.push({ start, end: text.length, ...(isHead && { header: 'column' as const }) })
  }
  return { text, role: 'table-row', cells }
}
