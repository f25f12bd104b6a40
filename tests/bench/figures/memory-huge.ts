import type { Browser, Page } from '@playwright/test'
import type { Figure } from '../figure'
import { HUGE } from '../long-papers'
import { rendererMemory, withPaper } from '../paper-pages'

export const memoryHuge: Figure = {
  name: 'memory-huge',
  unit: 'MB',
  measures: 'What the window holds in memory with a paper of 5 million characters and 2,000 highlights open.',
  against: 'What the same Chromium holds for a static page of the same text.',
  measure: () =>
    withPaper(HUGE, async ({ app, still }) => {
      const browser = app.context().browser()
      if (!browser) throw new Error('There is no browser.')
      for (const page of [app, still]) await collectGarbage(page)
      const all = await rendererMemory(browser)
      const value = await memoryGoneWith(app, all, browser)
      const baseline = await memoryGoneWith(still, all, browser)
      return { value, baseline }
    }),
}

async function collectGarbage(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
}

/** What the process held that ends with a page, in MB of 2^20 bytes. Throws where none does. */
async function memoryGoneWith(
  page: Page,
  before: ReadonlyMap<number, number>,
  browser: Browser,
): Promise<number> {
  const present = await rendererMemory(browser)
  await page.context().close()
  for (let look = 0; look < 100; look += 1) {
    const now = await rendererMemory(browser)
    const gone = [...present.keys()].filter(id => !now.has(id)).map(id => before.get(id) ?? 0)
    if (gone.length > 0) return gone.reduce((sum, size) => sum + size, 0)
    await new Promise(wait => setTimeout(wait, 100))
  }
  throw new Error('No process ended with its page.')
}
