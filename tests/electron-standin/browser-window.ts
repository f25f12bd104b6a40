import { answerTest } from './control'
import { behind } from './session'
import { Events, onlyKeys, strict } from './strict'
import { StandinContents } from './web-contents'

const OPTIONS: readonly (keyof Electron.BrowserWindowConstructorOptions)[] = [
  'name',
  'windowStatePersistence',
  'width',
  'height',
  'minWidth',
  'minHeight',
  'show',
  'title',
  'icon',
  'backgroundColor',
  'webPreferences',
]
const WEB_PREFERENCES: readonly (keyof Electron.WebPreferences)[] = [
  'session',
  'javascript',
  'preload',
  'sandbox',
  'contextIsolation',
  'nodeIntegration',
  'nodeIntegrationInWorker',
  'nodeIntegrationInSubFrames',
  'webSecurity',
  'allowRunningInsecureContent',
  'experimentalFeatures',
  'webviewTag',
  'navigateOnDragDrop',
  'spellcheck',
  'zoomFactor',
  'devTools',
]
const EVENTS = [
  'close',
  'closed',
  'ready-to-show',
  'query-session-end',
  'session-end',
  'unresponsive',
  'responsive',
] as const

/** The windows there are, oldest first. */
export const windows: StandinWindow[] = []

let changed: (what: 'opened' | 'closed', window: StandinWindow) => void = () => undefined

/** Calls back for every window that is made or gone. */
export function onWindow(listener: typeof changed): void {
  changed = listener
}

/** A window whose contents are a real page; what a window manager does to it is only remembered. */
export class StandinWindow {
  readonly events = new Events('a window', EVENTS)
  readonly contents: StandinContents
  visible: boolean
  minimised = false
  focused = 0
  backgroundColor: string | undefined
  private gone = false

  constructor(readonly options: Electron.BrowserWindowConstructorOptions = {}) {
    onlyKeys('the window option', options, OPTIONS)
    onlyKeys('the web preference', options.webPreferences ?? {}, WEB_PREFERENCES)
    this.visible = options.show !== false
    this.backgroundColor = options.backgroundColor
    const { session, preload } = options.webPreferences ?? {}
    this.contents = new StandinContents(behind(session), preload, () => this.end())
    this.face.webContents = this.contents.face
    windows.push(this)
    changed('opened', this)
  }

  /** What the app gets as Electron's window. */
  readonly face = strict('BrowserWindow', {
    loadURL: (url: string) => this.loadURL(url),
    on: (name: string, listener: (...args: never[]) => void) => void this.events.on(name, listener),
    once: (name: string, listener: (...args: never[]) => void) => void this.events.once(name, listener),
    show: () => {
      this.visible = true
    },
    focus: () => {
      this.focused += 1
    },
    isMinimized: () => this.minimised,
    restore: () => {
      this.minimised = false
    },
    isDestroyed: () => this.gone,
    setBackgroundColor: (colour: string) => {
      this.backgroundColor = colour
    },
    close: () => void this.close(),
    destroy: () => void this.contents.destroy(),
    webContents: null as Electron.WebContents | null,
  })

  private async loadURL(url: string): Promise<void> {
    await this.contents.load(url)
    this.events.sendPlain('ready-to-show')
  }

  /** Closes the window unless a listener or, later, the page itself prevents it; whether no listener did. */
  close(): boolean {
    if (this.events.send('close')) return false
    void this.contents.close()
    return true
  }

  private end(): void {
    if (this.gone) return
    this.gone = true
    windows.splice(windows.indexOf(this), 1)
    this.events.sendPlain('closed')
    changed('closed', this)
  }
}

/** Electron's `BrowserWindow`. */
export const BrowserWindow = class {
  constructor(options?: Electron.BrowserWindowConstructorOptions) {
    // biome-ignore lint/correctness/noConstructorReturn: the app must get the strict face and nothing else.
    return new StandinWindow(options).face
  }
} as unknown as typeof Electron.BrowserWindow

/** The stand-in behind a window the app passes as a dialog's parent. Throws where it is gone. */
export function livingWindow(face: Electron.BaseWindow): StandinWindow {
  const window = windows.find(candidate => (candidate.face as unknown) === face)
  if (!window) throw new Error('TypeError: Object has been destroyed')
  return window
}

answerTest('windows', () =>
  windows.map(({ options, visible, minimised, focused, backgroundColor, contents }) => {
    const { session: _session, ...webPreferences } = options.webPreferences ?? {}
    return {
      options: { ...options, webPreferences },
      visible,
      minimised,
      focused,
      backgroundColor,
      zoomLevel: contents.zoomLevel,
    }
  }),
)
/**
 * The end of a Windows session: every window is asked, and where none objects each is told, after which Windows waits for
 * nothing. Whether one objected.
 */
answerTest('log-off', () => {
  const asked = [...windows].map(window => window.events.send('query-session-end', { reasons: ['logoff'] }))
  if (asked.includes(true)) return true
  for (const window of windows) window.events.send('session-end', { reasons: ['logoff'] })
  process.kill(process.pid, 'SIGKILL')
  return false
})
answerTest('close-window', () => windows.at(-1)?.close())
answerTest('minimise', () => {
  const window = windows.at(-1)
  if (window) window.minimised = true
})
answerTest('navigate', ({ url, isMainFrame }: { url: string; isMainFrame: boolean }) =>
  windows.at(-1)?.contents.navigate(url, isMainFrame),
)
answerTest('open-window', ({ url }: { url: string }) => windows.at(-1)?.contents.openWindow(url).action)
answerTest('window-event', ({ name }: { name: (typeof EVENTS)[number] }) => windows.at(-1)?.events.send(name))
answerTest('contents-event', ({ name }: { name: 'will-redirect' | 'will-attach-webview' }) =>
  windows.at(-1)?.contents.events.send(name),
)
answerTest('wheel', ({ direction }: { direction: 'in' | 'out' }) =>
  windows.at(-1)?.contents.events.send('zoom-changed', {}, direction),
)
answerTest('crash', () => windows.at(-1)?.contents.crash())
