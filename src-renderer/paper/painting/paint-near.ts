import { lastStartingAtOrBefore } from '../../../src-core/document/locate'
import type { TextRange } from '../../../src-core/document/model'
import type { PaperPage } from '../paper-page'
import type { PaperView } from '../paper-view'
import { drawOnBlocks } from './draw-on-blocks'
import { paintPassages } from './paint-passages'

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
