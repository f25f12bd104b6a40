import type { PaperPage } from '../paper/paper-page'
import type { PaperView } from '../paper/paper-view'
import { firstBlockBelow } from '../paper/scroll'
import { clearanceOf } from '../paper/show-passage'
import { numberBeside } from './make-turn'

/** How many numbers may stick at once: enough to scroll on for a while before others must. */
const MOST = 5
/** How many blocks are looked at for them: one without a number may go on for long. */
const MOST_BLOCKS = 40

/**
 * Lets the numbers stick that stand beside what shows at the top of a paper and comes next, and no others: to the browser
 * whatever may stick is a layer of its own, and so is all that is drawn after it, which made each frame cost what all of
 * them hold. The answer stops it.
 */
export function stickNumbers(paper: PaperView): () => void {
  let sticking: ReadonlySet<HTMLElement> = new Set()
  const look = () => {
    const { pane, page } = paper
    const first = pane && page && firstBlockBelow(page, pane.getBoundingClientRect().top)
    const next = first && pane && firstBlockBelow(page, pane.getBoundingClientRect().top + clearanceOf(first))
    const needed = [first, next].flatMap(block => (block ? numbersAt(block) : []))
    if (needed.every(number => sticking.has(number))) return undefined
    const now = page && first ? numbersFrom(page, first) : new Set<HTMLElement>()
    return () => {
      for (const number of sticking) if (!now.has(number)) number.removeAttribute('data-sticks')
      for (const number of now) if (!sticking.has(number)) number.setAttribute('data-sticks', '')
      sticking = now
    }
  }
  const lookNow = () => look()?.()
  lookNow()
  const stops = [paper.followPlace(look), paper.followPage(lookNow)]
  return () => {
    for (const stop of stops) stop()
  }
}

/** The number beside a block, and those of the questions that it stands beside, which go down with their answer. */
function numbersAt(block: HTMLElement): HTMLElement[] {
  const asked = block.closest('[data-row]')?.querySelectorAll('[data-cell="asked"] [data-turn]') ?? []
  return [block, ...asked].flatMap(one => numberBeside(one) ?? [])
}

/** The first numbers that stand beside a block and those after it. */
function numbersFrom(page: PaperPage, first: HTMLElement): ReadonlySet<HTMLElement> {
  const found = new Set<HTMLElement>(numbersAt(first))
  const start = page.indexOf(first) ?? 0
  for (let index = start; index < start + MOST_BLOCKS && found.size < MOST; index += 1) {
    const block = page.element(index)
    const number = block && numberBeside(block)
    if (number) found.add(number)
  }
  return found
}
