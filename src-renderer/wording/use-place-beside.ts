import { type RefObject, useLayoutEffect } from 'react'
import type { TextRange } from '../../src-core/document/model'
import { placePalette } from '../marking/place-palette'
import { paintPassages } from '../paper/painting/paint-passages'
import { usePage, usePaper } from '../paper/papers'
import { rangeOfOffsets } from '../paper/text-range'

/** Keeps a box beside a passage of the paper, also when that scrolls or its page is made anew, and marks the passage. */
export function usePlaceBeside(box: RefObject<HTMLElement | null>, { start, end }: TextRange): void {
  const paper = usePaper()
  const page = usePage(paper)
  const { pane } = paper
  useLayoutEffect(() => {
    const element = box.current
    if (!element || !pane || !page) return
    const place = () => {
      const range = rangeOfOffsets(page, start, end)
      const lines = range ? [...range.getClientRects()].filter(({ width }) => width > 0) : []
      const size = { width: element.offsetWidth, height: element.offsetHeight }
      const room = { width: window.innerWidth, height: window.innerHeight }
      const { left, top } =
        lines.length > 0
          ? placePalette(lines, size, room)
          : { left: (room.width - size.width) / 2, top: (room.height - size.height) / 2 }
      element.style.left = `${left}px`
      element.style.top = `${top}px`
    }
    place()
    const erase = paintPassages(page, 'review-here', [{ start, end }], OVER_WORDS)
    const sizes = new ResizeObserver(place)
    sizes.observe(element)
    sizes.observe(pane)
    pane.addEventListener('scroll', place, { passive: true })
    return () => {
      erase()
      sizes.disconnect()
      pane.removeEventListener('scroll', place)
    }
  }, [box, pane, page, start, end])
}

/** Over annotations and below what is found. */
const OVER_WORDS = 15
