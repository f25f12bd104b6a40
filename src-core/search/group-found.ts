import type { Found, FoundGroup } from './search-answer'
import type { SearchSource } from './search-source'

/** A source with how many of its passages were found. */
export interface FoundIn {
  readonly source: Pick<SearchSource, 'place' | 'id' | 'title' | 'date' | 'kind'>
  readonly count: number
  /** How many of them are of a party; parties of none may be left out. */
  readonly byParty: Iterable<readonly [party: string, count: number]>
}

const compare = new Intl.Collator('nl', { numeric: true }).compare
const PLACES = ['paper', 'note', 'page'] as const

/** Which of two sources is told first: papers by date, the newest first, then by title; notes behind their paper, pages last. */
export function compareFound(
  one: Pick<SearchSource, 'place' | 'id' | 'title' | 'date'>,
  other: Pick<SearchSource, 'place' | 'id' | 'title' | 'date'>,
): number {
  const pages = Number(one.place === 'page') - Number(other.place === 'page')
  if (pages !== 0) return pages
  if (one.date !== other.date) {
    if (one.date === null || other.date === null) return one.date === null ? 1 : -1
    return one.date < other.date ? 1 : -1
  }
  const titles = compare(one.title, other.title)
  if (titles !== 0) return titles
  if (one.id !== other.id) return one.id < other.id ? -1 : 1
  return PLACES.indexOf(one.place) - PLACES.indexOf(other.place)
}

/** What is told of everything that was found, which is in order; parties and years are those of papers. */
export function groupFound(found: readonly FoundIn[]): Omit<Found, 'searched'> {
  const parties = new Map<string, number>()
  const years = new Map<string, number>()
  const groups: FoundGroup[] = []
  let total = 0
  for (const { source, count, byParty } of found) {
    const { place, id, title, date, kind } = source
    groups.push({ place, id, title, date, kind, count })
    total += count
    if (place !== 'paper') continue
    if (date !== null) add(years, date.slice(0, 4), count)
    for (const [party, many] of byParty) if (many > 0) add(parties, party, many)
  }
  return {
    total,
    groups,
    byParty: [...parties].sort((one, other) => other[1] - one[1] || compare(one[0], other[0])),
    byYear: [...years].sort((one, other) => compare(other[0], one[0])),
  }
}

function add(counts: Map<string, number>, key: string, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count)
}
