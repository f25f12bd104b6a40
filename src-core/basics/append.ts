/**
 * Adds items to the end of a list, one by one: a call that spreads them puts each on the stack, which some 120,000 overflow,
 * and how many there are is for a paper or a folder to say.
 */
export function append<T>(list: T[], items: Iterable<T>): void {
  for (const item of items) list.push(item)
}
