import type { NearChunks } from '../near-chunks'

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
