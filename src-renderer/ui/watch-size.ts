/** Measures what follows a size, and answers what is then to be changed. */
type Measure = () => () => void

const watched = new Map<Element, Set<Measure>>()

/**
 * Told between layout and drawing, so that what follows a size is never a frame behind it. All measure before anything is
 * changed: otherwise each would have the page laid out again.
 */
const sizes = new ResizeObserver(entries => {
  const changes = entries.flatMap(({ target }) => [...(watched.get(target) ?? [])].map(measure => measure()))
  for (const change of changes) change()
})

/** Another typeface breaks lines elsewhere, also where that leaves a size as it is. */
document.fonts.addEventListener('loadingdone', () => {
  for (const element of watched.keys()) ask(element)
})

/**
 * Tells when an element is laid out for the first time, and whenever its size changes; what is skipped off screen is told
 * once it shows. The answer stops it.
 */
export function watchSize(element: Element, measure: Measure): () => void {
  const followers = watched.get(element) ?? new Set()
  watched.set(element, followers.add(measure))
  ask(element)
  return () => {
    followers.delete(measure)
    if (followers.size > 0) return
    watched.delete(element)
    sizes.unobserve(element)
  }
}

function ask(element: Element): void {
  sizes.unobserve(element)
  sizes.observe(element)
}
