import type { BrowserWindow } from 'electron'
import { ask } from './ask'
import type { Words } from './words/words'

/** A window that stops this often within this many ms is not reloaded again without asking. */
const OFTEN = 3
const WITHIN = 60_000

/** Brings a window back that crashed or hangs. What it had saved is safe: the main process holds it. */
export function recoverWindow(window: BrowserWindow, words: () => Words, quit: () => void): void {
  const contents = window.webContents
  const crashes: number[] = []
  let hangs: AbortController | null = null
  contents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return
    const now = Date.now()
    crashes.push(now)
    const recent = crashes.filter(at => now - at < WITHIN).length
    void (recent < OFTEN ? reloadAndTell() : askAfterManyCrashes())
  })
  window.on('unresponsive', () => {
    hangs ??= new AbortController()
    void askWhileHanging(hangs.signal)
  })
  window.on('responsive', () => {
    hangs?.abort()
    hangs = null
  })

  async function reloadAndTell(): Promise<void> {
    contents.reload()
    await tell('crashed', 'crashed-what', ['ok'])
  }

  async function askAfterManyCrashes(): Promise<void> {
    const answer = await tell('crashed-again', 'crashed-again-what', ['reload', 'quit'])
    if (answer === 1) quit()
    // Where the window was closed meanwhile, its box answers as it goes.
    else if (!window.isDestroyed()) contents.reload()
  }

  async function askWhileHanging(signal: AbortSignal): Promise<void> {
    const answer = await tell('unresponsive', 'unresponsive-what', ['wait', 'reload'], signal)
    // A page that hangs cannot unload itself; the crash is then recovered from as above.
    if (answer === 1 && !signal.aborted && !window.isDestroyed()) contents.forcefullyCrashRenderer()
    else hangs = null
  }

  function tell(
    message: Parameters<Words>[0],
    detail: Parameters<Words>[0],
    buttons: readonly Parameters<Words>[0][],
    signal?: AbortSignal,
  ): Promise<number> {
    const say = words()
    return ask(window, {
      type: 'warning',
      message: say(message),
      detail: say(detail),
      buttons: buttons.map(button => say(button)),
      defaultId: 0,
      cancelId: 0,
      ...(signal && { signal }),
    })
  }
}
