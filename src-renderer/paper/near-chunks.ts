import type { PageChunk, PaperPage } from './paper-page'

/** How far from what shows a chunk still counts as near, as a part of the pane's height. */
const REACH = 2

/**
 * The chunks of a page that show or are near what shows: only these are drawn on and measured. All of them are while the
 * page is printed. They are found by halving, at most once a frame, however many there are.
 */
export class NearChunks {
  readonly #followers = new Set<() => void>()
  #list: readonly PageChunk[] = []
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
    this.#set([])
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

  /** Takes all of the page for near, as on paper, or only what is. */
  takeWhole(isWhole: boolean): void {
    if (isWhole === this.#isWhole) return
    this.#isWhole = isWhole
    this.#take()
  }

  /** Takes the chunk at a UTF-16 offset for near: it is about to show. */
  bring(offset: number): void {
    const chunk = this.#page?.chunkAt(offset)
    if (chunk && !this.#list.includes(chunk)) this.#set([...this.#list, chunk])
  }

  /** Looks which are near now. */
  look(): void {
    cancelAnimationFrame(this.#frame)
    this.#frame = 0
    this.#take()
  }

  /** Tells when chunks come near or go; the answer stops it. */
  follow = (changed: () => void): (() => void) => {
    this.#followers.add(changed)
    return () => void this.#followers.delete(changed)
  }

  #take(): void {
    if (!this.#pane || !this.#page) return
    this.#set(this.#isWhole ? this.#page.chunks : nearIn(this.#page, this.#pane))
  }

  #set(list: readonly PageChunk[]): void {
    const isSame = list.length === this.#list.length && list.every((chunk, at) => chunk === this.#list[at])
    if (isSame) return
    for (const chunk of list) this.#page?.fill(chunk)
    this.#list = list
    for (const changed of [...this.#followers]) changed()
  }
}

function nearIn(page: PaperPage, pane: HTMLElement): PageChunk[] {
  const { top, bottom, height } = pane.getBoundingClientRect()
  const first = page.firstBelow(top - REACH * height)
  const last = page.firstBelow(bottom + REACH * height)
  const near = page.flow.slice(first, last + 1)
  return [...new Set(near.flatMap(withAbove))]
}

function withAbove(chunk: PageChunk): PageChunk[] {
  return chunk.under ? [...withAbove(chunk.under), chunk] : [chunk]
}
