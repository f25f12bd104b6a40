/** Where one of several things stands, in words of a text: `end` exclusive. */
export interface Placed {
  readonly item: number
  readonly start: number
  readonly end: number
}

/**
 * The places of things that stand near each other: groups with one place of each, of which the stretch from the first to the
 * last holds at most `words` words besides theirs. For each place, the nearest ones before it count; linear but for sorting.
 */
export function nearPlaces(places: readonly Placed[], items: number, words: number): Placed[] {
  const sorted = [...places].sort((one, other) => one.start - other.start || one.end - other.end)
  const latest: (Placed | undefined)[] = Array.from({ length: items })
  const found = new Set<Placed>()
  for (let at = 0; at < sorted.length; ) {
    const start = sorted[at]?.start
    // Several things may begin at one word.
    for (; at < sorted.length && sorted[at]?.start === start; at += 1) {
      const place = sorted[at] as Placed
      latest[place.item] = place
    }
    const group = latest.filter(place => place !== undefined)
    if (group.length < items) continue
    const first = Math.min(...group.map(place => place.start))
    const last = Math.max(...group.map(place => place.end))
    const own = group.reduce((sum, place) => sum + place.end - place.start, 0)
    if (last - first - own <= words) for (const place of group) found.add(place)
  }
  return sorted.filter(place => found.has(place))
}
