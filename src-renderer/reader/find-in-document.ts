import { foldDocument } from '../../src-core/document/folded-document'
import type { StructuredDocument, TextRange } from '../../src-core/document/model'
import { findText } from '../../src-core/query/find-text'
import { pause } from '../ui/pause'

/** Where some words stand, in order: everywhere, or the first place behind what shows. */
export interface Found {
  readonly words: string
  readonly places: readonly TextRange[]
  /** Whether these are all. */
  readonly isWhole: boolean
}

/** For how long is looked before the browser may do something else, in ms. */
const SLICE = 8
/** How much is folded before the clock is looked at, in UTF-16 units. */
const STEP = 100_000

/** Folds a paper in slices of time for what will be sought in it. Stops when `signal` says so. */
async function prepareFinding(document: StructuredDocument, signal: AbortSignal): Promise<void> {
  for (let until = performance.now() + SLICE; !foldDocument(document, STEP); ) {
    if (performance.now() < until) continue
    await pause()
    if (signal.aborted) return
    until = performance.now() + SLICE
  }
}

/**
 * Looks for words; tells the first place at or behind an offset before anything else, and then, having looked in slices of
 * time, all places there are. Stops when `signal` says so.
 */
export async function findInDocument(
  document: StructuredDocument,
  words: string,
  from: number,
  signal: AbortSignal,
  tell: (found: Found) => void,
): Promise<void> {
  await prepareFinding(document, signal)
  const folded = signal.aborted ? null : foldDocument(document, STEP)
  if (!folded) return
  let until = performance.now() + SLICE
  for (const first of findText(folded, words, from)) {
    tell({ words, places: [first], isWhole: false })
    break
  }
  const places: TextRange[] = []
  for (const place of findText(folded, words)) {
    places.push(place)
    if (performance.now() < until) continue
    await pause()
    if (signal.aborted) return
    until = performance.now() + SLICE
  }
  tell({ words, places, isWhole: true })
}
