import type { Annotation } from '../../src-core/annotation/model'
import { focusAnnotation } from '../app/actions'
import { blockElement } from '../reader/block-elements'
import { jumpTo } from '../reader/jump-history'
import { PAPER_ID } from '../reader/scroll'
import { usePanel } from './panel-state'
import { showAnnotationPane } from './show-annotation-pane'

/** Opens an annotation's card; with `takeFocus`, as for the keyboard, the focus goes there too. */
export function openCard(id: string, takeFocus = false): void {
  showAnnotationPane()
  focusAnnotation(id)
  if (takeFocus) usePanel.setState({ focusCard: id })
}

/** Brings an annotation's passage into view and remembers the place left. */
export function goToPassage({ start, end }: Annotation): void {
  jumpTo(start, end)
}

/** Back from a card to its passage: to the highlight's button in the paragraph, else to the paper. */
export function returnToPassage({ id, start, end, place }: Annotation): void {
  jumpTo(start, end)
  const list = blockElement(place.block)?.parentElement
  const button = list?.querySelector<HTMLElement>(`[data-highlight="${CSS.escape(id)}"]`)
  const target = button ?? document.getElementById(PAPER_ID)
  target?.focus({ preventScroll: true })
}
