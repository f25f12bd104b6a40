import { type RefObject, useEffect, useRef } from 'react'

/** For the current item of a list that scrolls: it is scrolled to, as little as needed, whenever it becomes the current one. */
export function useKeepInView<T extends HTMLElement>(isCurrent: boolean): RefObject<T | null> {
  const ref = useRef<T>(null)
  useEffect(() => {
    if (isCurrent) ref.current?.scrollIntoView({ block: 'nearest' })
  }, [isCurrent])
  return ref
}
