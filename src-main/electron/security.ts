import { app, type Session, type WebContents, type WebPreferences } from 'electron'
import { PAGE_ORIGIN, PAGE_URL } from './page-address'

/** What every page of the app is held to, whatever it shows: Electron's security checklist. */
export const HARDENED = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
} as const satisfies WebPreferences

/**
 * Holds every session and every page the process will ever make to the rules below; must run before Electron is ready.
 * `offer` is handed the addresses that a page tried to go to.
 */
export function hardenEverything(offer: (address: string) => void): void {
  app.enableSandbox()
  // Nothing here needs a name resolved; without this, Chromium could still look one up before a request is refused.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  // Nor a proxy found: Chromium would ask the network for one, and a proxy resolves names itself.
  app.commandLine.appendSwitch('no-proxy-server')
  app.on('session-created', hardenSession)
  app.on('web-contents-created', (_event, contents) => hardenContents(contents, offer))
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, trust) => {
    event.preventDefault()
    trust(false)
  })
}

/** No permission, no device, no download, no network: a session can load the app's own page and nothing else. */
function hardenSession(session: Session): void {
  session.setPermissionRequestHandler((contents, permission, allow) =>
    allow(isAllowed(permission, contents.mainFrame.origin)),
  )
  session.setPermissionCheckHandler((_contents, permission, origin) => isAllowed(permission, origin))
  session.setDevicePermissionHandler(() => false)
  session.setCertificateVerifyProc((_request, verify) => verify(REJECT_CERTIFICATE))
  session.setSpellCheckerEnabled(false)
  // Chromium fetches the dictionaries of a session's languages even where nothing is checked.
  session.setSpellCheckerLanguages([])
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !mayLoad(url) }))
  session.on('will-download', event => event.preventDefault())
}

/** What Chromium's certificate verifier takes for a failure. */
const REJECT_CERTIFICATE = -2

/** The one permission there is: the page may put text on the clipboard, which Chromium ties to a key or a click. */
function isAllowed(permission: string, origin: string): boolean {
  return permission === 'clipboard-sanitized-write' && origin.replace(/\/$/, '') === PAGE_ORIGIN
}

function mayLoad(url: string): boolean {
  return url.startsWith(PAGE_URL) || (!app.isPackaged && url.startsWith('devtools://'))
}

/** No navigation, no second window, no embedded page: what the page tried to open is offered to the user instead. */
function hardenContents(contents: WebContents, offer: (address: string) => void): void {
  contents.on('will-frame-navigate', event => {
    // The page may load itself again.
    if (event.isMainFrame && event.url === PAGE_URL) return
    event.preventDefault()
    if (event.isMainFrame) offer(event.url)
  })
  contents.on('will-redirect', event => event.preventDefault())
  contents.on('will-attach-webview', event => event.preventDefault())
  contents.setWindowOpenHandler(({ url }) => {
    offer(url)
    return { action: 'deny' }
  })
}
