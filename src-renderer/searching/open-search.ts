import { isPaneOpen, showPane } from '../state/panes'

/** The field to type in, by the id of its element. */
export const SEARCH_FIELD_ID = 'search-field'

/** Opens the search beside the paper with the focus in its field; what was sought is selected, to be typed over. */
export function openSearch(): void {
  if (!isPaneOpen('search')) showPane('search')
  focusSearchField()
}

/** Gives the field the focus once it is there. */
export function focusSearchField(): void {
  const focus = (left: number) =>
    requestAnimationFrame(() => {
      const field = document.getElementById(SEARCH_FIELD_ID)
      if (field instanceof HTMLInputElement) {
        field.focus()
        field.select()
      } else if (left > 0) focus(left - 1)
    })
  // The pane is loaded when it is first shown.
  focus(120)
}
