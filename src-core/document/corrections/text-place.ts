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
