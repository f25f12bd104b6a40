import type { ExtractedLine } from '../../../src-core/document/extracted'
import { rowOfCells } from './row-of-cells'

/** So many rows of as many cells each are no accident. */
const FEWEST_ROWS = 3
/** Words and a number behind them may be a field of a form, or an entry of the contents. */
const FEWEST_COLUMNS = 3
/** A longer cell, in UTF-16 units, is a paragraph. */
const LONGEST_CELL = 120
/** What is counted or measured: `4,2`, `€ 120.000`, `98 %`, `-`. */
const FIGURE = /^(?:[€$£]\s?)?[-–+]?(?:\d[\d.,\s]*)?(?:\s?(?:%|‰))?$/u

/**
 * Lines with those that tabs part into the cells of a table as its rows: so many below one another, each of as many cells, as
 * a spreadsheet or a web page is copied. Where lines with as many tabs do not keep to columns, they stay lines, and the first
 * of them is told as a table that is shown as text. Linear.
 */
export function withTabTables(lines: readonly ExtractedLine[]): ExtractedLine[] {
  const found: ExtractedLine[] = []
  for (let at = 0; at < lines.length; ) {
    const run = tabbedFrom(lines, at)
    for (const line of run.length < FEWEST_ROWS ? run : readRun(run)) found.push(line)
    const line = lines[at + run.length]
    if (line) found.push(line)
    at += run.length + 1
  }
  return found
}

/** The lines from one on that hold at least two tabs between words. */
function tabbedFrom(lines: readonly ExtractedLine[], from: number): ExtractedLine[] {
  const run: ExtractedLine[] = []
  for (let line = lines[from]; line && cellsOf(line.text).length >= FEWEST_COLUMNS; ) {
    run.push(line)
    line = lines[from + run.length]
  }
  return run
}

function cellsOf(text: string): string[] {
  // Tabs at a line's end are what an editor left there.
  return text.trimEnd().split('\t')
}

function readRun(run: readonly ExtractedLine[]): ExtractedLine[] {
  const rows = run.map(({ text }) => cellsOf(text).map(cell => cell.replace(/\s+/g, ' ').trim()))
  const width = rows[0]?.length ?? 0
  const isSure =
    rows.every(row => row.length === width && row.every(cell => cell.length <= LONGEST_CELL)) &&
    rows.every(row => row.filter(cell => cell !== '').length * 2 > width)
  if (!isSure) return run.map((line, index) => (index === 0 ? { ...line, doubt: 'table-as-text' } : line))
  const isHead = hasHead(rows)
  return run.map(({ page }, index) => ({
    ...rowOfCells(rows[index] ?? [], isHead && index === 0),
    page,
    ...(index === 0 && { opensTable: true as const }),
  }))
}

/** Whether the first row names what the others hold: it has words where they have figures. */
function hasHead([first = [], ...rest]: readonly (readonly string[])[]): boolean {
  return first.some((name, column) => !FIGURE.test(name) && rest.every(row => FIGURE.test(row[column] ?? '')))
}
