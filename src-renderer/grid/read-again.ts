import { pause } from '../ui/pause'

/** Reads some papers anew that changed, once for all that change at one moment. */
export function readingAgain(
  read: (documentIds: string[]) => Promise<void>,
): (documentIds: Iterable<string>) => Promise<void> {
  const stale = new Set<string>()
  return async documentIds => {
    const isWaiting = stale.size > 0
    for (const id of documentIds) stale.add(id)
    if (isWaiting || stale.size === 0) return
    await pause()
    const ids = [...stale]
    stale.clear()
    await read(ids)
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
