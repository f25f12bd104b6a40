import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type * as Playwright from 'playwright-core'
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core'
import { askTest } from './control'
import { readSettings } from './settings'

const SHIM = new URL('./page-shim.js', import.meta.url)

let browser: Promise<Browser> | null = null
let pages = 0

function connect(): Promise<Browser> {
  browser ??= loadPlaywright().chromium.connectOverCDP(readSettings().endpoint)
  return browser
}

/** Playwright, required: where it is imported, Node reads all of it once more for the names that it exports. */
function loadPlaywright(): typeof Playwright {
  return createRequire(import.meta.url)('playwright-core') as typeof Playwright
}

/** Leaves the browser, which closes every page this process opened. */
export async function disconnect(): Promise<void> {
  await (await browser)?.close()
}

/** A fresh browser profile, as a session's in-memory partition is. */
export async function openContext(): Promise<BrowserContext> {
  const { viewport, locale, appearance, motion } = readSettings()
  const connected = await connect()
  return connected.newContext({ viewport, locale, colorScheme: appearance, reducedMotion: motion })
}

/** What a page's preload asks of the main process. */
export interface PageCalls {
  invoke(frame: Frame, channel: string, args: unknown[]): Promise<{ value: unknown } | { failed: string }>
  /** Resolves with the messages for the page as soon as there are any. */
  receive(frame: Frame): Promise<unknown[]>
  contextMenu(details: object): void
}

/** Opens an empty page in which a preload will run before everything else, and shows it to the test; without one only opens it. */
export async function openPage(
  context: BrowserContext,
  preload: string | undefined,
  calls: PageCalls,
): Promise<Page> {
  const page = await context.newPage()
  pages += 1
  const name = (what: string) => `__standin_${what}_${process.pid}_${pages}`
  if (preload !== undefined) {
    await page.exposeBinding(name('invoke'), ({ frame }, channel: string, args: unknown[]) =>
      calls.invoke(frame, channel, args),
    )
    await page.exposeBinding(name('receive'), ({ frame }) => calls.receive(frame))
    await page.exposeBinding(name('menu'), (_source, details: object) => calls.contextMenu(details))
    const script = readFileSync(SHIM, 'utf8')
      .replace('INVOKE_NAME', JSON.stringify(name('invoke')))
      .replace('RECEIVE_NAME', JSON.stringify(name('receive')))
      .replace('CONTEXT_MENU_NAME', JSON.stringify(name('menu')))
      // A function, because `$` in the source means something in a replacement text.
      .replace(
        'PRELOAD_FUNCTION',
        () => `;(function (require, module, exports) {${readFileSync(preload, 'utf8')}\n})`,
      )
    await page.addInitScript({ content: script })
  }
  // What has no preload is no window of the app's, but a page that is printed and that nobody sees.
  if (preload === undefined) return page
  // The test finds the page by its address and begins to watch it before anything is loaded.
  const address = `about:blank#${process.pid}-${pages}`
  await page.goto(address)
  await askTest('page', address)
  return page
}
