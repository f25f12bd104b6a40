import { app, dialog } from 'electron'
import type { App } from '../services/session/app'

/** How long, in ms, what has failed may still take to save and to give its project's lock back. */
const CLOSING = 5000

/**
 * Ends an app that cannot go on: saves what it can, says why, and exits with code 1. Electron itself only prints a
 * rejection, and a process without a window would hold the project's lock. Never rejects.
 */
export async function stopWithError(
  error: unknown,
  message: string,
  detail: (reason: string) => string,
  services: App | null,
): Promise<void> {
  console.error(error)
  const late = new Promise(resolve => setTimeout(resolve, CLOSING))
  await Promise.race([services?.close().catch(later => console.error(later)), late])
  dialog.showErrorBox(message, detail(error instanceof Error ? error.message : String(error)))
  app.exit(1)
}
