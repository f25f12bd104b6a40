import type { PageChunk, PaperPage } from './paper-page'

/** How far from what shows a chunk still counts as near, in heights of the pane. */
const REACH = 2

/**
 * How far from what shows a block is painted on, in heights of the pane. Less far: the browser paints all highlights of a
 * window anew whenever anything in it changes, as at each key in a note.
 */
const PAINTED = 1

/**
 * The chunks of a page that show or are near what shows: only these are drawn on and measured, and of their blocks the nearest
 * are painted on. All of them are while the page is printed. They are found by halving, at most once a frame, however many
 * there are.
 */
export class NearChunks {
  readonly #followers = new Set<() => void>()
  readonly #blockFollowers = new Set<() => void>()
  #list: readonly PageChunk[] = []
  #blocks: readonly number[] = []
  /** How far the pane was scrolled when the blocks were looked for, in CSS pixels. */
  #top = 0
  #pane: HTMLElement | null = null
  #page: PaperPage | null = null
  #isWhole = false
  #frame = 0
  /** Once before the next frame, however much changes its size. */
  readonly #sizes = new ResizeObserver(() => {
    this.#frame ||= requestAnimationFrame(() => this.look())
  })

  /** Follows another page in a pane, or none. */
  watch(pane: HTMLElement | null, page: PaperPage | null): void {
    this.#pane = pane
    this.#page = page
    this.#sizes.disconnect()
    this.#set([], [])
    if (!pane || !page) return
    this.#sizes.observe(pane)
    const text = page.chunks[0]?.element.closest('[data-paper-text]')
    if (text) this.#sizes.observe(text)
    if (this.#isWhole) this.#take()
  }

  /** Those near now, in the order of the page; the same list until they change. */
  get list(): readonly PageChunk[] {
    return this.#list
  }

  /** The blocks that are painted on now, by index; the same set until they change. */
  get blocks(): readonly number[] {
    return this.#blocks
  }

  /** Takes all of the page for near, as on paper, or only what is. */
  takeWhole(isWhole: boolean): void {
    if (isWhole === this.#isWhole) return
    this.#isWhole = isWhole
    this.#take()
  }

  /** Takes the chunk at a UTF-16 offset for near: it is about to show. */
  bring(offset: number): void {
    const chunk = this.#page?.chunkAt(offset)
    if (chunk && !this.#list.includes(chunk))
      this.#set([...this.#list, chunk], [...this.#blocks, ...chunk.blocks])
  }

  /** Looks which are near now, whatever has changed. */
  look(): void {
    cancelAnimationFrame(this.#frame)
    this.#frame = 0
    this.#take()
  }

  /** Looks which are near now where nothing has changed but how far the pane is scrolled. */
  lookScrolled(): void {
    if (this.#frame) this.look()
    else this.#take(true)
  }

  /** Tells when chunks come near or go; the answer stops it. */
  follow = (changed: () => void): (() => void) => {
    this.#followers.add(changed)
    return () => void this.#followers.delete(changed)
  }

  /** Tells when other blocks are painted on; the answer stops it. */
  followBlocks = (changed: () => void): (() => void) => {
    this.#blockFollowers.add(changed)
    return () => void this.#blockFollowers.delete(changed)
  }

  #take(isOnlyScrolled = false): void {
    const [pane, page] = [this.#pane, this.#page]
    if (!pane || !page) return
    const list = this.#isWhole ? shown(page, page.chunks) : chunksWithin(page, pane, REACH)
    // What is painted reaches further than half of this on: to look once in a while is enough.
    const isNear = Math.abs(pane.scrollTop - this.#top) < (PAINTED / 2) * pane.clientHeight
    if (isOnlyScrolled && isNear && sameItems(list, this.#list)) return
    this.#top = pane.scrollTop
    this.#set(list, this.#isWhole ? list.flatMap(({ blocks }) => blocks) : blocksWithin(page, pane, PAINTED))
  }

  #set(list: readonly PageChunk[], blocks: readonly number[]): void {
    const areOtherChunks = !sameItems(list, this.#list)
    const areOtherBlocks = !sameItems(blocks, this.#blocks)
    for (const chunk of list) this.#page?.fill(chunk)
    if (areOtherChunks) this.#list = list
    if (areOtherBlocks) this.#blocks = blocks
    if (areOtherChunks) for (const changed of [...this.#followers]) changed()
    if (areOtherBlocks) for (const changed of [...this.#blockFollowers]) changed()
  }
}

/** The chunks of a page that lie within so many heights of a pane from what shows there. */
function chunksWithin(page: PaperPage, pane: HTMLElement, reach: number): readonly PageChunk[] {
  const { top, bottom } = edges(pane, reach)
  const near = page.flow.slice(page.firstBelow(top), page.firstBelow(bottom) + 1)
  return shown(page, [...new Set(near.flatMap(withAbove))])
}

/** The blocks of a page that lie so near; what is hidden has no place, and would show wherever it is. */
function blocksWithin(page: PaperPage, pane: HTMLElement, reach: number): number[] {
  const { top, bottom } = edges(pane, reach)
  return chunksWithin(page, pane, reach)
    .flatMap(({ blocks }) => blocks)
    .filter(index => {
      const box = page.element(index)?.getBoundingClientRect()
      return box && (box.height === 0 || (box.bottom > top && box.top < bottom))
    })
}

function edges(pane: HTMLElement, reach: number): { top: number; bottom: number } {
  const { top, bottom, height } = pane.getBoundingClientRect()
  return { top: top - reach * height, bottom: bottom + reach * height }
}

function shown({ covered }: PaperPage, chunks: readonly PageChunk[]): readonly PageChunk[] {
  return covered.size > 0 ? chunks.filter(chunk => !covered.has(chunk)) : chunks
}

function withAbove(chunk: PageChunk): PageChunk[] {
  return chunk.under ? [...withAbove(chunk.under), chunk] : [chunk]
}

function sameItems<T>(one: readonly T[], other: readonly T[]): boolean {
  return one.length === other.length && one.every((item, at) => item === other[at])
}
