import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test'
import { buildIfChanged } from '../../scripts/build-app'
import { chromiumOptions } from '../../scripts/find-chromium'
import { startWebHost, type WebHostProcess } from '../e2e/fixtures/start-web-host'

/** Runs a task with the app built from the sources as they are and with a browser, which is closed afterwards. */
export async function withBrowser<T>(task: (browser: Browser) => Promise<T>): Promise<T> {
  if ((await buildIfChanged()) !== 0) throw new Error('The app could not be built.')
  const browser = await chromium.launch(chromiumOptions())
  try {
    return await task(browser)
  } finally {
    await browser.close()
  }
}

/** Runs a task with a fresh data folder that is deleted afterwards. */
export async function withDataFolder<T>(task: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'kanttekening-bench-'))
  try {
    return await task(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The built app on a data folder, with its text on the screen. */
export interface OpenApp {
  readonly host: WebHostProcess
  readonly context: BrowserContext
  readonly page: Page
}

/** How long a page may take to show its text, in ms: a figure that is bad is still a figure. */
const LONGEST = 300_000

/** Starts the web host, on a project or the one last open, opens its page and waits until a text of the paper is painted. */
export async function openAppPage(
  browser: Browser,
  folder: string,
  text: string,
  project?: string,
): Promise<OpenApp> {
  const host = await startWebHost(folder, { locale: 'nl-NL', project })
  const context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 1280, height: 800 } })
  context.setDefaultTimeout(LONGEST)
  const page = await context.newPage()
  await page.goto(host.address)
  await untilPainted(page, text)
  return { host, context, page }
}

/** Waits until the page shows a text and has painted it. */
export async function untilPainted(page: Page, text: string): Promise<void> {
  await page.waitForFunction(text => document.body.textContent.includes(text), text, { polling: 'raf' })
  await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))
}

/** Ends what `openAppPage` started. */
export async function closeApp({ context, host }: OpenApp): Promise<void> {
  await context.close()
  await host.end('SIGTERM')
}
