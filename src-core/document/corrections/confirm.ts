import { lastStartingAtOrBefore, touches } from '../locate'
import type { StructuredDocument, Turn } from '../model'
import type { CorrectionChange } from './correction'
import { findPlace } from './text-place'

type Confirmation = Extract<CorrectionChange, { type: 'confirm' }>

/** A document in which what the importer guessed or doubted at a place is sure, or what it told of is seen; null where there is nothing of it. */
export function confirm(document: StructuredDocument, { what, at }: Confirmation): StructuredDocument | null {
  const offset = findPlace(document.text, at)
  if (offset === null) return null
  if (what === 'turn' || what === 'start' || what === 'end') {
    const turns = sureTurns(document, what, offset)
    return turns && { ...document, turns }
  }
  const { traces } = document
  const trace = traces?.findIndex(one => one.kind === what && one.start === offset && one.seen !== true) ?? -1
  const told = traces?.[trace]
  if (traces && told) return { ...document, traces: traces.with(trace, { ...told, seen: true }) }
  const warnings = document.warnings.filter(({ kind, start }) => kind !== what || start !== offset)
  return warnings.length < document.warnings.length ? { ...document, warnings } : null
}

/** A beginning that is sure is a sure end of the turn before, where that one goes on until there. */
function sureTurns({ turns, blocks }: StructuredDocument, what: 'turn' | 'start' | 'end', offset: number) {
  const index = lastStartingAtOrBefore(turns, offset)
  const turn = turns[index]
  if (!turn || offset >= turn.end) return null
  if (what === 'end') return turns.with(index, withEdges(turn, { end: 1 }))
  const sure = withEdges(what === 'turn' ? { ...turn, certainty: 1 } : turn, { start: 1 })
  const before = turns[index - 1]
  const changed = turns.with(index, sure)
  return before && touches(before, turn, blocks)
    ? changed.with(index - 1, withEdges(before, { end: 1 }))
    : changed
}

function withEdges(turn: Turn, edges: Partial<Turn['edges']>): Turn {
  return { ...turn, edges: { ...turn.edges, ...edges } }
}
