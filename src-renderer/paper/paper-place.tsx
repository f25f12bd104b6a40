import { type ReactNode, useLayoutEffect } from 'react'
import type { PaperView } from './paper-view'
import { enterPaper, PaperContext } from './papers'

interface PaperPlaceProps {
  readonly paper: PaperView
  readonly children: ReactNode
}

/** A place on the screen where a paper is read; what stands in it belongs to that paper. */
export function PaperPlace({ paper, children }: PaperPlaceProps) {
  useLayoutEffect(() => enterPaper(paper), [paper])
  return <PaperContext value={paper}>{children}</PaperContext>
}
