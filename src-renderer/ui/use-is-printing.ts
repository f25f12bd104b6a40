import { useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'

let isPrinting = false
const followers = new Set<() => void>()
const medium = window.matchMedia('print')

/** Told at once: the page is laid out for paper right after. */
function set(now: boolean): void {
  if (now === isPrinting) return
  isPrinting = now
  flushSync(() => {
    for (const changed of followers) changed()
  })
}

window.addEventListener('beforeprint', () => set(true))
window.addEventListener('afterprint', () => set(false))
medium.addEventListener('change', ({ matches }) => set(matches))

/** Whether the page is being printed, or previewed as it would be: for what only paper needs. */
export function useIsPrinting(): boolean {
  return useSyncExternalStore(follow, () => isPrinting)
}

function follow(changed: () => void): () => void {
  followers.add(changed)
  return () => void followers.delete(changed)
}
