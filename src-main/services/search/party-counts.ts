import type { IndexedSource } from './kept-sources'

interface Parties {
  readonly names: readonly string[]
  /** For each of the source's facts, which of the names its party is; -1 where it has none. */
  readonly of: Int32Array
}

/** The parties of sources: asked for at every search, and always the same. */
const known = new WeakMap<IndexedSource, Parties>()

function partiesOf(source: IndexedSource): Parties {
  const before = known.get(source)
  if (before) return before
  const names: string[] = []
  const places = new Map<string, number>()
  const of = Int32Array.from(source.facts, ({ party }) => {
    if (!party) return -1
    const place = places.get(party) ?? names.push(party) - 1
    places.set(party, place)
    return place
  })
  const made = { names, of }
  known.set(source, made)
  return made
}

/** How many of some passages of a source, given by their numbers, are of each party in it. */
export function countParties(
  source: IndexedSource,
  passages: Uint32Array,
): (readonly [party: string, count: number])[] {
  const { names, of } = partiesOf(source)
  if (names.length === 0) return []
  const counts = new Uint32Array(names.length)
  const { numbers, first } = source
  for (let at = 0; at < passages.length; at += 1) {
    const facts = numbers[((passages[at] ?? 0) - first) * 4 + 2] ?? 0
    const party = of[facts] ?? -1
    if (party >= 0) counts[party] = (counts[party] ?? 0) + 1
  }
  return names.map((name, at) => [name, counts[at] ?? 0])
}
