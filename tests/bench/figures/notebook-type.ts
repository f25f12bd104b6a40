import { resolve } from 'node:path'
import type { Page } from '@playwright/test'
import type { PageBody } from '../../../src-core/notebook/page-body'
import { openApp } from '../../../src-main/services/open-app'
import { runFromPalette } from '../../e2e/fixtures/command-palette'
import { type Figure, median, percentile95 } from '../figure'
import { closeApp, openAppPage, withBrowser, withDataFolder } from '../open-page'
import { sample } from '../sample'

const QUOTATIONS = 200
const KEYS = 60
const TITLE = 'Veel citaten'

export const notebookType: Figure = {
  name: 'notebook-type',
  unit: 'ms',
  measures: `from a key to its letter painted, on a page of the notebook with ${QUOTATIONS} live quotations`,
  against: 'the same keys in an empty editable element of a page that does nothing',
  measure: () =>
    withDataFolder(folder =>
      withBrowser(async browser => {
        await fillProject(folder)
        const app = await openAppPage(browser, folder, sample.text.slice(0, 40).split('\n')[0] ?? '')
        try {
          const { page, context } = app
          await runFromPalette(page, 'notitieboek tonen')
          const notebook = page.getByRole('complementary', { name: 'Notitieboek' })
          await notebook.getByRole('button', { name: new RegExp(TITLE) }).click()
          const text = page.getByRole('textbox', { name: 'Tekst van het blad' })
          await text
            .getByRole('figure')
            .nth(QUOTATIONS - 1)
            .waitFor()
          await text.locator('p').filter({ hasText: 'Slot' }).click()
          const times = await typeKeys(page)
          const still = await context.newPage()
          await still.setContent('<div contenteditable="true" style="white-space: pre-wrap"></div>')
          await still.locator('div').click()
          const plain = await typeKeys(still)
          return { value: median(times), baseline: median(plain), p95: percentile95(times) }
        } finally {
          await closeApp(app)
        }
      }),
    ),
}

/** A data folder with the sample project, passages of which are quoted on one page. */
async function fillProject(folder: string): Promise<void> {
  const app = await openApp({
    resources: resolve(import.meta.dirname, '../../../resources'),
    host: 'web',
    version: '0.0.0',
    locale: 'nl',
    userName: 'Ana',
    userData: folder,
    shell: {},
  })
  const { handlers } = app
  const { documents } = await handlers['project.state']({})
  const documentId = documents[0]?.id ?? ''
  const { text } = await handlers['document.get']({ id: documentId })
  const step = Math.floor((text.length - 300) / QUOTATIONS)
  const content: PageBody['content'] = []
  for (let at = 0; at < QUOTATIONS; at += 1) {
    const start = at * step
    const { id, quote } = await handlers['annotation.create']({
      documentId,
      start,
      end: start + 180,
      themes: [],
      note: null,
    })
    content.push({ type: 'quotation', attrs: { annotation: id, words: quote.exact, citation: '' } })
    content.push({ type: 'paragraph', content: [{ type: 'text', text: `Over citaat ${at + 1}.` }] })
  }
  content.push({ type: 'paragraph', content: [{ type: 'text', text: 'Slot ' }] })
  await handlers['notebook.create']({ title: TITLE, body: { type: 'doc', content } })
  await app.close()
}

/** Presses keys one by one, each after the one before is painted; the times in ms from each key to its paint. */
async function typeKeys(page: Page): Promise<number[]> {
  await page.evaluate(() => {
    const times: number[] = []
    Object.assign(globalThis, { keyTimes: times })
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        requestAnimationFrame(() => {
          // What comes after the frame is drawn is the first task behind it.
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => times.push(performance.now() - timeStamp)
          port2.postMessage(null)
        })
      },
      { capture: true },
    )
  })
  await page.keyboard.press('End')
  for (let key = 1; key <= KEYS; key += 1) {
    await page.keyboard.press('abcdefghij'[key % 10] ?? 'a')
    await page.waitForFunction(
      count => (globalThis as unknown as { keyTimes: number[] }).keyTimes.length > count,
      key,
    )
  }
  return page.evaluate(() => (globalThis as unknown as { keyTimes: number[] }).keyTimes.slice(10))
}
