import { type CorrectionChange, SURROUNDINGS, type TextPlace } from './correction'

/** Where a correction was made; null where it is about the paper as a whole. */
export function correctedPlace(change: CorrectionChange): TextPlace | null {
  if (change.type === 'set-kind' || change.type === 'set-meta') return null
  return 'turn' in change ? change.turn : 'from' in change ? change.from : change.at
}

/** A place of a text by its offset (UTF-16) and its surroundings. */
export function describePlace(text: string, at: number): TextPlace {
  return {
    at,
    before: text.slice(Math.max(0, at - SURROUNDINGS), at),
    after: text.slice(at, at + SURROUNDINGS),
  }
}

/** How few UTF-16 units of the surroundings may be left to find a place by. */
const LEAST = 12

/**
 * Where a place is in a text, as a UTF-16 offset, or null: where its surroundings stand unchanged, or the nearest place
 * that has as much as possible of what followed and preceded it.
 */
export function findPlace(text: string, { at, before, after }: TextPlace): number | null {
  if (text.startsWith(after, at) && text.slice(0, at).endsWith(before)) return at
  for (const length of [SURROUNDINGS, 48, 24, LEAST]) {
    const found = nearest(text, before.slice(-length), after.slice(0, length), at)
    if (found !== null) return found
  }
  return null
}

/** How far from where they are expected words are looked for, in UTF-16 units. */
const NEAR = 50_000
/** For how many that are not there the whole text is searched, at most. */
const WHOLE_SEARCHES = 20

/**
 * Finds words that were read at places again, place by place in the order of the text; the answer tells where they stand, as
 * a UTF-16 offset, or null. As `findPlace`, but of a paper a thousand may be sought and all be gone: one that moved is
 * looked for near to where the one before it moved to, and only a few in the whole text.
 */
export function findWordsInOrder(text: string): (place: TextPlace, read: string) => number | null {
  let drift = 0
  let searches = 0
  return (place, read) => {
    const { at, before, after } = place
    const rest = after.slice(read.length)
    if (!`${read}${rest}`.startsWith(after)) return null
    if (text.startsWith(read + rest, at) && text.slice(0, at).endsWith(before)) return at
    const expected = Math.max(0, at + drift)
    const from = Math.max(0, expected - NEAR)
    const near = text.slice(from, expected + NEAR)
    let found: number | null = null
    for (const length of [SURROUNDINGS, 48, 24, LEAST]) {
      found = nearest(near, before.slice(-length), read + rest.slice(0, length), expected - from)
      if (found !== null) break
    }
    if (found !== null) found += from
    else if (searches < WHOLE_SEARCHES) {
      searches += 1
      found = nearest(text, before, read + rest, expected)
    }
    if (found !== null) drift = found - at
    return found
  }
}

/** The occurrence nearest to an offset of what stood before and after a place. */
function nearest(text: string, before: string, after: string, at: number): number | null {
  const needle = before + after
  if (needle.length < LEAST) return null
  let best: number | null = null
  for (let found = text.indexOf(needle); found >= 0; found = text.indexOf(needle, found + 1)) {
    const place = found + before.length
    if (best !== null && Math.abs(place - at) >= Math.abs(best - at)) break
    best = place
  }
  return best
}
