import { useCallback, useSyncExternalStore } from 'react'
import type { LanedMark } from '../../src-core/annotation/overlap-lanes'

const NONE: readonly LanedMark[] = []
const marks = new Map<string, readonly LanedMark[]>()
const followers = new Map<string, Set<() => void>>()

/** The marks that touch a block; a change is told to the blocks it touches only. */
export function useMarksOf(block: string): readonly LanedMark[] {
  const follow = useCallback(
    (changed: () => void) => {
      const here = followers.get(block) ?? new Set()
      followers.set(block, here.add(changed))
      return () => {
        here.delete(changed)
        if (here.size === 0) followers.delete(block)
      }
    },
    [block],
  )
  return useSyncExternalStore(follow, () => marks.get(block) ?? NONE)
}

/** Tells a block which marks touch it now. */
export function tellMarks(block: string, now: readonly LanedMark[]): void {
  if (now.length === 0 && !marks.has(block)) return
  if (now.length > 0) marks.set(block, now)
  else marks.delete(block)
  for (const changed of followers.get(block) ?? []) changed()
}

/** Tells every block that nothing touches it. */
export function forgetMarks(): void {
  for (const block of [...marks.keys()]) tellMarks(block, NONE)
}
