import { userInfo } from 'node:os'
import { join, resolve } from 'node:path'
import { app, session } from 'electron'
import packageFile from '../../package.json'
import { listPageFiles } from '../page/page-files'
import { openApp } from '../services/open-app'
import { searchEntry } from '../services/search/start-node-search'
import type { App } from '../services/session/app'
import { AppWindow } from './app-window'
import type { Arguments } from './arguments'
import { showContextMenus } from './context-menu'
import { recoverWindow } from './crash-recovery'
import { type DesktopRequests, openPaths } from './desktop-requests'
import { createDialogs, type Dialogs } from './dialogs'
import { createFailureDialogs, type FailureDialogs } from './failure-dialogs'
import { sendEvent, serveCalls } from './ipc'
import { guardLeaving } from './leaving'
import type { MenuActions } from './menu/menu-items'
import { servePage } from './protocol'
import { startUtility, startUtilityReader } from './start-utility-reader'
import { stopWithError } from './stop-with-error'
import { SystemUi } from './system-ui'
import { createWindow } from './window'
import { WindowZoom } from './window-zoom'

/** The app once it runs. */
export interface RunningApp {
  /** Brings the window forward, opening it again where it was closed. */
  show(): void
  /** Offers the user an address that the page tried to go to. */
  offerAddress(address: string): void
}

const ROOT = resolve(import.meta.dirname, '../..')
const ICON = join(ROOT, 'resources/icons/icon.png')

/** Starts services and window once Electron is ready. Where that is impossible, says why and ends the app. */
export async function startApp(given: Arguments, requests: DesktopRequests): Promise<RunningApp | null> {
  const window = new AppWindow()
  const locale = app.getPreferredSystemLanguages()[0] ?? app.getLocale()
  const ui = new SystemUi(locale, { version: packageFile.version, icon: ICON })
  const words = () => ui.words
  const dialogs = createDialogs(window.current, words)
  const failures = createFailureDialogs(window.current, words)
  let services: App | null = null
  const cannotStart = (error: unknown) =>
    stopWithError(
      error,
      words()('cannot-start'),
      reason => words()('cannot-start-what', { reason }),
      services,
    )
  try {
    services = await openServices(given.project, locale, dialogs, failures)
    return await run({ services, window, ui, dialogs, failures, requests, cannotStart })
  } catch (error) {
    await cannotStart(error)
    return null
  }
}

/** What the app consists of, all made. */
interface Parts {
  readonly services: App
  readonly window: AppWindow
  readonly ui: SystemUi
  readonly dialogs: Dialogs
  readonly failures: FailureDialogs
  readonly requests: DesktopRequests
  cannotStart(error: unknown): Promise<void>
}

/** Serves the page and its calls, opens the window, and follows what is asked of the app from outside it. */
async function run(parts: Parts): Promise<RunningApp> {
  const { services, window, ui, dialogs, failures, requests } = parts
  const { attempt } = failures
  const words = () => ui.words
  const pageSession = session.fromPartition('kanttekening')
  servePage(pageSession, await listPageFiles(join(ROOT, 'out/renderer')))
  const calls = serveCalls(services.handlers, error => console.error(error))
  const leaving = guardLeaving({ services, calls, window: window.current, words })
  services.subscribe(event => sendEvent(window.current(), event))
  const prefer: MenuActions['prefer'] = changes => attempt(services.handlers['preferences.set'](changes))
  const zoom = new WindowZoom(window.current, level => prefer({ zoom: level }))
  const actions: MenuActions = {
    command: command => sendEvent(window.current(), { type: 'command', command }),
    openProject: () => attempt(services.handlers['project.choose']({})),
    openRecent: id => attempt(services.handlers['project.open']({ id })),
    prefer,
    zoom: where => zoom.zoom(where),
    about: () => app.showAboutPanel(),
  }
  zoom.begin((await ui.follow(services, actions, error => console.error(error))).zoom)

  const open = () =>
    window.open(createWindow(pageSession, ICON, zoom.factor), opened => {
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
    })
  let ready = open()
  const show = () => {
    if (window.show()) return
    ready = open()
    attempt(ready)
  }
  app.on('activate', show)
  app.on('window-all-closed', () => {
    // On macOS a program goes on without windows until it is told to quit.
    if (process.platform !== 'darwin') app.quit()
  })
  // Not waited for: what the page does while it loads is answered already.
  ready.catch(parts.cannotStart)
  requests.begin(async paths => {
    await ready.then(
      () => openPaths(services, paths, failures.cannotOpen),
      // That there is no window has been told.
      () => undefined,
    )
  })
  return { show, offerAddress: address => attempt(dialogs.offerAddress(address)) }
}

/** Opens the services. A project that was asked for and cannot be opened is told about, and does not keep the app shut. */
async function openServices(
  project: string | undefined,
  locale: string,
  dialogs: Dialogs,
  failures: FailureDialogs,
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
    await failures.cannotOpen(project, error)
    return openServices(undefined, locale, dialogs, failures)
  }
}
