import type { AppEvent } from '../../src-core/contract/events'

const listeners = new Set<(event: AppEvent) => void>()

/** Hears every event of the main process from now on; the answer stops it. */
export function onEvent(listener: (event: AppEvent) => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Tells everybody who listens of an event. */
export function tellEvent(event: AppEvent): void {
  for (const listener of listeners) listener(event)
}
