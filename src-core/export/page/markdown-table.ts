import type { NoteNode } from '../../annotation/note'
import { tickOf } from '../../annotation/written/tick'
import { largest } from '../../basics/extremes'
import { markdownLine, markdownQuotation, noteMark } from './markdown-words'
import type { PageCell, PagePart } from './page-part'
import { type PlacedPageCell, placeCells } from './place-cells'

/**
 * A table of GitHub’s Markdown. Its cells hold one line: paragraphs are parted by `<br>`, items have their bullets as text, and a
 * cell over several columns or rows stands in the first of them. The first row is the head, an empty one where the table has none.
 */
export function markdownTable(rows: readonly (readonly PageCell[])[]): string {
  const placed = placeCells(rows)
  const width = largest(
    placed.flatMap(row => row.map(({ column }) => column + 1)),
    0,
  )
  if (width === 0) return ''
  const hasHead = rows[0]?.every(({ header }) => header !== undefined) === true
  const head = rowOf(hasHead ? (placed[0] ?? []) : [], width)
  const rule = `|${' --- |'.repeat(width)}`
  // GitHub fills rows that end early.
  const body = placed.slice(hasHead ? 1 : 0).map(row => rowOf(row, 0))
  return [head, rule, ...body].join('\n')
}

function rowOf(row: readonly PlacedPageCell[], width: number): string {
  let written = '|'
  let at = 0
  for (const { cell, column } of row) {
    written += `${'  |'.repeat(column - at)} ${cellOf(cell)} |`
    at = column + 1
  }
  return written + '  |'.repeat(Math.max(0, (width || 1) - at))
}

function cellOf({ header, parts }: PageCell): string {
  return linesOf(parts, header === 'row').join('<br>')
}

function linesOf(parts: readonly PagePart[], isBold = false): string[] {
  return parts.flatMap(part => lines(part, isBold)).filter(line => line !== '')
}

function lines(part: PagePart, isBold: boolean): string[] {
  switch (part.kind) {
    case 'paragraph':
      return [inCell(isBold ? part.line.map(bold) : part.line)]
    case 'heading':
      return [inCell(part.line.map(bold))]
    case 'list':
      return part.items.flatMap((item, index) =>
        behind(linesOf(item), part.start === null ? '•' : `${part.start + index}.`),
      )
    case 'tasks':
      return part.items.flatMap(({ isDone, parts }) => behind(linesOf(parts), tickOf(isDone)))
    case 'quote':
      return linesOf(part.parts)
    case 'table':
      return part.rows.map(row => row.map(cell => linesOf(cell.parts).join(' ')).join(' · '))
    case 'quotation':
      return [`“${markdownQuotation(part.quotation).join('<br>')}”${noteMark(part.source)}`]
    case 'paraphrase':
      return [inCell(part.line) + noteMark(part.source)]
  }
}

function inCell(line: readonly NoteNode[]): string {
  return markdownLine(line).replace(/\\\n/g, '<br>')
}

function behind([first = '', ...others]: readonly string[], bullet: string): string[] {
  return [`${bullet} ${first}`, ...others]
}

function bold(node: NoteNode): NoteNode {
  const own = (node.marks ?? []).filter(({ type }) => type !== 'bold')
  return node.type === 'text' ? { ...node, marks: [...own, { type: 'bold' }] } : node
}
