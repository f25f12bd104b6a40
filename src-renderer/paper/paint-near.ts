import { lastStartingAtOrBefore } from '../../src-core/document/locate'
import type { TextRange } from '../../src-core/document/model'
import type { NearChunks } from './near-chunks'
import { paintPassages } from './paint-passages'
import type { PaperPage } from './paper-page'
import type { PaperView } from './paper-view'

/**
 * Draws on each block near what shows, by its index, and keeps in step: there may be thousands, and looking for their places
 * would make the whole page. `draw` answers what takes its drawing off again, and so does this for all of them.
 */
export function drawOnBlocks(near: NearChunks, draw: (block: number) => () => void): () => void {
  const drawn = new Map<number, () => void>()
  const update = () => {
    const now = new Set(near.blocks)
    for (const [block, erase] of drawn) {
      if (now.has(block)) continue
      erase()
      drawn.delete(block)
    }
    for (const block of now) if (!drawn.has(block)) drawn.set(block, draw(block))
  }
  update()
  const stop = near.followBlocks(update)
  return () => {
    stop()
    for (const erase of drawn.values()) erase()
  }
}

/**
 * Paints passages as `paintPassages` does, but only those that begin in the blocks near what shows, and keeps in step. They
 * are in the order of the text. The answer takes them off again.
 */
export function paintNear(
  { near }: PaperView,
  page: PaperPage,
  name: string,
  passages: readonly TextRange[],
  priority?: number,
): () => void {
  return drawOnBlocks(near, index => {
    const block = page.document.blocks[index]
    return paintPassages(page, name, block ? startingIn(block, passages) : [], priority)
  })
}

function startingIn({ start, end }: TextRange, passages: readonly TextRange[]): readonly TextRange[] {
  return passages.slice(
    lastStartingAtOrBefore(passages, start - 1) + 1,
    lastStartingAtOrBefore(passages, end - 1) + 1,
  )
}
