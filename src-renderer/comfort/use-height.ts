import { type RefObject, useEffect, useState } from 'react'

/** The height of an element's inside in CSS pixels, once it has been laid out and whenever it changes. */
export function useHeight(element: RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(0)
  useEffect(() => {
    const watched = element.current
    if (!watched) return undefined
    const sizes = new ResizeObserver(([entry]) => setHeight(Math.floor(entry?.contentRect.height ?? 0)))
    sizes.observe(watched)
    return () => sizes.disconnect()
  }, [element])
  return height
}
