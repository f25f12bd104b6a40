import { useEffect, useState } from 'react'
import { PAPER_ID } from '../state/panes'
import { placeInPaper } from './scroll'

/** What holds at the place that is being read, by its UTF-16 offset; `of` must stay the same function while nothing changes. */
export function usePlace<T>(of: (offset: number) => T | null): T | null {
  const [here, setHere] = useState<T | null>(null)
  useEffect(() => {
    const pane = document.getElementById(PAPER_ID)
    let frame = 0
    const look = () => {
      frame = 0
      const at = placeInPaper()
      setHere(at === null ? null : of(at))
    }
    const scrolled = () => {
      frame ||= requestAnimationFrame(look)
    }
    look()
    pane?.addEventListener('scroll', scrolled, { passive: true })
    return () => {
      pane?.removeEventListener('scroll', scrolled)
      cancelAnimationFrame(frame)
    }
  }, [of])
  return here
}
