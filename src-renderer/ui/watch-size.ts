import { flushSync } from 'react-dom'

const watched = new Map<Element, Set<() => void>>()

/** Told between layout and drawing, so that what follows a size is never a frame behind it. */
const sizes = new ResizeObserver(entries =>
  flushSync(() => {
    for (const { target } of entries) for (const changed of watched.get(target) ?? []) changed()
  }),
)

/** Another typeface breaks lines elsewhere, also where that leaves a size as it is. */
document.fonts.addEventListener('loadingdone', () => {
  for (const element of watched.keys()) ask(element)
})

/**
 * Tells when an element is laid out for the first time, and whenever its size changes; what is skipped off screen is told
 * once it shows. The answer stops it.
 */
export function watchSize(element: Element, changed: () => void): () => void {
  const followers = watched.get(element) ?? new Set()
  watched.set(element, followers.add(changed))
  ask(element)
  return () => {
    followers.delete(changed)
    if (followers.size > 0) return
    watched.delete(element)
    sizes.unobserve(element)
  }
}

function ask(element: Element): void {
  sizes.unobserve(element)
  sizes.observe(element)
}
