import { useApp } from '../state/store'

/** The bar for finding words in the paper. */
export const FIND_BAR_ID = 'find-bar'

/** Opens the bar for finding words; one that is open already gets the focus, its words selected to be typed over. */
export function openFindBar(): void {
  if (useApp.getState().finding === null) useApp.setState({ finding: '' })
  else document.getElementById(FIND_BAR_ID)?.querySelector('input')?.select()
}
