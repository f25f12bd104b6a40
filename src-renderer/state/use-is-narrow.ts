import { useSyncExternalStore } from 'react'
import { isNarrow, NARROW } from './panes'

/** Whether the window is too narrow for panes beside the paper, as it changes. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(watch, isNarrow)
}

function watch(changed: () => void): () => void {
  const query = window.matchMedia(NARROW)
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}
