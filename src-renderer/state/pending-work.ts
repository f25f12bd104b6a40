const settlers = new Set<() => Promise<number>>()

/**
 * Registers how work that is still being typed is handed in, which answers how many pieces could not be; the answer takes
 * it off again.
 */
export function onSettle(settle: () => Promise<number>): () => void {
  settlers.add(settle)
  return () => settlers.delete(settle)
}

/**
 * Hands in everything still being typed, before something that must come after it, such as undo. Answers how many pieces
 * could not be.
 */
export async function settlePendingWork(): Promise<number> {
  const left = await Promise.all([...settlers].map(settle => settle()))
  return left.reduce((sum, count) => sum + count, 0)
}
