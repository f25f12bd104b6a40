import { useLayoutEffect, useState } from 'react'
import type { PaperView } from '../paper/paper-view'

/** By so much a pane must be wider or narrower before that is told, in CSS pixels. */
const STEP = 10

/** How wide a pane is, in CSS pixels. */
export interface PaneWidth {
  /** What it has for the paper, rounded down. */
  readonly inner: number
  /** What its scroll bar takes. */
  readonly scrollBar: number
}

const UNKNOWN: PaneWidth = { inner: 0, scrollBar: 0 }

/** About how wide the pane is in which a paper shows a document; nothing before it is known, and while nobody asks. */
export function usePaneWidth(paper: PaperView, document: string, isAsked: boolean): PaneWidth {
  const [width, setWidth] = useState(UNKNOWN)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another document has another pane
  useLayoutEffect(() => {
    const { pane } = paper
    if (!pane || !isAsked) return undefined
    const look = () => {
      const inner = Math.floor(pane.clientWidth / STEP) * STEP
      const scrollBar = pane.offsetWidth - pane.clientWidth
      setWidth(before =>
        before.inner === inner && before.scrollBar === scrollBar ? before : { inner, scrollBar },
      )
    }
    look()
    const sizes = new ResizeObserver(look)
    sizes.observe(pane)
    return () => sizes.disconnect()
  }, [paper, document, isAsked])
  return isAsked ? width : UNKNOWN
}
