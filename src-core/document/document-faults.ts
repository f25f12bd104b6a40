import { append } from '../basics/append'
import type { StructuredDocument, TextRange } from './model'

/**
 * What is wrong with a document's ranges: each must lie in the text; blocks, inlines, turns and pages are in order; blocks
 * and turns do not overlap; sections nest; a turn lies within its section; what is named by id is there. Empty for a
 * sound document.
 */
export function documentFaults(document: StructuredDocument): string[] {
  const {
    text,
    blocks,
    inlines,
    sections,
    turns,
    footnotes,
    pages,
    repairs,
    warnings,
    traces = [],
  } = document
  const inText = { start: 0, end: text.length }
  const faults = [
    ...outside('block', blocks, inText),
    ...outside('inline', inlines, inText),
    ...outside('section', sections, inText),
    ...outside('turn', turns, inText),
    ...outside('warning', warnings, inText),
    ...overlaps('block', blocks),
    ...overlaps('turn', turns),
    ...disorder('inline', inlines),
    ...disorder('trace', traces),
    ...disorder('page', pages),
    ...disorder('section', sections),
  ]
  for (const { at } of repairs) if (at > text.length) faults.push(`repair at ${at} is outside the text`)
  for (const { start, end } of traces)
    if (start > end || end > text.length) faults.push(`trace at ${start} is outside the text`)
  for (const { start } of pages) if (start > text.length) faults.push(`page at ${start} is outside the text`)
  for (const block of blocks)
    for (const cell of block.cells?.flat() ?? [])
      if (cell.start > cell.end || !within(cell, block))
        faults.push(`cell ${cell.start} is outside ${block.id}`)
  append(faults, [...badSections(document), ...crossing(document), ...unknownIds(document)])
  for (const { mark, marks } of footnotes)
    for (const at of marks) if (at + 1 > text.length) faults.push(`mark ${mark} at ${at} is outside the text`)
  return faults
}

function within(inner: TextRange, outer: TextRange): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

function outside(name: string, ranges: readonly TextRange[], text: TextRange): string[] {
  return ranges
    .filter(range => range.start >= range.end || !within(range, text))
    .map(({ start, end }) => `${name} ${start}-${end} is empty or outside the text`)
}

function disorder(name: string, ranges: readonly { readonly start: number }[]): string[] {
  return ranges.flatMap(({ start }, index) =>
    start < (ranges[index - 1]?.start ?? 0) ? [`${name} at ${start} is out of order`] : [],
  )
}

function overlaps(name: string, ranges: readonly TextRange[]): string[] {
  return ranges.flatMap(({ start }, index) =>
    start < (ranges[index - 1]?.end ?? 0) ? [`${name} at ${start} overlaps the one before`] : [],
  )
}

function badSections({ sections }: StructuredDocument): string[] {
  const byId = new Map(sections.map(section => [section.id, section]))
  return sections.flatMap(section => {
    if (section.parent === null) return []
    const parent = byId.get(section.parent)
    return parent && within(section, parent) ? [] : [`section ${section.id} is not within its parent`]
  })
}

/** Turns that are partly in a section and partly not. */
function crossing({ sections, turns }: StructuredDocument): string[] {
  const edges = sections.flatMap(({ start, end }) => [start, end]).sort((a, b) => a - b)
  let next = 0
  return turns.flatMap(({ id, start, end }) => {
    while ((edges[next] ?? Number.POSITIVE_INFINITY) <= start) next += 1
    return (edges[next] ?? Number.POSITIVE_INFINITY) < end ? [`turn ${id} crosses a section's edge`] : []
  })
}

function unknownIds({ blocks, sections, turns, footnotes, inlines }: StructuredDocument): string[] {
  const faults: string[] = []
  const blockIds = unique('block', blocks, faults)
  unique('section', sections, faults)
  const turnIds = unique('turn', turns, faults)
  for (const { id, heading } of sections)
    if (heading !== null && !blockIds.has(heading)) faults.push(`section ${id} has no heading ${heading}`)
  for (const { id, answers } of turns)
    for (const answer of answers)
      if (!turnIds.has(answer)) faults.push(`turn ${id} answers ${answer}, which is not there`)
  for (const { mark, block } of footnotes)
    if (block !== null && !blockIds.has(block)) faults.push(`note ${mark} has no block ${block}`)
  for (const { kind, target, targets } of inlines)
    if (kind === 'cross-reference')
      for (const id of [...(target ? [target] : []), ...(targets ?? [])])
        if (!turnIds.has(id)) faults.push(`a reference points at ${id}, which is not there`)
  return faults
}

function unique(name: string, items: readonly { readonly id: string }[], faults: string[]): Set<string> {
  const ids = new Set<string>()
  for (const { id } of items) {
    if (ids.has(id)) faults.push(`${name} ${id} is there twice`)
    ids.add(id)
  }
  return ids
}
