import { pageAt } from '../../../src-core/document/locate'
import type { StructuredDocument, Turn } from '../../../src-core/document/model'

/** How a document was understood as lines of plain text: the kinds weighed, the labels found, the rule behind each turn. */
export function describeReading(document: StructuredDocument): string {
  const { source, kind, kindCertainty, reading, turns } = document
  const kinds = (reading?.kinds ?? []).map(
    ({ kind: name, weight, clues }) => `  ${weight.toFixed(2)} ${name}: ${clues.join('; ') || 'nothing'}`,
  )
  const lines = turns.flatMap(turn => [
    `  ${turn.id} ${[turn.role, turn.numbers.join(', ')].join(' ').trim()}${named(turn)}, page ${pageAt(document, turn.start) ?? 1}, from ${turn.start}, ${percent(turn.certainty)} sure (begins ${percent(turn.edges.start)}, ends ${percent(turn.edges.end)})`,
    `    ${turn.why ? `${turn.why.rule}: “${turn.why.evidence}”` : 'no rule was kept'}`,
  ])
  return `${[
    source.name,
    `Kind: ${kind}, ${percent(kindCertainty)} sure`,
    'Weighed:',
    ...kinds,
    'Labels:',
    ...(reading?.labels ?? []).map(label => `  ${label}`),
    'Turns:',
    ...lines,
  ].join('\n')}\n`
}

function named({ speaker, party }: Turn): string {
  const who = speaker ? ` by ${speaker}` : ''
  return party ? `${who} [${party}]` : who
}

function percent(certainty: number): string {
  return `${Math.round(certainty * 100)}%`
}
