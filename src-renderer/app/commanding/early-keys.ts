import { usualKeys } from '../../../src-core/contract/usual-keys'
import { combinationsOf, typesText } from '../../keys/combination'

/** The keys that mean something everywhere until one has others; what types a character waits for nobody. */
const KEPT: ReadonlySet<string> = new Set(
  Object.values(usualKeys)
    .flat()
    .filter(keys => !typesText(keys)),
)

let early: KeyboardEvent[] = []
let stop: () => void = () => undefined

/**
 * Keeps the last shortcut that is pressed before the window stands, for who takes it then: one sees that the window opens, and
 * presses a key. It knows little, because it begins before the window is loaded.
 */
export function keepEarlyKeys(): void {
  const pressed = (event: KeyboardEvent) => {
    // Keys of one’s own are not known yet, so that only what is a key for everybody is kept from the browser.
    if (!combinationsOf(event).some(keys => KEPT.has(keys))) return
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
