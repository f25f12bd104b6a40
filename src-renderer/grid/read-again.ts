import { pause } from '../ui/pause'

/** So many papers are asked for at once, so that others have their turn in between. */
export const PAPERS_AT_ONCE = 100

/** How many of how many papers were read. */
export type PapersRead = Readonly<Record<'done' | 'total', number>>

/**
 * Reads some papers anew that changed, once for all that change at one moment, and so many at once; tells how far it is where
 * that takes several turns, and null when it is over.
 */
export function readingAgain(
  read: (documentIds: string[]) => Promise<void>,
  tell: (far: PapersRead | null) => void = () => undefined,
): (documentIds: Iterable<string>) => Promise<void> {
  const stale = new Set<string>()
  let isReading = false
  return async documentIds => {
    for (const id of documentIds) stale.add(id)
    if (isReading || stale.size === 0) return
    isReading = true
    try {
      await pause()
      for (let done = 0; stale.size > 0; ) {
        const total = done + stale.size
        if (total > PAPERS_AT_ONCE) tell({ done, total })
        const ids = [...stale].slice(0, PAPERS_AT_ONCE)
        for (const id of ids) stale.delete(id)
        await read(ids)
        done += ids.length
      }
    } finally {
      isReading = false
      tell(null)
    }
  }
}

/** Tells whether these papers, by id, are others than when that was asked last. */
export function papersDiffer(): (ids: readonly string[]) => boolean {
  let then = ''
  return ids => {
    const now = ids.join()
    const differ = now !== then
    then = now
    return differ
  }
}
