import { useEffect, useLayoutEffect } from 'react'
import { ownValue } from '../../src-core/basics/own-value'
import type { StructuredDocument } from '../../src-core/document/model'
import { takeExpectedPlace } from '../paper/jump-history'
import type { PaperView } from '../paper/paper-view'
import { usePaper } from '../paper/papers'
import { heldBlock, heldPlace, placeAtTop, scrollToOffset } from '../paper/scroll'
import { setPreferences } from '../state/actions'
import { onSettle } from '../state/pending-work'
import { useApp } from '../state/store'

/** How long after the last scroll the place is kept, in ms. */
const SETTLED = 400

/** What one does to a window. */
const INPUTS = ['pointerdown', 'wheel', 'keydown', 'touchstart'] as const

/** Opens a document where it was left, keeps the place while one reads, and holds it while the column changes. */
export function useReadingPosition(document: StructuredDocument): void {
  const paper = usePaper()
  const { id } = document
  useLayoutEffect(() => {
    const position = takeExpectedPlace(paper.key, id) ?? ownValue(useApp.getState().preferences.positions, id)
    if (position !== undefined && position > 0) scrollToOffset(paper, position)
  }, [paper, id])

  useEffect(() => keepPlace(paper, id), [paper, id])

  useEffect(() => holdPlace(paper), [paper])
}

/** Keeps the place in the preferences once one has stopped scrolling; the answer stops it. */
function keepPlace(paper: PaperView, id: string): () => void {
  const { pane } = paper
  let timer: ReturnType<typeof setTimeout> | undefined
  const keep = async () => {
    clearTimeout(timer)
    timer = undefined
    const at = pane?.scrollTop === 0 ? 0 : placeAtTop(paper)
    const { positions } = useApp.getState().preferences
    if (at !== null && ownValue(positions, id) !== at)
      await setPreferences({ positions: { ...positions, [id]: at } })
  }
  const scrolled = () => {
    clearTimeout(timer)
    timer = setTimeout(keep, SETTLED)
  }
  const leaving = async () => {
    if (timer !== undefined) await keep()
  }
  const unsettle = onSettle(async () => {
    await leaving()
    return 0
  })
  pane?.addEventListener('scroll', scrolled, { passive: true })
  window.addEventListener('pagehide', leaving)
  return () => {
    pane?.removeEventListener('scroll', scrolled)
    window.removeEventListener('pagehide', leaving)
    unsettle()
    clearTimeout(timer)
  }
}

/** Brings the line that was read back to its place when the column's width, its text size or its font changes. */
function holdPlace(paper: PaperView): () => void {
  const { pane, text } = paper
  if (!pane || !text) return () => undefined
  const place = (isAtRest: boolean) =>
    pane.scrollTop === 0 ? null : isAtRest ? heldPlace(paper) : heldBlock(paper)
  let held = place(true)
  let { landings } = paper
  let isTouched = false
  const touched = () => {
    isTouched = true
  }
  for (const input of INPUTS) window.addEventListener(input, touched, { capture: true, passive: true })
  let shape = shapeOf(text)
  /** The landings that were looked at. */
  let seen = paper.landings
  const look = (isAtRest: boolean) => {
    const hasLanded = paper.landings !== seen
    // What reads a new layout before it is observed lets the browser scroll by it, which is nobody's going on.
    if (shapeOf(text) !== shape && !hasLanded) return undefined
    seen = paper.landings
    // Until somebody does something, what scrolls the paper while typefaces come is the browser, which follows the lines.
    const isLayout = !isTouched && paper.landings === landings && document.fonts.status === 'loading'
    if (!isLayout) held = place(isAtRest)
    return undefined
  }
  const restore = () => {
    if (held) scrollToOffset(paper, held.offset, held.rest)
  }
  const changed = () => {
    if (shapeOf(text) === shape) return
    shape = shapeOf(text)
    restore()
    seen = paper.landings
    // Another typeface may come only now, and what scrolls the paper then is the browser again.
    isTouched = false
    landings = paper.landings
  }
  const sizes = new ResizeObserver(changed)
  sizes.observe(text)
  const unfollow = paper.followPlace(look)
  document.fonts.addEventListener('loadingdone', restore)
  return () => {
    sizes.disconnect()
    unfollow()
    for (const input of INPUTS) window.removeEventListener(input, touched, { capture: true })
    document.fonts.removeEventListener('loadingdone', restore)
  }
}

function shapeOf(text: Element): string {
  const looks = getComputedStyle(text)
  const { fontSize, lineHeight, fontFamily, letterSpacing } = looks
  // Heights of what is not laid out are guessed from these.
  const letters = looks.getPropertyValue('--letters')
  const columns = text.closest<HTMLElement>('[data-paper]')?.dataset['columns']
  return [text.clientWidth, fontSize, lineHeight, fontFamily, letterSpacing, letters, columns].join(' ')
}
