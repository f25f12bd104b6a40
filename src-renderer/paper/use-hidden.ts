import { useSyncExternalStore } from 'react'
import { type HiddenTurns, NOTHING_HIDDEN } from '../../src-core/turns/hidden-turns'
import type { PaperView } from './paper-view'

/** What of a paper is hidden now; drawn again when that changes. */
export function useHidden(paper: PaperView | null): HiddenTurns {
  return useSyncExternalStore(paper?.hidden.follow ?? nobody, () => paper?.hidden.now ?? NOTHING_HIDDEN)
}

function nobody(): () => void {
  return () => undefined
}
