import { isPaneOpen, showPane } from '../state/panes'

/** The field to type in, by the id of its element. */
export const SEARCH_FIELD_ID = 'search-field'

/** Opens the search beside the paper with the focus in its field; what was sought is selected, to be typed over. */
export function openSearch(): void {
  if (!isPaneOpen('search')) showPane('search')
  focusSearchField()
}

/** The pane is loaded when it is first shown, so that its field may come later. */
let isAwaited = false

/** Gives the field the focus; where it is not there yet, once it is. */
export function focusSearchField(): void {
  requestAnimationFrame(() => {
    isAwaited = !takeFocus()
  })
}

/** For the field, once it is there: takes the focus where it was to have it. */
export function takeAwaitedFocus(): void {
  if (isAwaited) isAwaited = !takeFocus()
}

function takeFocus(): boolean {
  const field = document.getElementById(SEARCH_FIELD_ID)
  if (!(field instanceof HTMLInputElement)) return false
  field.focus()
  field.select()
  return true
}
