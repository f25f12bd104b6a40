import { ownValue } from '../../src-core/basics/own-value'
import type { TextRange } from '../../src-core/document/model'
import { quotePassage } from '../../src-core/document/quotation'
import { useSelection } from '../marking/selection-state'
import { currentPaper } from '../paper/papers'
import { annotationsOf } from '../state/open-papers'
import { isPaneOpen, showPane } from '../state/panes'
import { useApp } from '../state/store'
import { focusResult } from './result-focus'
import { seekLike } from './seek'

/** Looks in all papers for passages like one, and shows them where what is found is shown. */
export function moreLike(documentId: string, { start, end }: TextRange, words: string): void {
  if (!isPaneOpen('search')) showPane('search')
  focusResult(0)
  seekLike({ documentId, start, end, words })
}

/** Looks for passages like what is selected, else like the annotation whose card is open, else like the paragraph one is at. */
export function moreLikeThis(): void {
  const { document: open, preferences, focused } = useApp.getState()
  const document = currentPaper()?.page?.document ?? open
  if (!document) return
  const { passage } = useSelection.getState()
  const annotation = focused === null ? undefined : annotationsOf(useApp.getState(), document.id).get(focused)
  const at = ownValue(preferences.positions, document.id) ?? 0
  const block = document.blocks.find(({ start, end }) => start < end && end > at)
  const range = passage ?? annotation ?? block
  if (range) moreLike(document.id, range, quotePassage(document, range).text)
}
