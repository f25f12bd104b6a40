import { setPreferences } from './actions'
import { type PaneName, useApp } from './store'

/** Below this width of the window the side panes lie over the paper as drawers. */
export const NARROW = '(width < 1000px)'

/** Whether the window is too narrow for panes beside the paper. */
export function isNarrow(): boolean {
  return window.matchMedia(NARROW).matches
}

/** Where one goes on where nothing else has the focus: the paper between the panes. */
let middle: () => HTMLElement | null = () => null

/** Takes who knows what stands in the middle. */
export function setMiddle(find: () => HTMLElement | null): void {
  middle = find
}

/** What had the focus before a pane was asked for. */
let cameFrom: HTMLElement | null = null

/** Shows or hides a side pane; one that is asked for gets the focus, and gives it back when it goes. */
export function togglePane(pane: PaneName): void {
  const isOpen = isPaneOpen(pane)
  const activeElement = document.activeElement instanceof HTMLElement ? document.activeElement : null
  if (!isOpen) {
    if (!activeElement?.closest('nav, aside')) cameFrom = activeElement
    showPane(pane)
    requestAnimationFrame(() => document.getElementById(pane)?.focus({ preventScroll: true }))
    return
  }
  const hadFocus = activeElement?.closest(`#${pane}`)
  if (isNarrow()) closeDrawer()
  else setOpen(pane, false)
  if (hadFocus) leavePane()
}

/** Puts the focus where it was before a pane was asked for, or in the paper. */
export function leavePane(): void {
  const isThere = cameFrom?.isConnected && cameFrom !== document.body
  const target = isThere ? cameFrom : middle()
  target?.focus({ preventScroll: true })
}

/** Whether a side pane shows. */
export function isPaneOpen(pane: PaneName): boolean {
  const { drawer, preferences } = useApp.getState()
  return isNarrow() ? drawer === pane : preferences.panes[pane].open
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
