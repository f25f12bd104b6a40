/** Does a task for each of a list, at most so many at once, in their order. What a task rejects with, this rejects with. */
export async function severalAtOnce<T>(
  items: readonly T[],
  most: number,
  run: (item: T) => Promise<void>,
): Promise<void> {
  const left = items.values()
  const work = async () => {
    for (const item of left) await run(item)
  }
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, work))
}
