import type { BrowserContext, Page, Request as PageRequest, Route } from 'playwright-core'
import { isAppAddress, originOf, privilegesOf, toApp } from './address'
import { openContext } from './chromium-page'
import { answerTest } from './control'
import { readSettings } from './settings'
import { Events, NotModelled, strict } from './strict'

type RequestHandler = Parameters<Electron.Protocol['handle']>[1]
type CheckHandler = Exclude<Parameters<Electron.Session['setPermissionCheckHandler']>[0], null>
type RequestPermission = Exclude<Parameters<Electron.Session['setPermissionRequestHandler']>[0], null>
type BeforeRequest = (details: { url: string }, callback: (answer: { cancel?: boolean }) => void) => void

/** A session and the browser profile that plays its part. */
export class StandinSession {
  private readonly events = new Events('a session', ['will-download'])
  private readonly schemes = new Map<string, RequestHandler>()
  private beforeRequest: BeforeRequest | null = null
  private checks: CheckHandler | null = null
  private requests: RequestPermission | null = null
  private devices: ((details: never) => boolean) | null = null
  private certificates: ((request: never, verify: (result: number) => void) => void) | null = null
  private profile: Promise<BrowserContext> | null = null
  private readonly pages = new Map<Page, (request: PageRequest) => boolean>()
  private openPopup: (url: string) => boolean = () => false
  spellChecker = true
  /** The languages of which Chromium fetches dictionaries, whether or not it checks anything with them. */
  dictionaries: readonly string[] = [readSettings().locale]
  /** Downloads the app prevented. */
  prevented = 0

  /** What the app gets as Electron's session. */
  readonly face = strict('session', {
    protocol: strict('session.protocol', {
      handle: (scheme: string, handler: RequestHandler) => void this.schemes.set(scheme, handler),
    }),
    webRequest: strict('session.webRequest', {
      onBeforeRequest: (listener: BeforeRequest) => {
        this.beforeRequest = listener
      },
    }),
    setPermissionCheckHandler: (handler: CheckHandler) => {
      this.checks = handler
    },
    setPermissionRequestHandler: (handler: RequestPermission) => {
      this.requests = handler
    },
    setDevicePermissionHandler: (handler: (details: never) => boolean) => {
      this.devices = handler
    },
    setCertificateVerifyProc: (verify: (request: never, verify: (result: number) => void) => void) => {
      this.certificates = verify
    },
    setSpellCheckerEnabled: (enabled: boolean) => {
      this.spellChecker = enabled
    },
    setSpellCheckerLanguages: (languages: string[]) => {
      this.dictionaries = languages
    },
    on: (name: string, listener: (...args: never[]) => void) => void this.events.on(name, listener),
  }) as unknown as Electron.Session

  /** The profile, opened when the first window needs it. */
  context(): Promise<BrowserContext> {
    this.profile ??= this.openProfile()
    return this.profile
  }

  private async openProfile(): Promise<BrowserContext> {
    const context = await openContext()
    if (this.check('clipboard-sanitized-write', 'kanttekening://app')) {
      await context.grantPermissions(['clipboard-write'])
    }
    await context.route('**/*', async route => {
      const page = pageOf(route)
      const allows = page ? this.pages.get(page) : undefined
      try {
        if (allows ? allows(route.request()) : this.openPopup(toApp(route.request().url())))
          await this.fulfil(route)
        else await route.abort('aborted')
      } catch (error) {
        if (!page?.isClosed()) throw error
      }
    })
    return context
  }

  /** Hears what a page of this session wants to load or open. */
  watch(page: Page, allows: (request: PageRequest) => boolean, openPopup: (url: string) => boolean): void {
    this.pages.set(page, allows)
    this.openPopup = openPopup
    page.on('popup', popup => void popup.close())
    page.on('download', download => {
      const item = strict('a download', { getURL: () => download.url() })
      if (!this.events.send('will-download', {}, item))
        throw new NotModelled('a download that is not prevented')
      this.prevented += 1
      void download.cancel()
    })
  }

  /** What the session's handlers say to a permission: the check, and then the request. */
  check(permission: string, origin: string): boolean {
    // Electron's own default is to allow.
    return this.checks?.(null, permission as never, origin, {} as never) ?? true
  }

  ask(permission: string, origin: string): boolean {
    let allowed = this.requests === null
    const contents = { mainFrame: { origin } } as unknown as Electron.WebContents
    this.requests?.(contents, permission as never, answer => (allowed = answer), {} as never)
    return allowed
  }

  device(): boolean {
    return this.devices?.({} as never) ?? true
  }

  certificate(): number {
    let verdict = 0
    this.certificates?.({} as never, result => (verdict = result))
    return verdict
  }

  /** Whether the session lets an address be asked for at all. */
  mayRequest(url: string): boolean {
    let cancelled = false
    this.beforeRequest?.({ url }, ({ cancel }) => (cancelled = cancel === true))
    return !cancelled
  }

  /** The answer of the app's own protocol; null where the scheme has no handler. */
  async answer(url: string, method: string): Promise<Response | null> {
    const handler = this.schemes.get(new URL(url).protocol.slice(0, -1))
    return handler ? handler(new Request(url, { method })) : null
  }

  /** Answers a request of a page as Electron's network layer would. */
  async fulfil(route: Route): Promise<void> {
    const request = route.request()
    const url = toApp(request.url())
    if (!this.mayRequest(url)) return route.abort('blockedbyclient')
    const isApp = isAppAddress(request.url())
    if (isApp) {
      const { standard, secure, supportFetchAPI } = privilegesOf(url)
      // The page here lives at an `https:` origin, so what a lesser scheme lacks cannot be shown in any other way.
      if (!standard || !secure) throw new NotModelled('a page whose scheme is not standard and secure')
      if (!supportFetchAPI && request.resourceType() === 'fetch') return route.abort('failed')
    }
    const response = isApp ? await this.answer(url, request.method()) : null
    // There is no network behind the stand-in: what gets here is a hole in the app's own rules.
    if (!response) throw new NotModelled(`a request to ${originOf(url)}`)
    const body = Buffer.from(await response.arrayBuffer())
    return route.fulfill({ status: response.status, headers: Object.fromEntries(response.headers), body })
  }
}

/** The page a request belongs to; the first request of a window that a page opens belongs to none yet. */
function pageOf(route: Route): Page | null {
  try {
    return route.request().frame().page()
  } catch {
    return null
  }
}

const sessions = new Map<string, StandinSession>()
let created: (session: StandinSession) => void = () => undefined

/** Calls back for every session as it is made. */
export function onSession(listener: (session: StandinSession) => void): void {
  created = listener
}

/** The session of a partition, `''` for the default one; made when it is first asked for. */
export function sessionOf(partition: string): StandinSession {
  const known = sessions.get(partition)
  if (known) return known
  const session = new StandinSession()
  sessions.set(partition, session)
  created(session)
  return session
}

/** The stand-in's session behind the face the app has. */
export function behind(face: Electron.Session | undefined): StandinSession {
  return [...sessions.values()].find(session => session.face === face) ?? sessionOf('')
}

/** Electron's `session` module. */
export const session: Pick<typeof Electron.Session, 'fromPartition'> = strict('session', {
  fromPartition: (partition: string) => sessionOf(partition).face,
})

answerTest('sessions', () =>
  [...sessions].map(([partition, { spellChecker, dictionaries, prevented }]) => ({
    partition,
    spellChecker,
    dictionaries,
    prevented,
  })),
)
answerTest(
  'permission',
  ({ partition, permission, origin }: { partition: string; permission: string; origin: string }) => {
    const asked = sessionOf(partition)
    return { check: asked.check(permission, origin), request: asked.ask(permission, origin) }
  },
)
answerTest('device', ({ partition }: { partition: string }) => sessionOf(partition).device())
answerTest('certificate', ({ partition }: { partition: string }) => sessionOf(partition).certificate())
answerTest('may-request', ({ partition, url }: { partition: string; url: string }) =>
  sessionOf(partition).mayRequest(url),
)
answerTest(
  'request',
  async ({ partition, url, method }: { partition: string; url: string; method: string }) => {
    const response = await sessionOf(partition).answer(url, method)
    if (!response) return null
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: await response.text(),
    }
  },
)
