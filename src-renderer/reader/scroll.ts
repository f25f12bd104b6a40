import { lastStartingAtOrBefore } from '../../src-core/document/locate'
import { useApp } from '../app/store'
import { blockElement, blockElements, firstIndex } from './block-elements'
import { offsetOfPoint, rangeOfOffsets } from './text-range'

/** The element that scrolls the paper. */
export const PAPER_ID = 'paper'
/** How far below the top a place one jumps to comes to rest, in CSS pixels: clear of the sticky heading. */
const CLEARANCE = 64
/** The same for the heading of a section, which sticks to the top itself. */
const HEADING_CLEARANCE = 8
/** Blocks not laid out yet have guessed heights, so that landing can take a few frames; more than these it never needs. */
const MOST_FRAMES = 12

/** The place last jumped to and where the pane stood then: until one scrolls on, that is the place one is at. */
let landed: { readonly document: string; readonly offset: number; readonly top: number } | null = null
let landing = 0

/** Brings an offset of the document's text near the top of the pane. */
export function scrollToOffset(offset: number): void {
  const pane = document.getElementById(PAPER_ID)
  if (!pane) return
  landing += 1
  const own = landing
  const target = elementAt(offset)
  const part = target?.closest<HTMLElement>('[data-part]')
  // While the part is skipped off screen its box has a guessed height, and what is in it has no true place.
  part?.style.setProperty('content-visibility', 'visible')
  const land = (framesLeft: number) => {
    const away = own === landing ? distanceFromRest(pane, offset) : null
    if (away === null) {
      part?.style.removeProperty('content-visibility')
      return
    }
    const before = pane.scrollTop
    pane.scrollTop += away
    landed = { document: useApp.getState().document?.id ?? '', offset, top: pane.scrollTop }
    const moved = Math.abs(pane.scrollTop - before) >= 1
    if (framesLeft > 0 && (moved || framesLeft === MOST_FRAMES))
      requestAnimationFrame(() => land(framesLeft - 1))
    else part?.style.removeProperty('content-visibility')
  }
  land(MOST_FRAMES)
}

/** How far an offset is below where it should come to rest, in CSS pixels; null where it is not on the page. */
function distanceFromRest(pane: HTMLElement, offset: number): number | null {
  const open = useApp.getState().document
  if (!open) return null
  const at = Math.min(offset, Math.max(0, open.text.length - 1))
  const top = pane.getBoundingClientRect().top
  const range = rangeOfOffsets(open.blocks, at, at + 1)
  const element = elementAt(at)
  const part = element && isHeading(element) ? element.parentElement : null
  // A heading that sticks is not where its section begins.
  if (part) return part.getBoundingClientRect().top - top - HEADING_CLEARANCE
  return range ? range.getBoundingClientRect().top - top - CLEARANCE : null
}

function elementAt(offset: number): HTMLElement | null {
  const blocks = useApp.getState().document?.blocks ?? []
  return blockElement(blocks[lastStartingAtOrBefore(blocks, offset)]?.id ?? '')
}

/** The UTF-16 offset one is at: that jumped to, else the first that shows below the sticky heading; null without a paper. */
export function placeInPaper(): number | null {
  const pane = document.getElementById(PAPER_ID)
  if (!pane) return null
  const stands = landed?.document === useApp.getState().document?.id && landed?.top === pane.scrollTop
  return landed && stands ? landed.offset : topOffset()
}

/** The offset of the first character that shows below the sticky heading, or null without a paper. */
export function topOffset(): number | null {
  const pane = document.getElementById(PAPER_ID)
  if (!pane) return null
  const edge = pane.getBoundingClientRect().top + CLEARANCE
  const block = firstBlockBelow(edge)
  if (!block) return null
  const box = block.getBoundingClientRect()
  const caret = box.top < edge - 8 ? document.caretPositionFromPoint(box.left + 2, edge + 8) : null
  return caret && block.contains(caret.offsetNode)
    ? offsetOfPoint(caret.offsetNode, caret.offset)
    : Number(block.dataset['start'])
}

/** The first block that ends below a height of the screen, else the paper's last; null without a paper. */
export function firstBlockBelow(edge: number): HTMLElement | null {
  const text = document.querySelector('[data-paper-text]')
  // By parts first: a block in a part that is skipped off screen has no true place, and asking would lay it out.
  const parts = [...(text?.children ?? [])]
  for (
    let at = firstIndex(parts, one => one.getBoundingClientRect().bottom > edge);
    at < parts.length;
    at++
  ) {
    const blocks = parts[at]?.querySelectorAll<HTMLElement>('[data-block]') ?? []
    for (const block of blocks) {
      if (!isSticking(block) && block.getBoundingClientRect().bottom > edge + 1) return block
    }
  }
  return blockElements().at(-1) ?? null
}

function isSticking(block: HTMLElement): boolean {
  const next = isHeading(block) ? block.nextElementSibling : null
  return next ? block.getBoundingClientRect().bottom > next.getBoundingClientRect().top : false
}

function isHeading(block: HTMLElement): boolean {
  return block.matches('h2:first-child')
}
