import type { Frame, Page, Request } from 'playwright-core'
import { isAppAddress, originOf, toApp, toChromium } from './address'
import { openPage } from './chromium-page'
import { invokeHandler, senderOf } from './ipc-main'
import type { StandinSession } from './session'
import { Events, onlyKeys, strict } from './strict'

const EVENTS = [
  'will-frame-navigate',
  'will-redirect',
  'will-attach-webview',
  'will-prevent-unload',
  'context-menu',
  'render-process-gone',
  'zoom-changed',
] as const

/** The contents of a window, in a real Chromium page. */
export class StandinContents {
  readonly events = new Events('webContents', EVENTS)
  private page: Promise<Page> | null = null
  private readonly waiting: unknown[] = []
  private deliver: (() => void) | null = null
  private listening = false
  private openHandler: ((details: Electron.HandlerDetails) => Electron.WindowOpenHandlerResponse) | null =
    null
  private loading = false
  private crashed = false
  private url = ''
  /** Only remembered: by itself Electron zooms nothing. */
  zoomLevel = 0

  constructor(
    private readonly session: StandinSession,
    private readonly preload: string | undefined,
    private readonly closed: () => void,
  ) {}

  readonly face = strict('webContents', {
    send: (channel: string, ...args: unknown[]) => this.send({ channel, args: structuredClone(args) }),
    // A reload tells nobody how it went; one that the app's end cuts short is no failure.
    reload: () => void this.load(this.url).catch(() => undefined),
    printToPDF: (options: Electron.PrintToPDFOptions) => this.print(options),
    setZoomLevel: (level: number) => {
      this.zoomLevel = level
    },
    forcefullyCrashRenderer: () => void this.crash(),
    setWindowOpenHandler: (
      handler: (details: Electron.HandlerDetails) => Electron.WindowOpenHandlerResponse,
    ) => {
      this.openHandler = handler
    },
    mainFrame: mainFrame(() => this.origin),
    on: (name: string, listener: (...args: never[]) => void) => void this.events.on(name, listener),
  }) as unknown as Electron.WebContents

  /** Loads an address because the app says so, which no rule about navigation sees. */
  async load(url: string): Promise<void> {
    if (this.crashed) {
      await (await this.page)?.close()
      this.page = null
      this.crashed = false
    }
    this.url = url
    this.page ??= this.open()
    const page = await this.page
    this.loading = true
    this.listening = false
    this.waiting.length = 0
    // Electron gives a page all the time it needs; the test's own limit ends the wait.
    await page.goto(toChromium(url), { timeout: 0 })
  }

  private async open(): Promise<Page> {
    const context = await this.session.context()
    const page = await openPage(context, this.preload, {
      invoke: (frame, channel, args) => invokeHandler(senderOf(frame), channel, args),
      receive: frame => this.receive(frame),
      contextMenu: details => void this.events.send('context-menu', {}, details),
    })
    this.session.watch(
      page,
      request => this.allows(request),
      url => this.openWindow(url).action === 'allow',
    )
    page.on('crash', () => this.gone('crashed'))
    page.on('close', () => !this.crashed && this.closed())
    page.on('dialog', dialog => {
      const leaves = dialog.type() === 'beforeunload' && this.events.send('will-prevent-unload')
      void (leaves ? dialog.accept() : dialog.dismiss()).catch(() => undefined)
    })
    return page
  }

  /** Whether a request may go on: a navigation the app did not start itself is first shown to its listeners. */
  private allows(request: Request): boolean {
    if (!request.isNavigationRequest()) return true
    const isMainFrame = request.frame().parentFrame() === null
    if (isMainFrame && this.loading) {
      this.loading = false
      return true
    }
    return !this.navigate(toApp(request.url()), isMainFrame)
  }

  /** Tells the app's listeners that a page wants to go somewhere; whether they prevent it. */
  navigate(url: string, isMainFrame: boolean): boolean {
    return this.events.send('will-frame-navigate', { url, isMainFrame, isSameDocument: false })
  }

  openWindow(url: string): Electron.WindowOpenHandlerResponse {
    return this.openHandler?.({ url } as Electron.HandlerDetails) ?? { action: 'allow' }
  }

  /** What is sent while no preload listens is lost, as in Electron. */
  private send(message: { channel: string; args: unknown[] }): void {
    if (!this.listening) return
    this.waiting.push(message)
    this.deliver?.()
  }

  /** Resolves with the messages for the document that asks, as soon as there are any. */
  private receive(frame: Frame): Promise<unknown[]> {
    if (isAppAddress(frame.url())) this.listening = true
    return new Promise(resolve => {
      this.deliver = () => {
        this.deliver = null
        resolve(this.waiting.splice(0))
      }
      if (this.waiting.length > 0) this.deliver()
    })
  }

  /** What Electron hands to Chromium as it is. */
  private async print(options: Electron.PrintToPDFOptions): Promise<Buffer> {
    const page = await this.page
    if (!page) throw new Error('Object has been destroyed')
    const {
      printBackground = false,
      preferCSSPageSize = false,
      generateTaggedPDF = false,
      generateDocumentOutline = false,
      ...others
    } = options
    onlyKeys('the print option', others, [])
    const session = await page.context().newCDPSession(page)
    const asked = { printBackground, preferCSSPageSize, generateTaggedPDF, generateDocumentOutline }
    const { data } = await session.send('Page.printToPDF', asked)
    return Buffer.from(data, 'base64')
  }

  async crash(): Promise<void> {
    const page = await this.page
    if (!page) return
    const session = await page.context().newCDPSession(page)
    // The answer never comes: the process that would give it is gone.
    void session.send('Page.crash').catch(() => undefined)
  }

  private gone(reason: Electron.RenderProcessGoneDetails['reason']): void {
    this.crashed = true
    this.events.send('render-process-gone', {}, { reason, exitCode: 1 })
  }

  /** Closes the page as a user does, who may be held up by it. */
  async close(): Promise<void> {
    const page = await this.page
    if (page) await page.close({ runBeforeUnload: true })
    else this.closed()
  }

  async destroy(): Promise<void> {
    const page = await this.page
    if (page) await page.close()
    else this.closed()
  }

  async emulate(appearance: 'light' | 'dark'): Promise<void> {
    const page = await this.page
    try {
      if (page && !this.crashed) await page.emulateMedia({ colorScheme: appearance })
    } catch (error) {
      // A page that is closing needs no colours any more.
      if (!page?.isClosed()) throw error
    }
  }

  /** The origin of what the window shows. */
  get origin(): string {
    return originOf(this.url)
  }
}

function mainFrame(origin: () => string): object {
  return strict('mainFrame', {
    get origin() {
      return origin()
    },
    parent: null,
  })
}
