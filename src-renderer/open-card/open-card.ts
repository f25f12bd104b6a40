import type { Annotation } from '../../src-core/annotation/model'
import { blockElement } from '../paper/block-elements'
import { jumpTo } from '../paper/jump-history'
import { focusAnnotation } from '../state/actions'
import { PAPER_ID } from '../state/panes'
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
export function goToPassage({ start, end }: Annotation): void {
  jumpTo(start, end)
}

/** Closes the open card; the focus goes back to what it was opened from, in the list or in the paper. */
export function closeCard(annotation: Annotation): void {
  const { openedFrom } = usePanel.getState()
  focusAnnotation(null)
  if (openedFrom?.isConnected && openedFrom.closest('[data-card-main]')) openedFrom.focus()
  else returnToPassage(annotation)
}

/** Back from a card to its passage: to the highlight's button in the paragraph, else to the paper. */
function returnToPassage({ id, start, end, place }: Annotation): void {
  jumpTo(start, end)
  const list = blockElement(place.block)?.parentElement
  const button = list?.querySelector<HTMLElement>(`[data-highlight="${CSS.escape(id)}"]`)
  const target = button ?? document.getElementById(PAPER_ID)
  target?.focus({ preventScroll: true })
}
