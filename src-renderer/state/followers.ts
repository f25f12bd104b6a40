import type { AppEvent } from '../../src-core/contract/events'
import { afterPaint } from '../ui/later/after-paint'
import { onEvent } from './events'
import { type AppState, useApp } from './store'

/** Data of a feature that is kept in step with the main process, whether or not anything on the screen shows it. */
export interface Follower {
  /** What it is of: it is read afresh when another one of these is shown, and when the connection is back. */
  readonly of: 'project' | 'document'
  /** Reads it afresh; `hasMissed`: changes may have been told that were not heard, and what is known may be old. */
  read(hasMissed: boolean): void
  /** Events after which it is read afresh, once no more of them have come for a moment. */
  readonly after?: ReadonlySet<AppEvent['type']>
  /** Whether such an event is one to read afresh after; all are unless this says otherwise. */
  heeds?(event: AppEvent): boolean
  /** Hears every event at once. */
  hear?(event: AppEvent): void
}

/** How long to wait for more of the same before reading again, in ms. */
const CALM = 200

/** Keeps everything in step that features entered; the answer stops it. */
export function startFollowing(followers: readonly Follower[]): () => void {
  const timers = new Map<Follower, number>()
  const read = (follower: Follower, hasMissed: boolean) => {
    if (useApp.getState().connected) follower.read(hasMissed)
  }
  const stopHearing = onEvent(event => {
    for (const follower of followers) {
      follower.hear?.(event)
      if (!follower.after?.has(event.type) || follower.heeds?.(event) === false) continue
      window.clearTimeout(timers.get(follower))
      timers.set(
        follower,
        window.setTimeout(() => read(follower, false), CALM),
      )
    }
  })
  const stopWatching = useApp.subscribe((state, before) => {
    for (const follower of followers)
      if (state.connected !== before.connected || idOf(state, follower) !== idOf(before, follower))
        read(follower, state.connected !== before.connected)
  })
  // What the window shows first came with its start, so nothing of this is waited for before that is painted.
  const stopWaiting = afterPaint(() => {
    for (const follower of followers) read(follower, false)
  })
  return () => {
    stopWaiting()
    stopHearing()
    stopWatching()
    for (const timer of timers.values()) window.clearTimeout(timer)
  }
}

function idOf({ project, document }: AppState, { of }: Follower): string | undefined {
  return of === 'project' ? project.id : document?.id
}
