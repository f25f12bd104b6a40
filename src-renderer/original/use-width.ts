import { type RefObject, useEffect, useState } from 'react'

/** The width of an element's inside in CSS pixels, once it has been laid out and whenever it changes. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const watched = element.current
    if (!watched) return
    const sizes = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)))
    sizes.observe(watched)
    return () => sizes.disconnect()
  }, [element])
  return width
}
