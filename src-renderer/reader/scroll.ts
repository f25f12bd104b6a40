import { useApp } from '../app/store'
import { rangeOfOffsets } from './text-range'

/** The element that scrolls the paper. */
export const PAPER_ID = 'paper'
/** How far below the top a place one jumps to comes to rest, in CSS pixels: clear of the sticky heading. */
const CLEARANCE = 96

/** Brings an offset of the document's text near the top of the pane. */
export function scrollToOffset(offset: number): void {
  const pane = document.getElementById(PAPER_ID)
  const open = useApp.getState().document
  if (!pane || !open) return
  const at = Math.min(offset, Math.max(0, open.text.length - 1))
  // Blocks not laid out yet have guessed heights; a second look after layout lands exactly.
  const land = () => {
    const range = rangeOfOffsets(open.blocks, at, at + 1)
    if (range) pane.scrollTop += range.getBoundingClientRect().top - pane.getBoundingClientRect().top - CLEARANCE
  }
  land()
  requestAnimationFrame(land)
}

/** The offset of the first block that shows in the pane, or null. */
export function topOffset(): number | null {
  const pane = document.getElementById(PAPER_ID)
  if (!pane) return null
  const edge = pane.getBoundingClientRect().top + CLEARANCE + 1
  const blocks = [...pane.querySelectorAll<HTMLElement>('[data-block]')]
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((blocks[middle]?.getBoundingClientRect().bottom ?? 0) < edge) low = middle + 1
    else high = middle
  }
  const block = blocks[Math.min(low, blocks.length - 1)]
  return block ? Number(block.dataset['start']) : null
}
