import { useState } from 'react'

/** Answers how to give the focus back to what had it before this first showed; to `fallback` where that is gone. */
export function useReturnFocus(fallback: () => HTMLElement | null): () => void {
  const [from] = useState(() => document.activeElement)
  return () => {
    const isThere = from instanceof HTMLElement && from.isConnected && from !== document.body
    const target = isThere ? from : fallback()
    target?.focus({ preventScroll: true })
  }
}
