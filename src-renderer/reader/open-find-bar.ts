import { closeDrawer } from '../state/panes'
import type { Side } from '../state/store'
import { useApp } from '../state/store'

/** The id of the bar for finding words in the paper in a half of the window. */
export function findBarId(side: Side): string {
  return side === 'main' ? 'find-bar' : `find-bar-${side}`
}

/** Opens the bar for finding words; one that is open already gets the focus, its words selected to be typed over. */
export function openFindBar(): void {
  // A drawer lies over the paper, and over what is above it.
  closeDrawer()
  const { finding, side } = useApp.getState()
  if (finding === null) useApp.setState({ finding: '' })
  else document.getElementById(findBarId(side))?.querySelector('input')?.select()
}
