import { largest } from '../../../src-core/basics/extremes'
import type { Section, StructuredDocument, Turn } from '../../../src-core/document/model'
import { quotableText } from '../../../src-core/document/quotable-text'

/** How much of a turn's text a line shows, in UTF-16 units. */
const SHOWN = 72

/** A document's facts and outline as lines of plain text. */
export function describeStructure(document: StructuredDocument): string {
  const { meta, source } = document
  const facts = [
    ['File', `${source.name} (${source.mediaType}, ${source.bytes} bytes)`],
    ['Kind', document.kind],
    ['Language', document.language],
    ['Date', meta.date],
    ['Committee', meta.committee],
    ['Asked by', meta.askedBy.join(', ')],
    ['Answered by', meta.answeredBy.join(', ')],
    ['Numbers', meta.identifiers.map(identifier => identifier.text).join(', ')],
    ['Footnotes', document.footnotes.map(describeFootnote).join(', ')],
  ]
  const lines = facts.flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []))
  return `${[meta.title, '', ...lines, '', ...outline(document)].join('\n').trim()}\n`
}

function describeFootnote({ mark, block }: StructuredDocument['footnotes'][number]): string {
  return block === null ? `${mark} (its text is missing)` : mark
}

/** Sections and turns as they follow each other, indented by the sections they stand in. */
function outline(document: StructuredDocument): string[] {
  const entries = [
    ...document.sections.map(section => ({ at: section.start, depth: depthOf(document, section), section })),
    ...document.turns.map(turn => ({ at: turn.start, depth: depthAt(document, turn.start), turn })),
  ].sort((a, b) => a.at - b.at || a.depth - b.depth)
  return entries.map(entry => {
    const text =
      'section' in entry ? sectionName(document, entry.section) : describeTurn(document, entry.turn)
    return '  '.repeat(entry.depth) + text
  })
}

function sectionName(document: StructuredDocument, { heading, party }: Section): string {
  const block = document.blocks.find(({ id }) => id === heading)
  const name = block ? oneLine(quotableText(document, block)) : ''
  return party && party !== name ? `${name} [${party}]` : name
}

function depthOf(document: StructuredDocument, section: Section): number {
  const parent = document.sections.find(({ id }) => id === section.parent)
  return parent ? depthOf(document, parent) + 1 : 0
}

function depthAt(document: StructuredDocument, at: number): number {
  const around = document.sections.filter(({ start, end }) => start <= at && at < end)
  return largest(
    around.map(section => depthOf(document, section) + 1),
    0,
  )
}

function describeTurn(document: StructuredDocument, turn: Turn): string {
  const numbers = turn.numbers.join(', ')
  const who = turn.speaker ? ` by ${turn.speaker}` : ''
  const sure = turn.certainty < 1 ? ` (${Math.round(turn.certainty * 100)}% sure)` : ''
  const text = oneLine(quotableText(document, turn))
  return `${[turn.role, numbers].join(' ').trim()}${who}${sure}: ${text}`
}

function oneLine(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim()
  return words.length <= SHOWN ? words : `${words.slice(0, SHOWN - 1).trimEnd()}…`
}
