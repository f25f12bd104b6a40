import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onWindow, windows } from './browser-window'
import { disconnect } from './chromium-page'
import { answerTest } from './control'
import { boxesClosed, dialog } from './dialog'
import { onSession, sessionOf } from './session'
import { readSettings } from './settings'
import { takeSingleInstanceLock } from './single-instance'
import { Events, NotModelled, strict } from './strict'

const EVENTS = [
  'ready',
  'activate',
  'before-quit',
  'will-quit',
  'quit',
  'window-all-closed',
  'open-file',
  'open-url',
  'second-instance',
  'session-created',
  'web-contents-created',
  'certificate-error',
] as const

const events = new Events('app', EVENTS)
const paths: Record<string, string> = { appData: join(tmpdir(), 'kanttekening-standin-app-data') }
const switches: Record<string, string> = {}
let name = 'Electron'
let isReady = false
let quitting = false
let sandboxed = false
let about: Electron.AboutPanelOptionsOptions = {}
let aboutShown = 0
let becomeReady: () => void
const ready = new Promise<void>(resolve => {
  becomeReady = resolve
})

/** Refuses what Electron takes only while it is starting. */
export function beforeReady(what: string): void {
  if (isReady) throw new Error(`${what} must be called before the app is ready`)
}

type Modelled = Pick<
  Electron.App,
  | 'commandLine'
  | 'enableSandbox'
  | 'exit'
  | 'getLocale'
  | 'getPath'
  | 'getPreferredSystemLanguages'
  | 'isPackaged'
  | 'quit'
  | 'requestSingleInstanceLock'
  | 'setAboutPanelOptions'
  | 'setAppUserModelId'
  | 'setName'
  | 'setPath'
  | 'showAboutPanel'
  | 'whenReady'
> & { on(name: string, listener: (...args: never[]) => void): void }

/** Electron's `app`. */
export const app: Modelled = strict('app', {
  isPackaged: false,
  commandLine: strict('app.commandLine', {
    appendSwitch: (key: string, value?: string) => {
      beforeReady('app.commandLine.appendSwitch')
      switches[key] = value ?? ''
    },
  }) as unknown as Electron.CommandLine,
  enableSandbox: () => {
    beforeReady('app.enableSandbox()')
    sandboxed = true
  },
  exit: (code?: number) => void exit(code ?? 0),
  getLocale: () => readSettings().locale,
  getPreferredSystemLanguages: () => [readSettings().locale],
  getPath: (key: string) => {
    const path = paths[key]
    if (path === undefined) throw new NotModelled(`app.getPath('${key}')`)
    return path
  },
  setPath: (key: string, path: string) => {
    paths[key] = path
  },
  setName: (given: string) => {
    name = given
  },
  setAppUserModelId: () => undefined,
  setAboutPanelOptions: (options: Electron.AboutPanelOptionsOptions) => {
    about = options
  },
  showAboutPanel: () => {
    aboutShown += 1
  },
  requestSingleInstanceLock: (data?: Record<string, unknown>) =>
    takeSingleInstanceLock(paths['userData'] ?? '', data, second =>
      ready.then(() => events.send('second-instance', {}, second.argv, second.folder, second.data)),
    ),
  whenReady: () => ready,
  quit: () => void quit(),
  on: (event: string, listener: (...args: never[]) => void) => void events.on(event, listener),
})

onSession(({ face }) => events.sendPlain('session-created', face))
onWindow((what, window) => {
  if (what === 'opened') events.send('web-contents-created', {}, window.contents.face)
  else if (windows.length === 0) allClosed()
})

function allClosed(): void {
  if (quitting) finishQuitting()
  else if (events.listens('window-all-closed')) events.sendPlain('window-all-closed')
  else quit()
}

/** Quits as Electron does: asks the app, closes every window, and ends when nothing has objected. */
function quit(): void {
  if (!isReady) void exit(0)
  else if (!events.send('before-quit')) {
    quitting = true
    if (windows.length === 0) finishQuitting()
    else quitting = [...windows].every(window => window.close())
  }
}

function finishQuitting(): void {
  quitting = false
  if (!events.send('will-quit')) void exit(0)
}

async function exit(code: number): Promise<void> {
  events.send('quit', {}, code)
  await boxesClosed()
  await disconnect()
  process.exit(code)
}

/** Makes the app ready, which Electron does only after the main module has been evaluated. */
export function start(): void {
  isReady = true
  sessionOf('')
  events.send('ready')
  becomeReady()
}

// A signal asks Electron to quit, as closing the last window does; a second one of its kind ends the process at once.
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.once(signal, quit)
process.on('disconnect', () => process.exit(1))
// An exception that nobody catches is shown, and the process goes on; an unhandled rejection is only printed, for which
// the process is started with `--unhandled-rejections=warn-with-error-code`.
process.on('uncaughtException', error => {
  console.error(error)
  dialog.showErrorBox('A JavaScript error occurred in the main process', String(error.stack))
})

answerTest('app', () => ({ name, paths, switches, sandboxed, about, aboutShown }))
answerTest('quit', quit)
answerTest('open-file', ({ path }: { path: string }) => events.send('open-file', {}, path))
answerTest('open-url', ({ address }: { address: string }) => events.send('open-url', {}, address))
answerTest('activate', () => events.send('activate', {}, windows.length > 0))
answerTest('certificate-error', () => {
  let trusted: boolean | null = null
  const prevented = events.send(
    'certificate-error',
    {},
    null,
    'https://a.example/',
    'error',
    null,
    (answer: boolean) => {
      trusted = answer
    },
  )
  return { prevented, trusted }
})
