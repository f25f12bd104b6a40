import type { TextRange } from '../../../src-core/document/model'
import type { PaperPage } from '../paper-page'
import { createRangeFinder } from '../range-finder'
import { paintRanges } from './paint-ranges'

/** Paints passages of a page under a name, as `paintRanges` does; the answer takes them off again. */
export function paintPassages(
  page: PaperPage,
  name: string,
  passages: readonly TextRange[],
  priority?: number,
): () => void {
  const find = createRangeFinder(page)
  return paintRanges(
    name,
    passages.flatMap(({ start, end }) => find(start, end) ?? []),
    priority,
  )
}
