import { lastStartingAtOrBefore } from '../../src-core/document/locate'
import type { StructuredDocument } from '../../src-core/document/model'
import { firstIndex } from './first-index'

/** Blocks of a paper that are laid out together, and made only when they are asked for. */
export interface PageChunk {
  readonly element: HTMLElement
  /** Which of the document's blocks, by index, in the order of the page. */
  readonly blocks: readonly number[]
  /** Makes the elements of these blocks inside the chunk's own, in their order. */
  readonly fill: () => readonly HTMLElement[]
  /** For a heading that sticks while its section shows, or a question beside its long answer: it has no place of its own in the flow. */
  readonly sticks?: boolean
  /** The heading that sticks while this shows, or the question beside it, which may be under a heading itself. */
  readonly under?: PageChunk | undefined
  /** What it is skipped with off screen, if with others. */
  readonly group?: HTMLElement
}

/** Chunks that are skipped together, or one by itself: from where to where in the flow. */
interface Stretch {
  readonly element: HTMLElement
  readonly from: number
  to: number
}

/**
 * The blocks of one document on the page, in chunks of a bounded length. Every look-up costs what is in a chunk, and makes
 * the chunk where it was not made yet.
 */
export class PaperPage {
  readonly #elements: (HTMLElement | undefined)[]
  readonly #chunkOf: Int32Array
  readonly #indexOf = new WeakMap<Element, number>()
  readonly #filled = new Set<PageChunk>()
  /** The chunks that lie one below the other: those whose boxes can be halved for a place. */
  readonly flow: readonly PageChunk[]
  readonly #stretches: Stretch[] = []

  constructor(
    readonly document: StructuredDocument,
    readonly chunks: readonly PageChunk[],
  ) {
    this.#elements = new Array(document.blocks.length)
    this.#chunkOf = new Int32Array(document.blocks.length).fill(-1)
    chunks.forEach((chunk, at) => {
      for (const block of chunk.blocks) this.#chunkOf[block] = at
    })
    this.flow = chunks.filter(({ sticks }) => !sticks)
    this.flow.forEach(({ element, group = element }, at) => {
      const last = this.#stretches.at(-1)
      if (last?.element === group) last.to = at + 1
      else this.#stretches.push({ element: group, from: at, to: at + 1 })
    })
  }

  /**
   * The first chunk in the flow that ends below a height of the screen, by its index; the flow's length where none does. Found
   * by halving groups first: to ask for the place of what is skipped with others would have all of them laid out.
   */
  firstBelow(edge: number): number {
    const ends = (element: HTMLElement) => element.getBoundingClientRect().bottom > edge
    const stretch = this.#stretches[firstIndex(this.#stretches, ({ element }) => ends(element))]
    if (!stretch) return this.flow.length
    const chunks = this.flow.slice(stretch.from, stretch.to)
    return stretch.from + firstIndex(chunks, ({ element }) => ends(element))
  }

  /** Makes a chunk's blocks where that was not done yet; answers their elements. */
  fill(chunk: PageChunk): readonly HTMLElement[] {
    if (this.#filled.has(chunk)) return chunk.blocks.flatMap(index => this.#elements[index] ?? [])
    this.#filled.add(chunk)
    const elements = chunk.fill()
    elements.forEach((element, at) => {
      const index = chunk.blocks[at]
      if (index === undefined) return
      this.#elements[index] = element
      this.#indexOf.set(element, index)
    })
    chunk.element.toggleAttribute('data-filled', true)
    return elements
  }

  /** The elements of a chunk's blocks, those of the heading it stands under and of the question it stands beside first. */
  withHeading(chunk: PageChunk): readonly HTMLElement[] {
    return chunk.under ? [...this.withHeading(chunk.under), ...this.fill(chunk)] : this.fill(chunk)
  }

  /** The element of a block by its index, or null. */
  element(index: number): HTMLElement | null {
    const chunk = this.chunks[this.#chunkOf[index] ?? -1]
    if (!chunk) return null
    this.fill(chunk)
    return this.#elements[index] ?? null
  }

  /** The chunk that holds the block at a UTF-16 offset, or null. */
  chunkAt(offset: number): PageChunk | null {
    return this.chunks[this.#chunkOf[this.#blockAt(offset)] ?? -1] ?? null
  }

  /** The element of the block at a UTF-16 offset, or null. */
  elementAt(offset: number): HTMLElement | null {
    return this.element(this.#blockAt(offset))
  }

  /** The block that an element of the page is, by its index; null for any other element. */
  indexOf(element: Element): number | null {
    return this.#indexOf.get(element) ?? null
  }

  #blockAt(offset: number): number {
    return Math.max(0, lastStartingAtOrBefore(this.document.blocks, offset))
  }
}
