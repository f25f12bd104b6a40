import type { Drafts } from './create-drafts'
import { onSettle, settlePendingWork } from './pending-work'
import { useApp } from './store'
import { sumUnkept, useUnkept } from './unkept-work'

/** What all kinds of drafts have that does not depend on what is written. */
type AnyDrafts = Pick<Drafts<never, never>, 'handInAll' | 'compare'>

/** Watches for what happens to what is being written: changes from elsewhere, a lost connection, the window closing. */
export function watchDrafts(kinds: readonly AnyDrafts[]): () => void {
  const handInAll = async () => {
    const left = await Promise.all(kinds.map(kind => kind.handInAll()))
    return left.reduce((sum, count) => sum + count, 0)
  }
  const hidden = () => {
    if (document.visibilityState === 'hidden') void settlePendingWork()
  }
  const leaving = () => void settlePendingWork()
  const asked = (event: BeforeUnloadEvent) => {
    const ask = mustAsk()
    leaving()
    if (ask) event.preventDefault()
  }
  document.addEventListener('visibilitychange', hidden)
  window.addEventListener('pagehide', leaving)
  window.addEventListener('beforeunload', asked)
  const unsettle = onSettle(handInAll)
  const unsubscribe = useApp.subscribe((state, before) => {
    if (state.connected && !before.connected) void handInAll()
    if (state.annotations !== before.annotations || state.themes !== before.themes)
      for (const kind of kinds) kind.compare()
  })
  return () => {
    document.removeEventListener('visibilitychange', hidden)
    window.removeEventListener('pagehide', leaving)
    window.removeEventListener('beforeunload', asked)
    unsettle()
    unsubscribe()
  }
}

/** Whether a browser must ask before it closes the page: something written cannot be handed in. In Electron the program asks. */
function mustAsk(): boolean {
  const { start, connected } = useApp.getState()
  const { typing, stuck, mustStay } = sumUnkept(useUnkept.getState())
  return start?.host === 'web' && (mustStay() || (typing + stuck > 0 && !connected))
}
