import { IntervalIndex } from '../../src-core/annotation/interval-index'
import { MarkLayout } from '../../src-core/annotation/mark-layout'
import type { Annotation } from '../../src-core/annotation/model'
import { lastStartingAtOrBefore } from '../../src-core/document/locate'
import type { Block, TextRange } from '../../src-core/document/model'
import { drawStretches, eraseHighlights } from './draw-highlights'
import { forgetMarks, tellMarks } from './marks-of-block'

/** The annotations that are on the page: over the text, beside it and where they are; only what changes is touched. */
export class DrawnAnnotations {
  /** Where they are; always the same index. */
  readonly index = new IntervalIndex<Annotation>()
  #layout = new MarkLayout(this.index, [])
  #standing: ReadonlyMap<string, Annotation> = new Map()
  #blocks: readonly Block[] = []
  #order = ''

  /** Brings the page up to date with the annotations that stand and the order of the themes. */
  update(
    blocks: readonly Block[],
    standing: ReadonlyMap<string, Annotation>,
    order: readonly string[],
  ): void {
    const before = [...this.#standing.values()].filter(one => standing.get(one.id) !== one)
    const after = [...standing.values()].filter(one => this.#standing.get(one.id) !== one)
    for (const { id } of before) this.index.remove(id)
    for (const one of after) this.index.insert(one)
    this.#standing = standing
    const isSamePage = blocks === this.#blocks && order.join(' ') === this.#order
    if (isSamePage) this.#draw(before, after)
    else {
      this.#clear()
      this.#blocks = blocks
      this.#order = order.join(' ')
      this.#layout = new MarkLayout(this.index, order)
      this.#draw([], [...standing.values()])
    }
  }

  /** Takes all of them off the page. */
  erase(): void {
    this.update(this.#blocks, new Map(), [])
  }

  #draw(before: readonly Annotation[], after: readonly Annotation[]): void {
    const { erased, drawn, touched } = this.#layout.change(before, after)
    drawStretches(this.#blocks, erased, drawn)
    for (const range of touched) this.#tell(range)
  }

  #tell({ start, end }: TextRange): void {
    for (let at = Math.max(0, lastStartingAtOrBefore(this.#blocks, start)); ; at += 1) {
      const block = this.#blocks[at]
      if (!block || block.start >= end) return
      tellMarks(block.id, this.#layout.marksIn(block.start, block.end))
    }
  }

  #clear(): void {
    eraseHighlights()
    forgetMarks()
  }
}
