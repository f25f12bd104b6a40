import { flushSync } from 'react-dom'

const watched = new Map<Element, () => void>()

/** Told between layout and drawing, so that what follows a size is never a frame behind it. */
const sizes = new ResizeObserver(entries =>
  flushSync(() => {
    for (const { target } of entries) watched.get(target)?.()
  }),
)

/** Another typeface breaks lines elsewhere, also where that leaves a size as it is. */
document.fonts.addEventListener('loadingdone', () => {
  for (const element of watched.keys()) ask(element)
})

/**
 * Tells when an element is laid out for the first time, and whenever its size changes; what is skipped off screen is told
 * once it shows. One follower an element; the answer stops it.
 */
export function watchSize(element: Element, changed: () => void): () => void {
  watched.set(element, changed)
  ask(element)
  return () => {
    watched.delete(element)
    sizes.unobserve(element)
  }
}

function ask(element: Element): void {
  sizes.unobserve(element)
  sizes.observe(element)
}
