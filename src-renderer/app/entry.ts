import '../host/refuse-eval'
import '../ui/tokens.css'
import { begin } from '../host/begin'
import { keepEarlyKeys } from './commanding/early-keys'

keepEarlyKeys()

// What is shown first is asked for while the window, which is much larger than this, is being loaded.
const begun = begin()
// Whoever opens the window waits for it, and says why it failed.
begun.catch(() => undefined)
const { openWindow } = await import('./open-window')
await openWindow(begun)
