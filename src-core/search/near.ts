import { largest } from '../basics/extremes'
/** Where one of several things stands, in words of a text: `end` exclusive. Each thing has as many words wherever it stands. */
export interface Placed {
  readonly item: number
  readonly start: number
  readonly end: number
}

/**
 * The places of things that stand near each other: groups with one place of each, of which the stretch from the first to the
 * last holds at most `words` words besides theirs. From each place on, the next ones of all others count: none that lie
 * behind can make a shorter stretch. Linear but for sorting.
 */
export function nearPlaces(places: readonly Placed[], items: number, words: number): Placed[] {
  const sorted = [...places].sort((one, other) => one.start - other.start || one.end - other.end)
  const next: (Placed | undefined)[] = Array.from({ length: items })
  const found = new Set<Placed>()
  for (let at = sorted.length - 1; at >= 0; ) {
    const start = sorted[at]?.start ?? 0
    // Several things may begin at one word.
    for (let place = sorted[at]; place?.start === start; place = sorted[at]) {
      next[place.item] = place
      at -= 1
    }
    const group = next.filter(place => place !== undefined)
    if (group.length < items) continue
    const last = largest(group.map(({ end }) => end))
    const own = group.reduce((sum, { start: from, end }) => sum + end - from, 0)
    if (last - start - own <= words) for (const place of group) found.add(place)
  }
  return sorted.filter(place => found.has(place))
}
