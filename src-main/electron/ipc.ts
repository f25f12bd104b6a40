import { type BrowserWindow, ipcMain, type WebFrameMain } from 'electron'
import { answer, type Handlers } from '../../src-core/contract/boundary'
import { callNames } from '../../src-core/contract/calls'
import type { Result } from '../../src-core/contract/errors'
import type { AppEvent } from '../../src-core/contract/events'
import { callChannel, EVENT_CHANNEL } from './channels'
import { PAGE_ORIGIN } from './page-address'

const REFUSED: Result<never> = {
  ok: false,
  error: { code: 'forbidden', message: 'Only the app’s own page may call.' },
}

/** Answers every call of the contract, from the main frame of the app's own page and from nobody else. */
export function serveCalls(handlers: Handlers, report: (error: unknown) => void): CallsInFlight {
  const inFlight = new Set<Promise<unknown>>()
  for (const name of callNames) {
    ipcMain.handle(callChannel(name), (event, input: unknown) => {
      if (!isOwnPage(event.senderFrame)) return REFUSED
      const result = answer(handlers, name, input, report)
      inFlight.add(result)
      return result.finally(() => inFlight.delete(result))
    })
  }
  return {
    async settled() {
      while (inFlight.size > 0) await Promise.all(inFlight)
    },
  }
}

/** The calls that are not answered yet. */
export interface CallsInFlight {
  /** Resolves when every call has been answered. */
  settled(): Promise<void>
}

/** Whether a frame is a main frame that shows the app's own page; a frame that is gone is not. */
function isOwnPage(frame: Pick<WebFrameMain, 'parent' | 'origin'> | null): boolean {
  return frame !== null && frame.parent === null && frame.origin === PAGE_ORIGIN
}

/** Sends an event to a window that still exists. */
export function sendEvent(window: BrowserWindow | null, event: AppEvent): void {
  if (window && !window.isDestroyed()) window.webContents.send(EVENT_CHANNEL, event)
}
