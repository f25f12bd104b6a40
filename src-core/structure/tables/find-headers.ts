import type { ExtractedCell } from '../../document/extracted'
import { isPlace, type PaperLine } from '../lines/paper-line'
import type { ReadRow } from './settle-rows'

/**
 * The rows of a table with its header cells: those the file names, else the first row where it alone is bold throughout, as
 * printed tables show theirs.
 */
export function findHeaders(rows: readonly ReadRow<PaperLine>[]): readonly ReadRow<PaperLine>[] {
  const [first, ...others] = rows
  if (!first || others.length === 0 || rows.some(({ cells }) => cells.some(({ header }) => header)))
    return rows
  const isHead = first.cells.length > 1 && isBold(first) && !others.every(isBold)
  const head = (cell: ExtractedCell): ExtractedCell => ({ ...cell, header: 'column' })
  return isHead ? [{ ...first, cells: first.cells.map(head) }, ...others] : rows
}

/** Whether all words of a row are bold, and there are any. */
function isBold({ line, isEmpty }: ReadRow<PaperLine>): boolean {
  const bold = (line.spans ?? []).filter(span => span.kind === 'bold' && !isPlace(span))
  let plain = ''
  let from = 0
  for (const { start, end } of bold) {
    plain += line.text.slice(from, Math.max(from, start))
    from = Math.max(from, end)
  }
  return !isEmpty && bold.length > 0 && !/[\p{L}\p{N}]/u.test(plain + line.text.slice(from))
}
