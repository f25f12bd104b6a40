import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from '@playwright/test'
import { type Figure, medianTime } from '../figure'
import { closeApp, type OpenApp, openAppPage, untilPainted, withBrowser, withDataFolder } from '../open-page'
import { sample } from '../sample'

/** Words of the sample's first paragraph, which is on the screen at once. */
const SHOWN = 'onderstaande fracties de behoefte'
const RUNS = 5

export const openSample: Figure = {
  name: 'open-sample',
  unit: 'ms',
  measures: 'From starting the web host on an existing project to the sample paper painted in Chromium.',
  against: 'The same Chromium opening and painting a static page of the same text.',
  measure: () =>
    withBrowser(browser =>
      withDataFolder(async folder => ({
        value: await openTime(browser, folder),
        baseline: await staticTime(browser, folder),
      })),
    ),
}

function openTime(browser: Browser, folder: string): Promise<number> {
  let app: OpenApp | null = null
  return medianTime(
    {
      async run() {
        app = await openAppPage(browser, folder, SHOWN)
      },
      async after() {
        if (app) await closeApp(app)
      },
    },
    RUNS,
  )
}

async function staticTime(browser: Browser, folder: string): Promise<number> {
  const escaped = sample.text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const file = join(folder, 'static.html')
  await writeFile(file, `<!doctype html><meta charset="utf-8"><p>${escaped.replaceAll(/\n\s*\n/g, '<p>')}`)
  return medianTime(
    {
      async run() {
        const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
        const page = await context.newPage()
        await page.goto(pathToFileURL(file).href)
        await untilPainted(page, 'fracties')
        await context.close()
      },
    },
    RUNS,
  )
}
