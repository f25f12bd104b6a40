import { setPreferences } from './actions'
import { type PaneName, useApp } from './store'

/** Below this width of the window the side panes lie over the paper as drawers. */
export const NARROW = '(width < 1000px)'

/** Whether the window is too narrow for panes beside the paper. */
export function isNarrow(): boolean {
  return window.matchMedia(NARROW).matches
}

/** Shows or hides a side pane; one that is asked for gets the focus. */
export function togglePane(pane: PaneName): void {
  const { drawer, preferences } = useApp.getState()
  const isOpen = isNarrow() ? drawer === pane : preferences.panes[pane].open
  if (!isOpen) {
    showPane(pane)
    requestAnimationFrame(() => document.getElementById(pane)?.focus({ preventScroll: true }))
    return
  }
  if (isNarrow()) closeDrawer()
  else setOpen(pane, false)
}

/** Shows a side pane where it is hidden, and leaves the focus where it is. */
export function showPane(pane: PaneName): void {
  if (isNarrow()) useApp.setState({ drawer: pane })
  else setOpen(pane, true)
}

/** Puts the drawer away. */
export function closeDrawer(): void {
  useApp.setState({ drawer: null })
}

function setOpen(pane: PaneName, open: boolean): void {
  const { panes } = useApp.getState().preferences
  if (panes[pane].open === open) return
  void setPreferences({ panes: { ...panes, [pane]: { ...panes[pane], open } } })
}
