import { useSyncExternalStore } from 'react'

/** The width of the window in CSS pixels, as it changes. */
export function useWindowWidth(): number {
  return useSyncExternalStore(watch, () => window.innerWidth)
}

function watch(changed: () => void): () => void {
  window.addEventListener('resize', changed)
  return () => window.removeEventListener('resize', changed)
}
