import { useSyncExternalStore } from 'react'
import { fittingPanes, sharedWidths } from '../ui/fitting-panes'
import { setPreferences } from './actions'
import { settlePendingWork } from './pending-work'
import { type AppState, type InMiddle, type PaneName, useApp } from './store'

/** Below this width of the window the side panes lie over the paper as drawers. */
const NARROW = '(width < 1000px)'

/** Whether the window is too narrow for panes beside the paper. */
export function isNarrow(): boolean {
  return window.matchMedia(NARROW).matches
}

/** The same for a component, as it changes. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(watchWidth, isNarrow)
}

function watchWidth(changed: () => void): () => void {
  const query = window.matchMedia(NARROW)
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}

/** The width of the window in CSS pixels, as it changes. */
export function useWindowWidth(): number {
  return useSyncExternalStore(watchResizing, () => window.innerWidth)
}

function watchResizing(changed: () => void): () => void {
  window.addEventListener('resize', changed)
  return () => window.removeEventListener('resize', changed)
}

/** Shows something in the middle of the window, in place of what stands there. */
export async function showInMiddle(middle: InMiddle): Promise<void> {
  // Where one reads is kept a moment after one came there, which the paper would not be there for.
  if (middle !== 'paper') await settlePendingWork()
  useApp.setState({ middle })
}

/** Whether something stands in the middle of the window. */
export function isInMiddle(middle: InMiddle): boolean {
  return useApp.getState().middle === middle
}

/** Shows the paper again where something else stands in its place. */
export function showPaper(): void {
  useApp.setState({ middle: 'paper' })
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
  const state = useApp.getState()
  return isNarrow() ? state.drawer === pane : panesBeside(state, window.innerWidth).has(pane)
}

/** The least width at which each pane serves, in CSS pixels. */
const LEAST: Readonly<Record<PaneName, number>> = {
  navigation: 200,
  search: 300,
  original: 320,
  notebook: 320,
  annotations: 260,
}

/** The least width at which the paper can be read, in CSS pixels: in the whole window, and with two halves. */
export const PAPER = { whole: 420, halved: 680 } as const

/** The width that the paper has before the panes beside it are wider than they must, in CSS pixels. */
const AT_EASE = 560

/** Which pane gives way first where none was asked for: the marks stand in the text too, the outline nowhere else. */
const GIVING_WAY: readonly PaneName[] = ['annotations', 'search', 'notebook', 'original', 'navigation']

/** The panes that show beside the paper in a window so many CSS pixels wide: where there is no room for all, those asked for longest ago give way. */
export function panesBeside(
  { preferences: { panes }, askedPanes, other }: Pick<AppState, 'preferences' | 'askedPanes' | 'other'>,
  width: number,
): ReadonlySet<PaneName> {
  const open = (Object.keys(panes) as PaneName[]).filter(pane => panes[pane].open)
  const order = [...GIVING_WAY.filter(pane => !askedPanes.includes(pane)), ...askedPanes]
  return fittingPanes(open, order, LEAST, width - (other ? PAPER.halved : PAPER.whole))
}

/** How wide the panes beside the paper are in a window so many CSS pixels wide: as one left them, where the paper has room enough. */
export function widthsBeside(
  state: Pick<AppState, 'preferences' | 'askedPanes' | 'other'>,
  width: number,
): ReadonlyMap<PaneName, number> {
  const { panes } = state.preferences
  const wanted = { ...LEAST }
  for (const pane of GIVING_WAY) wanted[pane] = panes[pane].width
  const room = width - (state.other ? PAPER.halved : AT_EASE)
  return sharedWidths(panesBeside(state, width), wanted, LEAST, room)
}

/** The panes that are open and that there is no room for beside the paper, while panes stand there. */
export function panesWithoutRoom(
  state: Pick<AppState, 'preferences' | 'askedPanes' | 'other'>,
  width: number,
): readonly PaneName[] {
  const shown = panesBeside(state, width)
  return GIVING_WAY.filter(pane => state.preferences.panes[pane].open && !shown.has(pane))
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
  const { askedPanes, preferences } = useApp.getState()
  const others = askedPanes.filter(asked => asked !== pane)
  useApp.setState({ askedPanes: open ? [...others, pane] : others })
  const { panes } = preferences
  if (panes[pane].open === open) return
  void setPreferences({ panes: { ...panes, [pane]: { ...panes[pane], open } } })
}
