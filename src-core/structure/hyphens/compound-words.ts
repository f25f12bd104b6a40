/** The shortest word taken for a part of a compound, in UTF-16 units: shorter ones are found by chance. */
const SHORTEST_PART = 4
/** No compound in the papers has more parts. */
const MOST_PARTS = 4

/**
 * The fewest known words that a word is made of, each after the first perhaps behind a linking s; infinite where it is
 * not made of known words. No two parts may meet at `not`, in UTF-16 units.
 */
export function countParts(word: string, isWord: (part: string) => boolean, not?: number): number {
  // Fewest parts up to each place; a compound's places are few, and each is asked once.
  const fewest = new Array<number>(word.length + 1).fill(Number.POSITIVE_INFINITY)
  fewest[0] = 0
  for (let from = 0; from < word.length; from += 1) {
    const before = fewest[from] ?? Number.POSITIVE_INFINITY
    if (before >= MOST_PARTS || (from === not && from > 0)) continue
    for (let to = from + SHORTEST_PART; to <= word.length; to += 1) {
      if (before + 1 >= (fewest[to] ?? 0)) continue
      const part = word.slice(from, to)
      if (
        isWord(part) ||
        (part.endsWith('s') && to < word.length && to > from + SHORTEST_PART && isWord(part.slice(0, -1)))
      )
        fewest[to] = before + 1
    }
  }
  return fewest[word.length] ?? Number.POSITIVE_INFINITY
}
