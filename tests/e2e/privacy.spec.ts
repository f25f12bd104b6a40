import { execFileSync } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { CDPSession, Page } from '@playwright/test'
import { isAppAddress } from '../electron-standin/address'
import { at, makePdf } from '../unit/src-main/import/make-files'
import { openFile } from './fixtures/add-file'
import type { LaunchedApp } from './fixtures/launched-app'
import { card, mark } from './fixtures/mark'
import type { SaveFile } from './fixtures/save-file'
import { expect, test } from './fixtures/test'

const PASSAGE = 'zware consequenties'
const IN_NOTE = 'kwikstaartgeheim'
const IN_PDF = 'Kwartelgeheim voor de voorzitter'

/** Every address the page asked for in any way: documents, scripts, pictures, workers, beacons, sockets. */
async function listen(page: Page): Promise<{ readonly addresses: string[]; readonly session: CDPSession }> {
  const addresses: string[] = []
  const session = await page.context().newCDPSession(page)
  session.on('Network.requestWillBeSent', ({ request }) => addresses.push(request.url))
  session.on('Network.webSocketCreated', ({ url }) => addresses.push(url))
  session.on('Network.webTransportCreated', ({ url }) => addresses.push(url))
  await session.send('Network.enable')
  return { addresses, session }
}

/** The texts of a project's papers, one paragraph each, that are long enough to be recognised. */
async function paragraphsOf(project: string): Promise<string[]> {
  const documents = join(project, 'documents')
  const texts = await Promise.all(
    (await readdir(documents)).map(async id => {
      const { text } = JSON.parse(await readFile(join(documents, id, 'document.json'), 'utf8')) as {
        text: string
      }
      return text.split('\n')
    }),
  )
  return texts.flat().filter(text => text.length > 24)
}

/** What the app keeps for itself on this machine: settings and whatever it may log, but no project and no backup. */
async function ownFiles(app: LaunchedApp, saved: readonly string[]): Promise<Map<string, string>> {
  const project = await app.projectFolder()
  const found = new Map<string, string>()
  for (const entry of await readdir(app.dataFolder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    const inside = relative(app.dataFolder, path)
    if (!entry.isFile() || path.startsWith(project) || /^backups\//.test(inside) || saved.includes(path))
      continue
    found.set(inside, await readFile(path, 'utf8'))
  }
  return found
}

/** Does everything that reads, writes or hands out text; answers the files it saved. */
async function wholeSession(
  saveFile: SaveFile,
  app: LaunchedApp,
): Promise<{ exported: string; made: string }> {
  const { page } = app
  await mark(page, PASSAGE, '1')
  await card(page, PASSAGE).locator('[data-card-main]').click()
  await page.locator('#annotations [contenteditable]').first().click()
  await page.keyboard.type(`Zie https://example.org/${IN_NOTE} voor ${IN_NOTE}.`)
  await page.keyboard.press('Escape')
  await expect(card(page, PASSAGE)).toContainText(IN_NOTE)

  await page.locator('#paper').focus()
  await page.keyboard.press('Control+f')
  await page.keyboard.type('sancties')
  await expect(page.getByRole('search', { name: 'Zoeken in het stuk' })).toContainText(/\d/)
  await page.keyboard.press('Escape')

  await page.keyboard.press('Control+e')
  const exporting = page.getByRole('dialog', { name: 'Exporteren' })
  await exporting.getByLabel('Formaat').selectOption('Markdown')
  await expect(exporting.getByRole('region', { name: 'Voorbeeld' })).toContainText('## ')
  const exported = await saveFile(app, () => exporting.getByRole('button', { name: 'Bewaren' }).click())
  await expect(exporting).toBeHidden()

  await openFile(page, 'brief.pdf', makePdf([at(50, 700, IN_PDF)]), IN_PDF)

  await page.getByRole('button', { name: /^Mensen/ }).click()
  await page.getByRole('button', { name: 'Pakket voor collega maken' }).click()
  const packing = page.getByRole('dialog', { name: 'Pakket voor collega maken' })
  await packing.getByText('De stukken zelf meesturen').click()
  const made = await saveFile(app, () => packing.getByRole('button', { name: 'Pakket bewaren' }).click())
  await expect(packing).toBeHidden()

  await page.getByRole('button', { name: /^Mensen/ }).click()
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Pakket van collega openen' }).click(),
  ])
  await chooser.setFiles(made.path)
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  return { exported: exported.path, made: made.path }
}

test('a whole session talks to nobody, and nothing of what was read or written is printed or logged', {
  tag: ['@electron', '@apart'],
}, async ({ launch, host, saveFile, debugPort }) => {
  test.skip(host === 'electron', 'nobody answers the system’s dialogs')
  test.slow()
  const trace = test.info().outputPath('connections.trace')
  const traced = hasStrace()
  const app = await launch({
    firstStart: true,
    ...(traced && {
      under: ['strace', '-D', '-f', '-e', 'trace=connect,sendto,bind', '-s', '60', '-o', trace],
    }),
  })
  const { addresses, session } = await listen(app.page)
  await app.page.reload()
  const { exported, made } = await wholeSession(saveFile, app)

  const { origin } = new URL(app.page.url())
  const own = (url: string) =>
    url.startsWith('data:') ||
    url.startsWith(`blob:${origin}/`) ||
    (host === 'web' ? new URL(url).origin === origin : isAppAddress(url))
  await expect.poll(() => addresses.length).toBeGreaterThan(2)
  expect(addresses.filter(url => !own(url))).toEqual([])
  await session.detach()

  const secrets = [PASSAGE, IN_NOTE, IN_PDF, ...(await paragraphsOf(await app.projectFolder()))]
  const written = await readFile(exported, 'utf8')
  expect(written).toContain(PASSAGE)
  await expect
    .poll(async () => [...(await ownFiles(app, [exported, made])).keys()])
    .toContain('preferences.json')
  const files = await ownFiles(app, [exported, made])
  await app.close()
  const printed = app.printed()
  expect(secrets.filter(secret => printed.includes(secret))).toEqual([])
  for (const [path, text] of files)
    expect(
      secrets.filter(secret => text.includes(secret)),
      path,
    ).toEqual([])

  test.info().annotations.push({ type: 'sockets', description: traced ? 'traced' : 'not traced: no strace' })
  if (!traced) return
  await expect.poll(() => readFile(trace, 'utf8')).toMatch(/\+\+\+ exited/)
  const calls = (await readFile(trace, 'utf8')).split('\n').filter(call => /sa_family=AF_INET/.test(call))
  // The stand-in for Electron reaches the window through the browser's own port.
  const isWindow = (call: string) =>
    debugPort !== null && call.includes(`sin_port=htons(${debugPort}), sin_addr=inet_addr("127.0.0.1")`)
  expect(calls.filter(call => !/bind\(/.test(call) && !isWindow(call))).toEqual([])
  const bound = calls.filter(call => /bind\(/.test(call))
  expect(bound).toHaveLength(host === 'web' ? 1 : 0)
  for (const call of bound) expect(call).toContain('inet_addr("127.0.0.1")')
})

function hasStrace(): boolean {
  try {
    execFileSync('strace', ['-e', 'trace=none', 'true'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
