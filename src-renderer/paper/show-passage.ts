import type { PaperView } from './paper-view'
import { CLEARANCE, isHeading, lineBelowTop, scrollToOffset, settleAt } from './scroll'
import { rangeOfOffsets } from './text-range'

/** A passage that ends this much above the lower edge is in view, in CSS pixels. */
const FOOT = 8
/** What shows who speaks takes up so much below the heading, in CSS pixels. */
const SPEAKER = 30
/** The part of the pane's height below the top where a passage comes to rest. */
const THIRD = 1 / 3
/** The lowest it comes to rest, so that more of its question or answer is in sight, as a part of that height. */
const LOWEST = 0.7

/**
 * Shows a passage, in UTF-16 offsets: one that is in view stays where it is, any other comes to rest a third of the way
 * down, or lower where that brings the number and label of its question or answer in sight; a section's heading goes to
 * the top. What of it is hidden shows. Answers whether the paper moves.
 */
export function showPassage(paper: PaperView, start: number, end: number): boolean {
  paper.hidden.show({ start, end }, 'place')
  const block = paper.page?.elementAt(start)
  if (!paper.pane || !block) return false
  if (isHeading(block)) {
    scrollToOffset(paper, start)
    return true
  }
  const line = lineBelowTop(paper, start)
  if (line === null) return false
  if (isInView(paper, paper.pane, block, line, end)) {
    settleAt(paper, { offset: start, rest: line })
    // For those who follow the place: nothing scrolls, though one is somewhere else now.
    paper.pane.dispatchEvent(new Event('scroll'))
    return false
  }
  scrollToOffset(paper, start, restFor(paper.pane, block, line))
  return true
}

/** Whether a passage shows below the heading that sticks: its first line, and its last or else a good part of it. */
function isInView(
  paper: PaperView,
  pane: HTMLElement,
  block: HTMLElement,
  line: number,
  end: number,
): boolean {
  const clear = clearanceOf(block) - FOOT
  const last = lineBottom(paper, pane, end) ?? line
  const needed = Math.min(last, line + pane.clientHeight * THIRD)
  return line >= clear && needed <= pane.clientHeight - FOOT
}

/** How far below the top of the pane a line of a block is clear of the heading that sticks, which may have several lines. */
export function clearanceOf(block: HTMLElement): number {
  const first = block.closest('[data-part]')?.firstElementChild
  const heading = first instanceof HTMLElement && isHeading(first) ? first.offsetHeight : 0
  const speaker = block.closest('[data-role="speech"]') ? SPEAKER : 0
  return Math.max(heading + speaker + FOOT, CLEARANCE)
}

function lineBottom({ page }: PaperView, pane: HTMLElement, end: number): number | null {
  const range = page && rangeOfOffsets(page, end - 1, end)
  return range ? range.getBoundingClientRect().bottom - pane.getBoundingClientRect().top : null
}

function restFor(pane: HTMLElement, block: HTMLElement, line: number): number {
  const third = pane.clientHeight * THIRD
  const turn = block.closest('[data-turn]')
  if (!turn) return third
  const turnTop = turn.getBoundingClientRect().top - pane.getBoundingClientRect().top
  const withLabel = clearanceOf(block) + line - turnTop
  return withLabel <= pane.clientHeight * LOWEST ? Math.max(third, withLabel) : third
}
