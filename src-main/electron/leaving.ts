import { app, type BrowserWindow, type Event, powerMonitor } from 'electron'
import type { App, Unsaved } from '../services/session/app'
import { ask } from './ask'
import type { CallsInFlight } from './ipc'
import { stopWithError } from './stop-with-error'
import type { Words } from './words/words'

/** How many changes are named before the rest is counted. */
const NAMED = 5

/** What leaving needs to know of the running app. */
export interface Leaving {
  readonly services: App
  readonly calls: CallsInFlight
  window(): BrowserWindow | null
  words(): Words
}

/**
 * Lets the app end only when everything is durable, or when the user says what is not may be lost. The page hands in
 * what is being typed, the calls it has made are answered, then saving is tried, and where one fails the user chooses.
 */
export function guardLeaving(leaving: Leaving): { guardWindow(window: BrowserWindow): void } {
  let mayLeave = false
  let quitting = false
  let settling: Promise<boolean> | null = null
  const settle = () => {
    settling ??= settleWork(leaving).finally(() => {
      settling = null
    })
    return settling
  }
  const failed = (error: unknown) =>
    stopWithError(
      error,
      leaving.words()('cannot-end'),
      reason => leaving.words()('cannot-end-what', { reason }),
      leaving.services,
    )
  const tryToLeave = async () => {
    if (mayLeave) return
    if (await settle()) {
      mayLeave = true
      if (quitting) app.quit()
      else leaving.window()?.close()
    } else quitting = false
  }
  const leave = () => void tryToLeave().catch(failed)
  /**
   * Holds a system that is going down until everything is durable, then ends the app. What does not object is ended at
   * once, and nobody knows then what the page has not handed in yet.
   */
  const beforeShutdown = (event: Pick<Event, 'preventDefault'>) => {
    event.preventDefault()
    quitting = true
    leave()
  }
  app.on('before-quit', () => {
    quitting = true
  })
  app.on('will-quit', event => {
    event.preventDefault()
    end(leaving, mayLeave ? Promise.resolve(true) : settle()).catch(failed)
  })
  // Electron’s types leave out the event its documentation promises here.
  powerMonitor.on('shutdown', beforeShutdown as () => void)
  return {
    guardWindow(window) {
      mayLeave = false
      window.on('close', event => {
        if (mayLeave) return
        event.preventDefault()
        leave()
      })
      window.on('query-session-end', beforeShutdown)
    },
  }
}

/** Ends the process once everything is durable and the project's lock is given back. */
async function end(leaving: Leaving, settled: Promise<boolean>): Promise<void> {
  await settled
  await leaving.calls.settled()
  const unsaved = await leaving.services.close()
  app.exit(unsaved === null ? 0 : 1)
}

/** Saves what is left, asking the user for as long as that fails; whether the app may end now. */
async function settleWork(leaving: Leaving): Promise<boolean> {
  const { services, calls, window, words } = leaving
  for (;;) {
    const typed = await services.collectTyped(windowsOf(leaving))
    await calls.settled()
    await services.handlers['save.retry']({})
    const unsaved = services.unsaved()
    if (unsaved === null && typed === 0) return true
    const choice = await askAboutUnsaved(window(), words(), unsaved, typed)
    if (choice !== 'again') return choice === 'leave'
  }
}

function windowsOf(leaving: Leaving): number {
  return leaving.window() ? 1 : 0
}

async function askAboutUnsaved(
  window: BrowserWindow | null,
  words: Words,
  unsaved: Unsaved | null,
  typed: number,
): Promise<'again' | 'leave' | 'stay'> {
  // Without a window there is nothing to go back to.
  const choices = window ? (['again', 'stay', 'leave'] as const) : (['again', 'leave'] as const)
  const labels = { again: words('save-again'), stay: words('stay'), leave: words('quit-anyway') }
  const answer = await ask(window, {
    type: 'warning',
    message: words('unsaved'),
    detail: words('unsaved-what', {
      reason: unsaved ? (unsaved.reason ?? '') : words('unsaved-typed-why'),
      changes: nameLost(words, unsaved, typed),
    }),
    buttons: choices.map(choice => labels[choice]),
    defaultId: 0,
    cancelId: window ? 1 : 0,
  })
  return choices.at(answer) ?? 'again'
}

/** What would be lost, one a line: texts that are being typed, then the changes, the latest first. */
function nameLost(words: Words, unsaved: Unsaved | null, typed: number): string {
  const texts = typed > 0 ? [`• ${words('unsaved-typed', { count: typed })}`] : []
  return [...texts, ...(unsaved ? [nameChanges(words, unsaved)] : [])].join('\n')
}

function nameChanges(words: Words, { changes }: Unsaved): string {
  if (changes.length === 0) return `• ${words('unsaved-nothing-named')}`
  const latest = [...changes].reverse()
  const lines = latest.slice(0, NAMED).map(label => `• ${words.change(label)}`)
  const more = latest.length - lines.length
  return more > 0 ? [...lines, `• ${words('and-more', { count: more })}`].join('\n') : lines.join('\n')
}
