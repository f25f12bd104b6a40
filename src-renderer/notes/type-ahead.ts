import { keyOf, textOf } from '../ui/key-of'

/** For how long keys are held for an editor that does not come, in ms. */
const PATIENCE = 5_000

let held: string | null = null
let timer: ReturnType<typeof setTimeout> | undefined

/** Holds what is typed from now on for the note editor that is about to open, so that no first word is lost. */
export function holdTyping(): void {
  releaseTyping()
  held = ''
  window.addEventListener('keydown', hold, true)
  timer = setTimeout(releaseTyping, PATIENCE)
}

/** Lets keys go where they belong again; answers what was typed meanwhile. */
export function releaseTyping(): string {
  clearTimeout(timer)
  window.removeEventListener('keydown', hold, true)
  const typed = held ?? ''
  held = null
  return typed
}

function hold(event: KeyboardEvent): void {
  if (held === null) return
  const text = textOf(event)
  if (keyOf(event) === 'Backspace' && !event.ctrlKey && !event.metaKey) held = held.slice(0, -1)
  else if (text !== '') held += text
  else return
  event.preventDefault()
  event.stopImmediatePropagation()
}
