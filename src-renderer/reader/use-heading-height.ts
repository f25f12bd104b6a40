import { type RefObject, useLayoutEffect, useRef } from 'react'
import { watchSize } from '../ui/watch-size'

/** For the element of a section: keeps the height of the heading that sticks in it in `--heading`, so that numbers stay below it. */
export function useHeadingHeight(): RefObject<HTMLElement | null> {
  const section = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    const element = section.current
    const heading = element?.querySelector<HTMLElement>(':scope > h2:first-child')
    if (!element || !heading) return
    return watchSize(heading, () => element.style.setProperty('--heading', `${heading.offsetHeight}px`))
  }, [])
  return section
}
