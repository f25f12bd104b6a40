import { startTransition, useEffect, useState } from 'react'

/** More papers than a window shows at once are drawn first, and then so many at a time. */
const FIRST = 60
const STEP = 120

/** How many of `total` rows to draw: those in sight at once, the others soon after, between whatever else the window does. */
export function useGrowing(total: number): number {
  const [drawn, setDrawn] = useState(FIRST)
  useEffect(() => {
    if (drawn >= total) return
    const timer = setTimeout(() => startTransition(() => setDrawn(before => before + STEP)))
    return () => clearTimeout(timer)
  }, [drawn, total])
  return drawn
}
