import type { NearChunks } from '../paper/near-chunks'
import { drawOnBlocks } from '../paper/paint-near'
import type { PageChunk } from '../paper/paper-page'
import { drawBars } from './block-bars'
import { drawHighlightList, highlightOf } from './block-highlights'
import { drawStretches } from './draw-highlights'
import type { MarkLook } from './mark-look'
import type { BlockMarks, PaperMarks } from './paper-marks'

/**
 * All marks of a page and what stands beside its blocks, drawn for the chunks near what shows only, and kept in step. Plain
 * elements in the page's plain elements: paragraphs come and go with every screen that is scrolled.
 */
export class DrawnMarks {
  readonly #drawn = new Map<PageChunk, () => void>()
  readonly #stop: () => void

  constructor(
    readonly near: NearChunks,
    readonly marks: PaperMarks,
    private look: MarkLook,
  ) {
    this.#update()
    this.#stop = near.follow(() => this.#update())
  }

  /** Draws them with another look. */
  change(look: MarkLook): void {
    if (look === this.look) return
    this.look = look
    keepFocus(() => {
      this.#erase()
      this.#update()
    })
  }

  /** Takes all of them away. */
  end(): void {
    this.#stop()
    this.#erase()
  }

  #update(): void {
    const now = new Set(this.near.list)
    for (const [chunk, erase] of this.#drawn) {
      if (now.has(chunk)) continue
      erase()
      this.#drawn.delete(chunk)
    }
    for (const chunk of now)
      if (!this.#drawn.has(chunk)) this.#drawn.set(chunk, drawChunk(chunk, this.near, this.marks, this.look))
  }

  #erase(): void {
    for (const erase of this.#drawn.values()) erase()
    this.#drawn.clear()
  }
}

function drawChunk(chunk: PageChunk, near: NearChunks, marks: PaperMarks, look: MarkLook): () => void {
  let erase = drawNow(chunk, near, marks, look)
  const stop = marks.follow(chunk, () =>
    keepFocus(() => {
      erase()
      erase = drawNow(chunk, near, marks, look)
    }),
  )
  return () => {
    stop()
    erase()
  }
}

function drawNow(chunk: PageChunk, near: NearChunks, marks: PaperMarks, look: MarkLook): () => void {
  const blocks = marks.of(chunk)
  const stretches = new Map(blocks.map(of => [of.index, of.stretches]))
  const erasers = [
    drawOnBlocks(near, index => drawStretches(marks.page, stretches.get(index) ?? [])),
    ...blocks.map(of => drawBlock(of, marks, look)),
  ]
  return () => {
    for (const erase of erasers) erase()
  }
}

function drawBlock(of: BlockMarks, { page }: PaperMarks, look: MarkLook): () => void {
  const element = page.element(of.index)
  if (!element) return () => undefined
  const erasers = [drawBars(page, element, of, look), drawHighlightList(element, of, look)]
  return () => {
    for (const erase of erasers) erase()
  }
}

/** Gives the keyboard's focus back to the button of the same highlight where drawing anew takes it. */
function keepFocus(draw: () => void): void {
  const { activeElement } = document
  const id = activeElement ? highlightOf(activeElement) : undefined
  const text = activeElement?.closest('[data-paper-text]')
  draw()
  if (id === undefined || activeElement?.isConnected) return
  const button = text?.querySelector<HTMLElement>(`[data-highlight="${CSS.escape(id)}"]`)
  button?.focus({ preventScroll: true })
}
