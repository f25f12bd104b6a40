import { useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'

let isPrinting = false
const followers = new Set<() => void>()
let listening: AbortController | null = null

/** Whether the page is being printed, or previewed as it would be: for what only paper needs. */
export function useIsPrinting(): boolean {
  return useSyncExternalStore(follow, () => isPrinting)
}

function follow(changed: () => void): () => void {
  followers.add(changed)
  listening ??= listen()
  return () => {
    followers.delete(changed)
    if (followers.size > 0) return
    listening?.abort()
    listening = null
  }
}

function listen(): AbortController {
  const ending = new AbortController()
  const { signal } = ending
  const medium = window.matchMedia('print')
  isPrinting = medium.matches
  window.addEventListener('beforeprint', () => set(true), { signal })
  window.addEventListener('afterprint', () => set(false), { signal })
  medium.addEventListener('change', ({ matches }) => set(matches), { signal })
  return ending
}

/** Told at once: the page is laid out for paper right after. */
function set(now: boolean): void {
  if (now === isPrinting) return
  isPrinting = now
  flushSync(() => {
    for (const changed of followers) changed()
  })
}
