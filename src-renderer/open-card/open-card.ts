import type { Annotation } from '../../src-core/annotation/model'
import { jumpTo } from '../paper/jump-history'
import { paperOf } from '../paper/papers'
import { focusAnnotation } from '../state/actions'
import { usePanel } from './panel-state'
import { showAnnotationPane } from './show-annotation-pane'

/** Opens an annotation's card; with `takeFocus`, as for the keyboard, the focus goes there too. */
export function openCard(id: string, takeFocus = false): void {
  const from = document.activeElement
  usePanel.setState({ openedFrom: from instanceof HTMLElement ? from : null })
  showAnnotationPane()
  focusAnnotation(id)
  if (takeFocus) usePanel.setState({ focusCard: id })
}

/** Brings an annotation's passage into view and remembers the place left. */
export function goToPassage({ documentId, start, end }: Annotation): void {
  jumpTo(start, end, paperOf(documentId))
}

/** Closes the open card; the focus goes back to what it was opened from, in the list or in the paper. */
export function closeCard(annotation: Annotation): void {
  const { openedFrom } = usePanel.getState()
  focusAnnotation(null)
  if (openedFrom?.isConnected && openedFrom.closest('[data-card-main]')) openedFrom.focus()
  else returnToPassage(annotation)
}

/** Back from a card to its passage: to the highlight's button in the paragraph, else to the paper. */
function returnToPassage({ id, documentId, start, end }: Annotation): void {
  const paper = paperOf(documentId)
  jumpTo(start, end, paper)
  // The list stands behind its paragraph as soon as that is near what shows.
  paper?.near.bring(start)
  const list = paper?.page?.elementAt(start)?.parentElement
  const button = list?.querySelector<HTMLElement>(`[data-highlight="${CSS.escape(id)}"]`)
  if (button) button.focus({ preventScroll: true })
  else paper?.focus()
}
