import { chromium } from '@playwright/test'
import { expect, test } from 'vitest'
import { chromiumOptions, findChromium } from '../../../scripts/find-chromium'

/** What each switch that turns features of Chromium off names, in their order; Chromium hears the last. */
async function featuresOff(): Promise<string[][]> {
  const browser = await chromium.launch(chromiumOptions())
  try {
    const session = await browser.newBrowserCDPSession()
    const { commandLine } = await session.send('SystemInfo.getInfo')
    return [...commandLine.matchAll(/--disable-features=(\S+)/g)].map(([, names = '']) => names.split(','))
  } finally {
    await browser.close()
  }
}

test.skipIf(findChromium() === null)(
  'Chromium still turns off whatever Playwright has it turn off',
  async () => {
    const switches = await featuresOff()
    expect(switches.length).toBeGreaterThan(1)
    for (const names of switches) expect(switches.at(-1)).toEqual(expect.arrayContaining(names))
  },
)
