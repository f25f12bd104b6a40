/** The numbers that one thing names, such as the label of a question, in their order. */
export type Numbered = readonly number[]

/** How many things the longest row has in which each goes on where the one before it ended, beginning anywhere. Linear. */
export function longestRow(things: readonly Numbered[]): number {
  const lengths = new Map<number, number>()
  let longest = 0
  for (const numbers of things) {
    const [first] = numbers
    const last = numbers.at(-1)
    if (first === undefined || last === undefined) continue
    const length = (lengths.get(first - 1) ?? 0) + 1
    if (length > (lengths.get(last) ?? 0)) lengths.set(last, length)
    longest = Math.max(longest, length)
  }
  return longest
}
