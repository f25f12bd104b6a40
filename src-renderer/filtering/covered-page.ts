import { type HiddenTurns, NOTHING_HIDDEN } from '../../src-core/turns/hidden-turns'
import { makeElement } from '../page/make-element'
import { lengthOfBlock } from '../page/plan-page'
import { COVERED, type PageChunk, type PaperPage } from '../paper/paper-page'

/** What stands in place of hidden turns says, by how many they are. */
export interface LineWords {
  /** On the screen: how many, and what a press does. */
  shows(count: number): string
  /** On paper. */
  printed(count: number): string
}

/** The attribute of a line in place of hidden turns: its stretch, by index. */
export const HIDDEN_LINE = 'data-hidden-turns'

/**
 * Hides turns on a page. They keep their places there, without any size: chunks are found by halving, and words by their offsets, which
 * both ask for elements in the flow. Nothing is laid out for it but what shows: what is off screen is only told how high it is.
 */
export class CoveredPage {
  #now: HiddenTurns = NOTHING_HIDDEN
  /** The stretches that begin at a block, by its index. */
  #begins: ReadonlyMap<number, number> = new Map()
  /** Chunks that are told something, so that those that never were cost nothing. */
  readonly #told = new Set<PageChunk>()
  readonly #dressed = new Set<PageChunk>()

  constructor(
    readonly page: PaperPage,
    readonly words: LineWords,
  ) {
    page.dress = chunk => this.#dress(chunk)
  }

  /** Hides other turns than before. Linear in the page’s blocks. */
  cover(now: HiddenTurns): void {
    this.#now = now
    this.#begins = new Map(now.stretches.map(({ block }, at) => [block, at]))
    const covered = new Set<PageChunk>()
    const groups = new Map<HTMLElement, Size>()
    let around: HTMLElement | null = null
    for (const chunk of this.page.flow) {
      const size = this.#measure(chunk)
      const long = longTurn(chunk)
      if (long && long !== around) this.#coverLongTurn(long, chunk)
      // Its line stands before it.
      if (long) size.lines = 0
      around = long
      if (isNothing(size)) covered.add(chunk)
      if (chunk.group) addTo(groups, chunk.group, size)
      if (size.isWhole && !this.#told.has(chunk)) continue
      this.#told.add(chunk)
      tell(chunk.element, size)
      if (this.page.isFilled(chunk)) this.#dress(chunk)
    }
    for (const [group, size] of groups) tell(group, size)
    this.page.covered = covered
  }

  /** Shows everything, and hides nothing any more in what is made later. */
  end(): void {
    this.cover(NOTHING_HIDDEN)
    this.page.dress = () => undefined
  }

  /** How much of a chunk shows. */
  #measure({ blocks }: PageChunk): Size {
    const size: Size = { length: 0, blocks: 0, lines: 0, isWhole: true }
    for (const index of blocks) {
      const block = this.page.document.blocks[index]
      if (this.#begins.has(index)) size.lines += 1
      if (this.#now.blocks[index] === 1) size.isWhole = false
      else if (block) {
        size.blocks += 1
        size.length += lengthOfBlock({ block })
      }
    }
    return size
  }

  /** A turn that is longer than a chunk stands around its chunks, and so does the line in its place. */
  #coverLongTurn(article: HTMLElement, { blocks: [first = -1] }: PageChunk): void {
    article.toggleAttribute(COVERED, this.#now.turns.has(article.dataset['turn'] ?? ''))
    const before = article.previousElementSibling
    if (before?.hasAttribute(HIDDEN_LINE)) before.remove()
    const stretch = this.#begins.get(first)
    if (stretch !== undefined) article.before(this.#line(stretch))
  }

  /** Hides in a chunk’s elements what is hidden, and puts lines in its place. */
  #dress(chunk: PageChunk): void {
    const isPlain = chunk.blocks.every(index => this.#now.blocks[index] !== 1)
    if (isPlain && !this.#dressed.has(chunk)) return
    this.#dressed.add(chunk)
    for (const line of chunk.element.querySelectorAll(`[${HIDDEN_LINE}]`)) line.remove()
    for (const article of chunk.element.querySelectorAll<HTMLElement>('[data-turn]'))
      article.toggleAttribute(COVERED, this.#now.turns.has(article.dataset['turn'] ?? ''))
    for (const index of chunk.blocks) {
      const stretch = this.#begins.get(index)
      const article = stretch === undefined ? null : this.page.element(index)?.closest('[data-turn]')
      if (stretch !== undefined && article && chunk.element.contains(article))
        article.before(this.#line(stretch))
    }
  }

  /** Without a text of its own, as all that is no word of the paper. */
  #line(stretch: number): HTMLElement {
    const count = this.#now.stretches[stretch]?.turns.length ?? 0
    const words = this.words.shows(count)
    return makeElement('button', {
      type: 'button',
      [HIDDEN_LINE]: stretch,
      'data-words': words,
      'data-printed': this.words.printed(count),
      'aria-label': words,
    })
  }
}

/** The turn that a chunk is a part of, where it is longer than a chunk. */
function longTurn({ element }: PageChunk): HTMLElement | null {
  return element.parentElement?.closest<HTMLElement>('[data-turn]') ?? null
}

/** How much of an element shows: text in UTF-16 units, blocks and lines in place of hidden turns. */
interface Size {
  length: number
  blocks: number
  lines: number
  isWhole: boolean
}

function isNothing({ blocks, lines, isWhole }: Size): boolean {
  return !isWhole && blocks === 0 && lines === 0
}

function addTo(
  groups: Map<HTMLElement, Size>,
  group: HTMLElement,
  { length, blocks, lines, isWhole }: Size,
): void {
  const sum = groups.get(group) ?? { length: 0, blocks: 0, lines: 0, isWhole: true }
  sum.length += length
  sum.blocks += blocks
  sum.lines += lines
  sum.isWhole &&= isWhole
  groups.set(group, sum)
}

/** Tells the stylesheet from what an element’s height is guessed now, and whether it has any. */
function tell(element: HTMLElement, size: Size): void {
  element.toggleAttribute(COVERED, isNothing(size))
  element.style.setProperty('--length', String(size.length))
  element.style.setProperty('--blocks', String(size.blocks))
  element.style.setProperty('--hidden-lines', String(size.lines))
}
