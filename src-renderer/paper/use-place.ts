import { useEffect, useState } from 'react'
import { usePapers } from './papers'
import { heldBlock, heldPlace } from './scroll'

/** How often what follows the place looks while the paper scrolls, in ms: oftener than the eye follows it. */
const PACE = 120

/** What holds at the place that is being read, by its UTF-16 offset; `of` must stay the same function while nothing changes. */
export function usePlace<T>(of: (offset: number) => T | null): T | null {
  const [here, setHere] = useState<T | null>(null)
  const paper = usePapers(({ current }) => current)
  useEffect(() => {
    let last = 0
    // While it scrolls by whole paragraphs, at rest to the line.
    const look = (isAtRest: boolean) => {
      const now = performance.now()
      if (!isAtRest && now - last < PACE) return undefined
      last = now
      const at = paper && (isAtRest ? heldPlace(paper) : heldBlock(paper))
      return () => setHere(at === null ? null : of(at.offset))
    }
    const lookWell = () => look(true)?.()
    lookWell()
    const stops = [paper?.followPlace(look), paper?.followPage(lookWell)]
    return () => {
      for (const stop of stops) stop?.()
    }
  }, [paper, of])
  return here
}
