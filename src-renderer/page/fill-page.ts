import type { PaperPage } from '../paper/paper-page'

/** For how long blocks are made before the browser may do something else, in ms. */
const SLICE = 30
/** What is made at once: the chunk one reads in and those beside it, more than a screen shows. */
const AT_ONCE = 3

/**
 * Makes all of a page in slices of time, outwards from the chunk at a UTF-16 offset, which is there at once. What is off
 * screen moves nothing when it comes: its chunk keeps the height it was guessed to have until it shows. The answer stops it.
 */
export function fillPage(page: PaperPage, offset: number): () => void {
  const first = page.chunkAt(offset)
  const at = first ? page.chunks.indexOf(first) : 0
  const order = [...page.chunks.slice(at), ...page.chunks.slice(0, at).reverse()]
  for (const chunk of page.chunks.slice(Math.max(0, at - 1), at - 1 + AT_ONCE)) page.fill(chunk)
  let timer: ReturnType<typeof setTimeout> | undefined
  let next = 0
  const work = () => {
    for (
      const until = performance.now() + SLICE;
      next < order.length && performance.now() < until;
      next += 1
    ) {
      const chunk = order[next]
      if (chunk) page.fill(chunk)
    }
    timer = next < order.length ? setTimeout(work) : undefined
  }
  // After what is there at once was drawn.
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(work)
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}
