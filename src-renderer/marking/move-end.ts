import type { CaretDirection } from '../../src-core/annotation/caret-steps'
import { type Boundary, moveBoundary } from '../../src-core/annotation/move-boundary'
import type { TextRange } from '../../src-core/document/model'
import { seesWhole } from '../paper/page-selection'
import { paperOf } from '../paper/papers'
import { call } from '../state/actions'
import { annotationsOf, documentOf } from '../state/open-papers'
import { useApp } from '../state/store'
import { say, spoken } from './caret-state'

/** What is moved now, one after the other, and the sitting it is one step to undo of. */
let moving: { readonly id: string; readonly sitting: string; last: Promise<unknown> } | null = null

/**
 * Moves one end of an annotation by a word and says what it is then. What is moved of one annotation without a change between
 * is one step to undo; its note, themes and replies stay. Where it comes to hold hidden text, that shows first, and it moves the next
 * time.
 */
export function moveEnd(
  documentId: string,
  id: string,
  boundary: Boundary,
  direction: CaretDirection,
): Promise<void> {
  if (moving?.id !== id) moving = { id, sitting: crypto.randomUUID(), last: Promise.resolve() }
  const { sitting, last } = moving
  const moved = last.then(async () => {
    const document = documentOf(useApp.getState(), documentId)
    const annotation = annotationsOf(useApp.getState(), documentId).get(id)
    const range = document && annotation && moveBoundary(document, annotation, boundary, direction)
    const paper = paperOf(documentId)
    if (range && paper && !seesWhole(paper, range)) return
    if (document && range && (await keepRange(id, range, sitting)))
      say(spoken(document, range.start, range.end))
  })
  moving.last = moved
  return moved
}

/** Gives an annotation another passage; what one sitting moves is one step to undo. Whether it was kept. */
export async function keepRange(
  id: string,
  { start, end }: TextRange,
  sitting: string = crypto.randomUUID(),
): Promise<boolean> {
  return (await call('annotation.update', { id, range: { start, end }, sitting })) !== null
}
