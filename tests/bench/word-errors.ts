/** How many words must be changed, added or taken away to make one list of the other, and which of the second are then not as in the first. */
export function wordErrors(
  right: readonly string[],
  read: readonly string[],
): { readonly errors: number; readonly wrong: readonly string[] } {
  const width = read.length + 1
  const costs = new Uint32Array((right.length + 1) * width)
  const at = (row: number, column: number) => costs[row * width + column] ?? 0
  for (let column = 0; column < width; column += 1) costs[column] = column
  for (let row = 1; row <= right.length; row += 1) {
    costs[row * width] = row
    for (let column = 1; column < width; column += 1) {
      const same = right[row - 1] === read[column - 1] ? 0 : 1
      costs[row * width + column] = Math.min(
        at(row - 1, column - 1) + same,
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
      )
    }
  }
  const wrong: string[] = []
  let [row, column] = [right.length, read.length]
  while (row > 0 && column > 0) {
    const same = right[row - 1] === read[column - 1] ? 0 : 1
    if (at(row, column) === at(row - 1, column - 1) + same) {
      if (same) wrong.unshift(read[column - 1] ?? '')
      row -= 1
      column -= 1
    } else if (at(row, column) === at(row - 1, column) + 1) row -= 1
    else {
      wrong.unshift(read[column - 1] ?? '')
      column -= 1
    }
  }
  return { errors: at(right.length, read.length), wrong }
}

/** The same whatever the order, as where columns are read in another one: words that one of the lists has more often count once. */
export function unorderedErrors(right: readonly string[], read: readonly string[]): number {
  const left = new Map<string, number>()
  for (const word of right) left.set(word, (left.get(word) ?? 0) + 1)
  let known = 0
  for (const word of read) {
    const count = left.get(word) ?? 0
    if (count === 0) continue
    known += 1
    left.set(word, count - 1)
  }
  return Math.max(right.length, read.length) - known
}
