import type { BrowserWindow } from 'electron'
import { PAGE_URL } from './page-address'
import { bringForward } from './window'

/** The one window of the app, which may be closed and opened again. */
export class AppWindow {
  private opened: BrowserWindow | null = null

  /** The window, where there is one. */
  readonly current = (): BrowserWindow | null => this.opened

  /** Opens one that was made, with `watch` to follow what happens to it. Rejects where its page cannot be loaded. */
  async open(window: BrowserWindow, watch: (window: BrowserWindow) => void): Promise<void> {
    this.opened = window
    // Before others hear of it, for whom there is none any more then.
    window.once('closed', () => {
      this.opened = null
    })
    watch(window)
    await window.loadURL(PAGE_URL).catch(error => {
      // A window that is closed while it loads has nothing to show any more.
      if (!window.isDestroyed()) throw error
    })
  }

  /** Brings it forward; whether there is one. */
  show(): boolean {
    if (this.opened) bringForward(this.opened)
    return this.opened !== null
  }
}
