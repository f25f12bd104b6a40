/** Runs a task after a delay in milliseconds; the answer cancels it. */
export type Later = (milliseconds: number, task: () => void) => () => void

/** How long a window may be away before it counts as closed: a reload or a sleeping laptop's wake-up is shorter. */
const AWAY = 5_000

/**
 * Calls `closed` when the last tab has been gone for some seconds. Nothing happens before the first tab has come, so a
 * slow browser start is no closed window. Returns the listener for the number of connected tabs.
 */
export function watchLastTab(closed: () => void, later: Later = laterByClock): (tabs: number) => void {
  let cancel: (() => void) | null = null
  let came = false
  return tabs => {
    cancel?.()
    cancel = null
    if (tabs > 0) came = true
    else if (came) cancel = later(AWAY, closed)
  }
}

const laterByClock: Later = (milliseconds, task) => {
  const timer = setTimeout(task, milliseconds)
  return () => clearTimeout(timer)
}
