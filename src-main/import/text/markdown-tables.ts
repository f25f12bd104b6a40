import type { ExtractedLine } from '../../../src-core/document/extracted'
import { plainWords } from './markdown-inlines'
import { rowOfCells } from './row-of-cells'

/** The line under a table's head: `| --- | :-: |`. */
const RULE = /^(?:\|\s*)?:?-+:?\s*(?:\|\s*:?-+:?\s*)*(?:\|\s*)?$/

/**
 * Lines with the tables of GitHub's Markdown as rows of cells: a head, the line that rules it off, and rows until one without
 * `|`. Source: the GFM specification, section 4.10.
 */
export function withTables(lines: readonly ExtractedLine[]): ExtractedLine[] {
  const found: ExtractedLine[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const [line, rule] = [lines[at], lines[at + 1]]
    if (!line) break
    const width = rule ? widthOfHead(line.text, rule.text) : null
    if (width === null) {
      found.push(line)
      continue
    }
    found.push({ ...rowOf(line, width, true), opensTable: true })
    at += 1
    for (let row = lines[at + 1]; row?.text.includes('|'); row = lines[at + 1]) {
      found.push(rowOf(row, width, false))
      at += 1
    }
  }
  return found
}

/** How many cells the head of a table has; null where two lines are none with what rules it off. */
function widthOfHead(head: string, rule: string): number | null {
  if (!head.includes('|') || !RULE.test(rule.trim())) return null
  const width = cellsOf(head).length
  return cellsOf(rule).length === width ? width : null
}

/** A row of so many cells: what is missing is empty, and what is too much stands in the last. */
function rowOf({ text: raw, page }: ExtractedLine, width: number, isHead: boolean): ExtractedLine {
  const read = cellsOf(raw)
  const rest = read
    .slice(width - 1)
    .filter(Boolean)
    .join(' ')
  const words = Array.from({ length: width }, (_, index) => (index < width - 1 ? (read[index] ?? '') : rest))
  return { ...rowOfCells(words, isHead), page }
}

/** The words between the bars of a line; `\|` is no bar. */
function cellsOf(text: string): string[] {
  return text
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/)
    .map(cell => plainWords(cell.replaceAll('\\|', '|')).replace(/\s+/g, ' ').trim())
}
