import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mark } from '../fixtures/mark'
import { startWebHost } from '../fixtures/start-web-host'
import { expect, test } from '../fixtures/test'

const FIRST = 'zware consequenties'

test('the web host beside the app on one project only reads, and writes once the app has ended', async ({
  launch,
  browser,
}) => {
  const app = await launch()
  await mark(app.page, FIRST, '1')
  const analyst = await app.analyst()
  const dataFolder = await mkdtemp(join(tmpdir(), 'kanttekening-e2e-'))
  await writeFile(join(dataFolder, 'analyst.json'), JSON.stringify(analyst))
  const host = await startWebHost(dataFolder, { locale: 'nl-NL', project: await app.projectFolder() })
  const context = await browser.newContext({ locale: 'nl-NL', reducedMotion: 'reduce' })
  try {
    const page = await context.newPage()
    await page.goto(host.address)
    await expect(page.getByText(/heeft dit project geopend/)).toContainText(analyst.name)
    await expect(page.locator('#annotations')).toContainText(FIRST)
    await expect(page.getByRole('button', { name: 'Stuk toevoegen' }).first()).toBeDisabled()
    await app.close()
    await page.getByRole('button', { name: 'Opnieuw proberen' }).click()
    await expect(page.getByText(/heeft dit project geopend/)).toBeHidden()
    await mark(page, 'specifieke sancties worden voorbereid', '2')
  } finally {
    await context.close()
    await host.end('SIGTERM')
    await rm(dataFolder, { recursive: true })
  }
})
