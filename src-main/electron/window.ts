import { join } from 'node:path'
import { app, BrowserWindow, nativeTheme, type Session } from 'electron'
import { HARDENED } from './security'

/** The paper's colour, so that nothing flashes before the page is drawn; the same as `--paper` in the page. */
const PAPER = { light: '#fdfcf9', dark: '#1b1b1a' }

/** Makes the app's window: sandboxed, without Node, where and as large as it was the last time, and shown when its page is drawn. */
export function createWindow(session: Session, icon: string, zoomFactor: number): BrowserWindow {
  const window = new BrowserWindow({
    name: 'main',
    windowStatePersistence: true,
    width: 1280,
    height: 800,
    minWidth: 640,
    minHeight: 480,
    show: false,
    title: 'Kanttekening',
    icon,
    backgroundColor: paper(),
    webPreferences: {
      session,
      preload: join(import.meta.dirname, '../preload/preload.cjs'),
      ...HARDENED,
      zoomFactor,
      devTools: !app.isPackaged,
    },
  })
  window.once('ready-to-show', () => window.show())
  const recolour = () => window.setBackgroundColor(paper())
  nativeTheme.on('updated', recolour)
  window.once('closed', () => nativeTheme.off('updated', recolour))
  // The main process asks about unsaved work itself, in a dialog that a page cannot hold up.
  window.webContents.on('will-prevent-unload', event => event.preventDefault())
  return window
}

/** Brings a window before the user's eyes. */
export function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

function paper(): string {
  return nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light
}
