import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from '@playwright/test'
import type { StructuredDocument } from '../../src-core/document/model'
import { startWebHost } from '../e2e/fixtures/start-web-host'
import { makeLongPaper, makePaperProject, type PaperSize } from './long-papers'
import { withBrowser, withDataFolder } from './open-page'

const VIEWPORT = { width: 1280, height: 800 }
/** How long a page may take to hold all of a paper, in ms: a figure that is bad is still a figure. */
const LONGEST = 300_000

/** The same paper in the app and as a static page, each in a page of its own in one browser. */
export interface PaperPages {
  readonly document: StructuredDocument
  readonly app: Page
  readonly still: Page
}

/** Runs a task with a paper that the built app has open and that also stands in a static page. */
export function withPaper<T>(size: PaperSize, task: (pages: PaperPages) => Promise<T>): Promise<T> {
  return withDataFolder(async folder => {
    const document = await makeLongPaper(size.characters)
    const project = await makePaperProject(folder, document, size.highlights)
    const file = await writeStaticPage(folder, document)
    return withBrowser(async browser => {
      const host = await startWebHost(folder, { locale: 'nl-NL', project })
      try {
        const [app, still] = [await newPage(browser), await newPage(browser)]
        await app.goto(host.address)
        await untilWhole(app, document)
        await still.goto(file)
        return await task({ document, app, still })
      } finally {
        await host.end('SIGTERM')
      }
    })
  })
}

/** Loads a page again; answers how long it takes until all of the paper is in it and painted, in ms. */
export async function reloadTime(page: Page, document: StructuredDocument): Promise<number> {
  await page.bringToFront()
  const start = performance.now()
  await page.reload({ waitUntil: 'commit' })
  await untilWhole(page, document)
  return performance.now() - start
}

/** The resident memory of every renderer process of a browser by its id, in MB of 2^20 bytes. Linux only. */
export async function rendererMemory(browser: Browser): Promise<ReadonlyMap<number, number>> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  const renderers = processInfo.filter(({ type }) => type === 'renderer')
  const sizes = renderers.map(async ({ id }) => {
    const status = await readFile(`/proc/${id}/status`, 'utf8')
    return [id, Number(/VmRSS:\s*(\d+)/.exec(status)?.[1]) / 1024] as const
  })
  return new Map(await Promise.all(sizes))
}

async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ locale: 'nl-NL', viewport: VIEWPORT })
  context.setDefaultTimeout(LONGEST)
  // The runner gives functions their names by this helper, also those that a page is asked to run.
  await context.addInitScript('globalThis.__name = named => named')
  // Heard before the app hears keys, which it tells nobody of once it has used them.
  await context.addInitScript(
    "addEventListener('keydown', ({ timeStamp }) => { globalThis.keyTime = timeStamp }, true)",
  )
  return context.newPage()
}

/** Waits until the paper's last block is in a page and painted; cheap to ask, however long the paper. */
async function untilWhole(page: Page, { blocks }: StructuredDocument): Promise<void> {
  const block = `[data-block="${blocks.at(-1)?.id}"]`
  await page.waitForFunction(block => document.querySelector(block) !== null, block)
  await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))
}

async function writeStaticPage(folder: string, { text, blocks }: StructuredDocument): Promise<string> {
  const file = join(folder, 'static.html')
  const paragraphs = blocks.map(
    ({ id, start, end }) => `<p data-block="${id}">${escaped(text.slice(start, end))}</p>`,
  )
  const style = '<style>main { max-width: 40em; margin: auto; font: 18px/28px serif }</style>'
  await writeFile(file, `<!doctype html><meta charset="utf-8">${style}<main>${paragraphs.join('\n')}</main>`)
  return pathToFileURL(file).href
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
