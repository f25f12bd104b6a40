import { useLayoutEffect, useState } from 'react'
import type { PaperView } from '../paper/paper-view'

/** By so much a pane must be wider or narrower before that is told, in CSS pixels. */
const STEP = 10

/** About how wide the pane of a paper is, in CSS pixels and never more than it is; 0 before it is known, and while nobody asks. */
export function usePaneWidth(paper: PaperView, key: string, isAsked: boolean): number {
  const [width, setWidth] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another document has another pane
  useLayoutEffect(() => {
    const { pane } = paper
    if (!pane || !isAsked) return undefined
    const look = () => setWidth(Math.floor(pane.clientWidth / STEP) * STEP)
    look()
    const sizes = new ResizeObserver(look)
    sizes.observe(pane)
    return () => sizes.disconnect()
  }, [paper, key, isAsked])
  return isAsked ? width : 0
}
