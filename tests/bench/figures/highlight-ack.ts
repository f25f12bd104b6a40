import { open, readdir, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { type Figure, median, medianTime } from '../figure'
import { closeApp, openAppPage, untilPainted, withBrowser, withDataFolder } from '../open-page'

const SHOWN = 'onderstaande fracties de behoefte'
const RUNS = 9
const CALL = '/call/annotation.create'
const KEY = 'bench:key'

export const highlightAck: Figure = {
  name: 'highlight-ack',
  unit: 'ms',
  measures: 'From the key that marks a selected passage to the page hearing that it is durable.',
  against: 'Writing the same record file plainly: write, fsync, rename.',
  measure: () =>
    withBrowser(browser =>
      withDataFolder(async folder => {
        const app = await openAppPage(browser, folder, SHOWN)
        await keepKeyTimes(app.page)
        const times: number[] = []
        for (let at = -2; at < RUNS; at += 1) {
          const time = await markPassage(app.page, at + 3)
          if (at >= 0) times.push(time)
        }
        const baseline = await plainTime(folder, await recordFile(folder))
        await closeApp(app)
        return { value: median(times), baseline }
      }),
    ),
}

/** Selects the beginning of a paragraph and presses the first theme's key; answers the time by the page's own clock, in ms. */
async function markPassage(page: Page, paragraph: number): Promise<number> {
  await page.evaluate(paragraph => {
    const text = document.querySelectorAll('main p[data-block]')[paragraph]
    if (!text) throw new Error(`There is no paragraph ${paragraph}.`)
    text.scrollIntoView({ block: 'center' })
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT)
    const node = walker.nextNode()
    if (!node) throw new Error(`Paragraph ${paragraph} is empty.`)
    getSelection()?.setBaseAndExtent(node, 0, node, Math.min(20, node.textContent?.length ?? 0))
  }, paragraph)
  const palette = page.getByRole('dialog', { name: 'Passage markeren' })
  await palette.waitFor()
  const answered = page.waitForResponse(response => response.url().endsWith(CALL))
  await page.keyboard.press('1')
  await (await answered).finished()
  // The palette takes its selection along as it closes, which must not be the next one.
  await palette.waitFor({ state: 'hidden' })
  return page.evaluate(
    ([call, key]) => {
      const answer = performance.getEntriesByType('resource').findLast(({ name }) => name.endsWith(call))
      const press = performance.getEntriesByName(key).at(-1)
      if (!answer || !press) throw new Error('The page has seen no key or no answer.')
      return answer.startTime + answer.duration - press.startTime
    },
    [CALL, KEY] as const,
  )
}

/** Loads the page again with every key's time kept, by a listener before those of the app. */
async function keepKeyTimes(page: Page): Promise<void> {
  await page.addInitScript(name => {
    addEventListener('keydown', event => performance.mark(name, { startTime: event.timeStamp }), true)
  }, KEY)
  await page.reload()
  await untilPainted(page, SHOWN)
}

/** The bytes of the annotations' file. */
async function recordFile(folder: string): Promise<Buffer> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const file = entries.find(
    ({ name, parentPath }) => /^doc_.*\.json$/.test(name) && /annotations$/.test(parentPath),
  )
  if (!file) throw new Error('No annotation was kept.')
  return readFile(join(file.parentPath, file.name))
}

function plainTime(folder: string, bytes: Buffer): Promise<number> {
  const [temporary, target] = [join(folder, 'plain.tmp'), join(folder, 'plain.json')]
  const run = async () => {
    const handle = await open(temporary, 'w')
    await handle.writeFile(bytes)
    await handle.sync()
    await handle.close()
    await rename(temporary, target)
  }
  return medianTime({ run }, 25, 5)
}
