import { call } from './actions'
import { useApp } from './store'

/** Hands an address to the host where it opens links itself; false leaves it to the browser. */
export function openLink(url: string): boolean {
  if (!useApp.getState().start?.abilities.openLink) return false
  void call('link.open', { url })
  return true
}
