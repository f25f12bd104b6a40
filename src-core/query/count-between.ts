import { lastStartingAtOrBefore } from '../document/locate'
import type { TextRange } from '../document/model'

/** How many of many ranges begin in a stretch of text; `sorted` by start, so each count is two binary searches. */
export function countBetween(
  sorted: readonly { readonly start: number }[],
  { start, end }: TextRange,
): number {
  return lastStartingAtOrBefore(sorted, end - 1) - lastStartingAtOrBefore(sorted, start - 1)
}
