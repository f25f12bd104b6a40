import { userInfo } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { app, type BrowserWindow, session } from 'electron'
import packageFile from '../../package.json'
import { CallError } from '../../src-core/contract/errors'
import { listPageFiles } from '../page/page-files'
import { openApp } from '../services/open-app'
import { searchEntry } from '../services/search/start-node-search'
import type { App } from '../services/session/app'
import type { Arguments } from './arguments'
import { ask } from './ask'
import { showContextMenus } from './context-menu'
import { recoverWindow } from './crash-recovery'
import { type DesktopRequests, openPaths } from './desktop-requests'
import { createDialogs, type Dialogs } from './dialogs'
import { sendEvent, serveCalls } from './ipc'
import { guardLeaving } from './leaving'
import type { MenuActions } from './menu/menu-items'
import { PAGE_URL } from './page-address'
import { servePage } from './protocol'
import { startUtility, startUtilityReader } from './start-utility-reader'
import { stopWithError } from './stop-with-error'
import { SystemUi } from './system-ui'
import { bringForward, createWindow } from './window'
import { WindowZoom } from './window-zoom'

/** The app once it runs. */
export interface RunningApp {
  /** Brings the window forward, opening it again where it was closed. */
  show(): void
  /** Offers the user an address that the page tried to go to. */
  offerAddress(address: string): void
}

const ROOT = resolve(import.meta.dirname, '../..')

/** Starts services and window once Electron is ready. Where that is impossible, says why and ends the app. */
export async function startApp(given: Arguments, requests: DesktopRequests): Promise<RunningApp | null> {
  let window: BrowserWindow | null = null
  const locale = app.getPreferredSystemLanguages()[0] ?? app.getLocale()
  const icon = join(ROOT, 'resources/icons/icon.png')
  const ui = new SystemUi(locale, { version: packageFile.version, icon })
  const words = () => ui.words
  const dialogs = createDialogs(() => window, words)
  const tell = async (message: string, error: unknown) => {
    if (!(error instanceof CallError)) console.error(error)
    const failure = error instanceof CallError ? error : { code: 'internal' as const, message: '' }
    await ask(window, { type: 'error', message, detail: words().failure(failure), buttons: [words()('ok')] })
  }
  const tellCannotOpen = (path: string, error: unknown) =>
    tell(words()('cannot-open', { name: basename(path) }), error)
  const attempt = (task: Promise<unknown>) => {
    task.catch(error => tell(words()('cannot-do'), error))
  }

  let services: App | null = null
  const cannotStart = (error: unknown) =>
    stopWithError(
      error,
      words()('cannot-start'),
      reason => words()('cannot-start-what', { reason }),
      services,
    )
  const run = async (services: App): Promise<RunningApp> => {
    const pageSession = session.fromPartition('kanttekening')
    servePage(pageSession, await listPageFiles(join(ROOT, 'out/renderer')))
    const calls = serveCalls(services.handlers, error => console.error(error))
    const leaving = guardLeaving({ services, calls, window: () => window, words })
    services.subscribe(event => sendEvent(window, event))
    const prefer: MenuActions['prefer'] = changes => attempt(services.handlers['preferences.set'](changes))
    const zoom = new WindowZoom(
      () => window,
      level => prefer({ zoom: level }),
    )
    const actions: MenuActions = {
      command: command => sendEvent(window, { type: 'command', command }),
      openProject: () => attempt(services.handlers['project.choose']({})),
      openRecent: id => attempt(services.handlers['project.open']({ id })),
      prefer,
      zoom: where => zoom.zoom(where),
      about: () => app.showAboutPanel(),
    }
    zoom.begin((await ui.follow(services, actions, error => console.error(error))).zoom)

    const openWindow = async () => {
      const opened = createWindow(pageSession, icon, zoom.factor)
      window = opened
      opened.once('closed', () => {
        window = null
      })
      leaving.guardWindow(opened)
      zoom.watch(opened)
      recoverWindow(opened, words, () => app.quit())
      showContextMenus(
        opened,
        words,
        address => attempt(dialogs.openLink(address)),
        // By the window, which knows what all is where one types and where one reads.
        () => actions.command('select-all'),
      )
      await opened.loadURL(PAGE_URL).catch(error => {
        // A window that is closed while it loads has nothing to show any more.
        if (!opened.isDestroyed()) throw error
      })
    }
    let ready = openWindow()
    const show = () => {
      if (window) bringForward(window)
      else {
        ready = openWindow()
        attempt(ready)
      }
    }
    app.on('activate', show)
    app.on('window-all-closed', () => {
      // On macOS a program goes on without windows until it is told to quit.
      if (process.platform !== 'darwin') app.quit()
    })
    // Not waited for: what the page does while it loads is answered already.
    ready.catch(cannotStart)
    requests.begin(async paths => {
      await ready.then(
        () => openPaths(services, paths, tellCannotOpen),
        // That there is no window has been told.
        () => undefined,
      )
    })
    return { show, offerAddress: address => attempt(dialogs.offerAddress(address)) }
  }
  try {
    services = await openServices(given.project, locale, dialogs, tellCannotOpen)
    return await run(services)
  } catch (error) {
    await cannotStart(error)
    return null
  }
}

/** Opens the services. A project that was asked for and cannot be opened is told about, and does not keep the app shut. */
async function openServices(
  project: string | undefined,
  locale: string,
  dialogs: Dialogs,
  tellCannotOpen: (path: string, error: unknown) => Promise<void>,
): Promise<App> {
  try {
    return await openApp({
      userData: app.getPath('userData'),
      resources: join(ROOT, 'resources'),
      ...(project !== undefined && { project }),
      host: 'electron',
      version: packageFile.version,
      locale,
      userName: userInfo().username,
      shell: dialogs,
      startReader: heap => startUtilityReader(heap),
      startSearch: heap => startUtility(heap, searchEntry()),
    })
  } catch (error) {
    if (project === undefined) throw error
    await tellCannotOpen(project, error)
    return openServices(undefined, locale, dialogs, tellCannotOpen)
  }
}
