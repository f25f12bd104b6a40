import { useLayoutEffect, useState } from 'react'
import { usePaper } from '../paper/papers'
import { DrawnMarks } from './draw-marks'
import { useMarkLook } from './mark-look'
import type { PaperMarks } from './paper-marks'

/** Draws the marks of a page as long as the component is there. */
export function useDrawnMarks(marks: PaperMarks): void {
  const { near } = usePaper()
  const look = useMarkLook(marks.page.document)
  const [drawn, setDrawn] = useState<DrawnMarks | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another look is told below, and keeps what has the focus
  useLayoutEffect(() => {
    const now = new DrawnMarks(near, marks, look)
    setDrawn(now)
    return () => now.end()
  }, [near, marks])
  useLayoutEffect(() => drawn?.change(look), [drawn, look])
}
