import { shortcutOf } from './shortcuts'

let early: KeyboardEvent[] = []
let stop: () => void = () => undefined

/**
 * Keeps the last shortcut that is pressed before the window stands, for who takes it then: one sees that the window opens, and
 * presses a key.
 */
export function keepEarlyKeys(): void {
  const pressed = (event: KeyboardEvent) => {
    // Keys of one’s own are not known yet, so that only what is a key for everybody is kept from the browser.
    const shortcut = shortcutOf(event, {})
    if (shortcut?.run === undefined || (shortcut.reach ?? 'everywhere') !== 'everywhere') return
    event.preventDefault()
    early = [event]
  }
  window.addEventListener('keydown', pressed)
  stop = () => window.removeEventListener('keydown', pressed)
}

/** Keeps no keys any more, and answers what was kept. */
export function takeEarlyKeys(): readonly KeyboardEvent[] {
  const taken = early
  early = []
  stop()
  return taken
}
