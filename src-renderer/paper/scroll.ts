import { lastStartingAtOrBefore } from '../../src-core/document/locate'
import { PAPER_ID } from '../state/panes'
import { useApp } from '../state/store'
import { blockElement, blockElements, firstIndex } from './block-elements'
import { offsetOfPoint, rangeOfOffsets } from './text-range'

/** How far below the top of the pane a line is clear of the sticky heading, in CSS pixels. */
export const CLEARANCE = 64
/** The same for the heading of a section, which sticks to the top itself. */
const HEADING_CLEARANCE = 8
/** Blocks not laid out yet have guessed heights, so that landing can take a few frames; more than these it never needs. */
const MOST_FRAMES = 12

/** A place of the paper and where it lies. */
export interface HeldPlace {
  /** A UTF-16 offset of the text. */
  readonly offset: number
  /** How far its line is below the top of the pane, in CSS pixels. */
  readonly rest: number
}

/** The place last gone to and where the pane stood then: until one scrolls on, that is the place one is at. */
let landed: (HeldPlace & { readonly document: string; readonly top: number }) | null = null
let landing = 0

/** Brings an offset's line to rest some CSS pixels below the top of the pane; a section's heading comes to the top. */
export function scrollToOffset(offset: number, rest = CLEARANCE): void {
  const pane = document.getElementById(PAPER_ID)
  if (!pane) return
  landing += 1
  const own = landing
  const part = elementAt(offset)?.closest<HTMLElement>('[data-part]')
  // While the part is skipped off screen its box has a guessed height, and what is in it has no true place.
  part?.style.setProperty('content-visibility', 'visible')
  const land = (framesLeft: number) => {
    const below = own === landing ? lineBelowTop(pane, offset) : null
    if (below === null) {
      part?.style.removeProperty('content-visibility')
      return
    }
    const before = pane.scrollTop
    pane.scrollTop += below - rest
    settleAt(pane, { offset, rest })
    const moved = Math.abs(pane.scrollTop - before) >= 1
    if (framesLeft > 0 && (moved || framesLeft === MOST_FRAMES))
      requestAnimationFrame(() => land(framesLeft - 1))
    else part?.style.removeProperty('content-visibility')
  }
  land(MOST_FRAMES)
}

/** Takes a place for the one that one is at, until one scrolls on. */
export function settleAt(pane: HTMLElement, place: HeldPlace): void {
  landed = { ...place, document: useApp.getState().document?.id ?? '', top: pane.scrollTop }
}

/**
 * How far an offset's line is below the top of the pane, in CSS pixels, the heading of a section so that it comes to rest
 * at the top with its text; null where it is not on the page.
 */
export function lineBelowTop(pane: HTMLElement, offset: number): number | null {
  const open = useApp.getState().document
  if (!open) return null
  const at = Math.min(offset, Math.max(0, open.text.length - 1))
  const top = pane.getBoundingClientRect().top
  const element = elementAt(at)
  const part = element && isHeading(element) ? element.parentElement : null
  // A heading that sticks is not where its section begins.
  if (part) return part.getBoundingClientRect().top - top + CLEARANCE - HEADING_CLEARANCE
  const range = rangeOfOffsets(open.blocks, at, at + 1)
  return range ? range.getBoundingClientRect().top - top : null
}

/** The element of the block an offset is in, or null. */
export function elementAt(offset: number): HTMLElement | null {
  const blocks = useApp.getState().document?.blocks ?? []
  return blockElement(blocks[lastStartingAtOrBefore(blocks, offset)]?.id ?? '')
}

/** The UTF-16 offset one is at: that gone to, else the first that shows below the sticky heading; null without a paper. */
export function placeInPaper(): number | null {
  return heldPlace()?.offset ?? null
}

/** The place one is at with where it lies, so that it can be held there; null without a paper. */
export function heldPlace(): HeldPlace | null {
  const pane = document.getElementById(PAPER_ID)
  if (!pane) return null
  const stands = landed?.document === useApp.getState().document?.id && landed?.top === pane.scrollTop
  if (landed && stands) return landed
  const offset = topOffset()
  return offset === null ? null : { offset, rest: CLEARANCE }
}

/** The offset that brings the paper back as it shows now when it is scrolled to; null without a paper. */
export function placeAtTop(): number | null {
  const place = heldPlace()
  return place?.rest === CLEARANCE ? place.offset : topOffset()
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

/** Whether a block is the heading of a section, which sticks. */
export function isHeading(block: HTMLElement): boolean {
  return block.matches('h2:first-child')
}
