import { addTo } from '../basics/group-by'
import { lastStartingAtOrBefore } from '../document/locate'
import type { Inline, StructuredDocument, Turn } from '../document/model'

/** A cross-reference in a turn that points at another one. */
export interface Reference {
  readonly from: Turn
  readonly inline: Inline
}

const known = new WeakMap<StructuredDocument, ReadonlyMap<string, readonly Reference[]>>()

/**
 * Every cross-reference of a paper by the id of the turn that it points at, in reading order; worked out once. One without a
 * turn around it is left out, and so is one that points at its own turn.
 */
function referencesByTurn(document: StructuredDocument): ReadonlyMap<string, readonly Reference[]> {
  const before = known.get(document)
  if (before) return before
  const found = new Map<string, Reference[]>()
  const { inlines, turns } = document
  for (const inline of inlines) {
    if (inline.kind !== 'cross-reference') continue
    const from = turns[lastStartingAtOrBefore(turns, inline.start)]
    if (!from || inline.start >= from.end) continue
    for (const target of new Set(inline.targets ?? (inline.target === undefined ? [] : [inline.target])))
      if (target !== from.id) addTo(found, target, { from, inline })
  }
  known.set(document, found)
  return found
}

/** The references to a turn and, where it is an answer, to the questions it answers, which are how papers point at it. */
export function referencesTo(document: StructuredDocument, turn: Turn): readonly Reference[] {
  const all = referencesByTurn(document)
  const here = [turn.id, ...turn.answers].flatMap(id => all.get(id) ?? [])
  return [...new Map(here.map(one => [one.inline, one])).values()].sort(
    (one, other) => one.inline.start - other.inline.start,
  )
}
