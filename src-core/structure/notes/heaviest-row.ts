interface Weighed {
  readonly number: number
  readonly weight: number
}

interface Row<T> {
  readonly weight: number
  /** The place of its last number among all. */
  readonly index: number
  readonly mark: T
  readonly before: Row<T> | null
}

/**
 * The row of marks, in their order, whose numbers rise through those asked for and that weighs most. The work grows with the
 * marks times the logarithm of the numbers: of every stretch of numbers the heaviest row is kept in a tree of prefixes.
 */
export function heaviestRow<T extends Weighed>(marks: readonly T[], numbers: readonly number[]): T[] {
  const order = new Map([...new Set(numbers)].sort((a, b) => a - b).map((number, index) => [number, index]))
  const tree: (Row<T> | null)[] = Array.from({ length: order.size + 1 }, () => null)
  const best: (Row<T> | null)[] = Array.from(order, () => null)
  const heaviestBelow = (index: number) => {
    let found: Row<T> | null = null
    for (let at = index; at > 0; at -= at & -at) found = heavier(found, tree[at] ?? null)
    return found
  }
  for (const mark of marks) {
    const index = order.get(mark.number)
    if (index === undefined) continue
    const before = heaviestBelow(index)
    const row = { weight: mark.weight + (before?.weight ?? 0), index, mark, before }
    if (row.weight <= (best[index]?.weight ?? 0)) continue
    best[index] = row
    for (let at = index + 1; at < tree.length; at += at & -at) tree[at] = heavier(tree[at] ?? null, row)
  }
  const row: T[] = []
  for (let at = heaviestBelow(order.size); at; at = at.before) row.push(at.mark)
  return row.reverse()
}

/** Of two that weigh the same the one whose last number is lower: more may follow it. */
function heavier<T>(one: Row<T> | null, other: Row<T> | null): Row<T> | null {
  if (!one || !other) return one ?? other
  if (one.weight === other.weight) return other.index < one.index ? other : one
  return other.weight > one.weight ? other : one
}
