import { groupBy } from './group-by'

/** What is sorted by: text, a number, or nothing, which stands last whichever way one sorts. */
export type SortKey = string | number | null

/**
 * Values in the order of their keys, those with the same one as they stand. Only different keys are compared, which are few where one
 * sorts by parties or statuses; those of one order are all texts or all numbers.
 */
export function sortByKey<T>(
  values: Iterable<T>,
  keyOf: (value: T) => SortKey,
  isReversed = false,
): readonly T[] {
  const byKey = groupBy(values, keyOf)
  const keys = [...byKey.keys()].filter(key => key !== null).sort(compareKeys)
  if (isReversed) keys.reverse()
  return [...keys, null].flatMap(key => byKey.get(key) ?? [])
}

function compareKeys(one: string | number, other: string | number): number {
  return one < other ? -1 : one > other ? 1 : 0
}
