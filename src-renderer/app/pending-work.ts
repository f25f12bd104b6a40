const settlers = new Set<() => Promise<unknown>>()

/** Registers how work that is still being typed is handed in; the answer takes it off again. */
export function onSettle(settle: () => Promise<unknown>): () => void {
  settlers.add(settle)
  return () => settlers.delete(settle)
}

/** Hands in everything still being typed, before something that must come after it, such as undo. */
export async function settlePendingWork(): Promise<void> {
  await Promise.all([...settlers].map(settle => settle()))
}
