import { lastStartingAtOrBefore } from '../../src-core/document/locate'
import type { TextRange } from '../../src-core/document/model'
import { paintPassages } from './paint-passages'
import type { PageChunk, PaperPage } from './paper-page'
import type { PaperView } from './paper-view'

/**
 * Paints passages as `paintPassages` does, but only those in the chunks near what shows, and keeps in step: there may be
 * thousands, and looking for their places would make the whole page. They are in the order of the text, and each lies in
 * one block. The answer takes them off again.
 */
export function paintNear(
  { near }: PaperView,
  page: PaperPage,
  name: string,
  passages: readonly TextRange[],
): () => void {
  const painted = new Map<PageChunk, () => void>()
  const update = () => {
    const now = new Set(near.list)
    for (const [chunk, erase] of painted) {
      if (now.has(chunk)) continue
      erase()
      painted.delete(chunk)
    }
    for (const chunk of now)
      if (!painted.has(chunk)) painted.set(chunk, paintPassages(page, name, inChunk(page, chunk, passages)))
  }
  update()
  const stop = near.follow(update)
  return () => {
    stop()
    for (const erase of painted.values()) erase()
  }
}

function inChunk({ document }: PaperPage, chunk: PageChunk, passages: readonly TextRange[]): TextRange[] {
  return chunk.blocks.flatMap(index => {
    const block = document.blocks[index]
    if (!block) return []
    const first = lastStartingAtOrBefore(passages, block.start - 1) + 1
    return passages.slice(first, lastStartingAtOrBefore(passages, block.end - 1) + 1)
  })
}
