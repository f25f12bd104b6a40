import { COVERED, type PaperPage } from './paper-page'
import type { HeldPlace, PaperView } from './paper-view'
import { offsetOfPoint, rangeOfOffsets } from './text-range'

/** How far below the top of the pane a line is clear of the sticky heading, in CSS pixels. */
export const CLEARANCE = 64
/** The same for the heading of a section, which sticks to the top itself. */
const HEADING_CLEARANCE = 8
/** Blocks not laid out yet have guessed heights, so that landing can take a few frames; more than these it never needs. */
const MOST_FRAMES = 12

/**
 * Brings an offset's line to rest some CSS pixels below the top of the pane; a section's heading comes to the top. What is hidden
 * there shows.
 */
export function scrollToOffset(paper: PaperView, offset: number, rest = CLEARANCE): void {
  const { pane, page } = paper
  if (!pane || !page) return
  paper.hidden.show({ start: offset, end: offset + 1 }, 'place')
  paper.landings += 1
  const own = paper.landings
  const chunk = page.chunkAt(offset)
  if (chunk) page.fill(chunk)
  // While the chunk is skipped off screen its box has a guessed height, and what is in it has no true place.
  const skipped = chunk ? [chunk.element, chunk.group ?? chunk.element] : []
  const letSkip = () => {
    for (const element of skipped) element.style.removeProperty('content-visibility')
  }
  for (const element of skipped) element.style.setProperty('content-visibility', 'visible')
  let landed: Landing | null = null
  const land = (framesLeft: number) => {
    const below = own === paper.landings && page === paper.page ? lineBelowTop(paper, offset) : null
    const before = pane.scrollTop
    if (below === null || isScrolledOn(landed, { top: before, line: before + below })) {
      letSkip()
      return
    }
    pane.scrollTop += below - rest
    landed = { top: pane.scrollTop, line: before + below }
    settleAt(paper, { offset, rest })
    const moved = Math.abs(pane.scrollTop - before) >= 1
    if (framesLeft > 0 && (moved || framesLeft === MOST_FRAMES))
      requestAnimationFrame(() => land(framesLeft - 1))
    else letSkip()
  }
  land(MOST_FRAMES)
}

/** Brings the end of the paper into sight: it moves on while what lies before it is laid out for the first time. */
export function scrollToEnd(paper: Pick<PaperView, 'pane' | 'landings'>): void {
  const { pane } = paper
  if (!pane) return
  paper.landings += 1
  const own = paper.landings
  let before: { readonly top: number; readonly height: number } | null = null
  const land = (framesLeft: number) => {
    const { scrollTop: top, scrollHeight: height } = pane
    const isLeft = before !== null && top < before.top && height >= before.height
    if (own !== paper.landings || isLeft) return
    pane.scrollTop = height
    before = { top: pane.scrollTop, height }
    if (framesLeft > 0) requestAnimationFrame(() => land(framesLeft - 1))
  }
  land(MOST_FRAMES)
}

/** Where the pane is scrolled to, and how far down in what it scrolls the line is, in CSS pixels. */
interface Landing {
  readonly top: number
  readonly line: number
}

/** Whether somebody has scrolled since a landing: the pane is elsewhere, though layout has not moved the line. */
function isScrolledOn(landed: Landing | null, now: Landing): boolean {
  return landed !== null && Math.abs(now.top - landed.top) >= 1 && Math.abs(now.line - landed.line) < 1
}

/** Takes a place for the one that one is at, until one scrolls on. */
export function settleAt(paper: PaperView, place: HeldPlace): void {
  paper.landed = { ...place, document: paper.page?.document.id ?? '', top: paper.pane?.scrollTop ?? 0 }
}

/**
 * How far an offset's line is below the top of the pane, in CSS pixels, the heading of a section so that it comes to rest
 * at the top with its text; null where it is not on the page.
 */
export function lineBelowTop({ pane, page }: PaperView, offset: number): number | null {
  if (!pane || !page) return null
  const at = Math.min(offset, Math.max(0, page.document.text.length - 1))
  const top = pane.getBoundingClientRect().top
  const element = page.elementAt(at)
  const part = element && isHeading(element) ? element.parentElement : null
  // A heading that sticks is not where its section begins.
  if (part) return part.getBoundingClientRect().top - top + CLEARANCE - HEADING_CLEARANCE
  const range = rangeOfOffsets(page, at, at + 1)
  return range ? range.getBoundingClientRect().top - top : null
}

/** The UTF-16 offset one is at: that gone to, else the first that shows below the sticky heading; null without a paper. */
export function placeInPaper(paper: PaperView): number | null {
  return heldPlace(paper)?.offset ?? null
}

/** As `heldPlace`, by the start of a whole block: cheap enough for every frame, since no line is looked for. */
export function heldBlock(paper: PaperView): HeldPlace | null {
  const landed = landedPlace(paper)
  if (landed || !paper.pane || !paper.page) return landed
  const { top } = paper.pane.getBoundingClientRect()
  const block = firstBlockBelow(paper.page, top + CLEARANCE)
  const offset = block && paper.page.document.blocks[paper.page.indexOf(block) ?? -1]?.start
  return block && offset !== undefined && offset !== null
    ? { offset, rest: block.getBoundingClientRect().top - top }
    : null
}

/** The place one is at with where it lies, so that it can be held there; null without a paper. */
export function heldPlace(paper: PaperView): HeldPlace | null {
  const landed = landedPlace(paper)
  if (landed) return landed
  const offset = topOffset(paper)
  return offset === null ? null : { offset, rest: CLEARANCE }
}

function landedPlace({ pane, page, landed }: PaperView): HeldPlace | null {
  const stands = landed && landed.document === page?.document.id && landed.top === pane?.scrollTop
  return stands ? landed : null
}

/** The offset that brings the paper back as it shows now when it is scrolled to; null without a paper. */
export function placeAtTop(paper: PaperView): number | null {
  const place = heldPlace(paper)
  return place?.rest === CLEARANCE ? place.offset : topOffset(paper)
}

/** The offset of the first character that shows below the sticky heading, or null without a paper. */
export function topOffset({ pane, page }: PaperView): number | null {
  if (!pane || !page) return null
  const edge = pane.getBoundingClientRect().top + CLEARANCE
  const block = firstBlockBelow(page, edge)
  if (!block) return null
  const box = block.getBoundingClientRect()
  const caret = box.top < edge - 8 ? document.caretPositionFromPoint(box.left + 2, edge + 8) : null
  return caret && block.contains(caret.offsetNode)
    ? offsetOfPoint(page, caret.offsetNode, caret.offset)
    : (page.document.blocks[page.indexOf(block) ?? -1]?.start ?? null)
}

/** The first block that ends below a height of the screen, else the paper's last; null without a paper. */
export function firstBlockBelow(page: PaperPage, edge: number): HTMLElement | null {
  // By chunks first: a block in one that is skipped off screen has no true place, and asking would lay it out.
  for (let at = page.firstBelow(edge); at < page.flow.length; at += 1) {
    const chunk = page.flow[at]
    if (!chunk || page.covered.has(chunk)) continue
    for (const block of page.withHeading(chunk))
      if (!isSticking(block) && block.getBoundingClientRect().bottom > edge + 1) return block
  }
  const last = page.flow.findLast(chunk => !page.covered.has(chunk))
  return last ? (page.fill(last).findLast(block => !block.closest(`[${COVERED}]`)) ?? null) : null
}

function isSticking(block: HTMLElement): boolean {
  const next = isHeading(block) ? block.nextElementSibling : null
  return next ? block.getBoundingClientRect().bottom > next.getBoundingClientRect().top : false
}

/** Whether a block is the heading of a section, which sticks. */
export function isHeading(block: HTMLElement): boolean {
  return block.matches('h2:first-child')
}
