/** Counts code points: answers how many stand before a UTF-16 offset, for many offsets of one text. */
export function codePointCounter(text: string): (offset: number) => number {
  const pairs: number[] = []
  for (let at = 0; at < text.length - 1; at++) {
    if ((text.codePointAt(at) ?? 0) > 0xffff) pairs.push(++at)
  }
  return offset => offset - countBelow(pairs, offset)
}

/** How many of the sorted numbers are below a limit. */
function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? 0) < limit) low = middle + 1
    else high = middle
  }
  return low
}
