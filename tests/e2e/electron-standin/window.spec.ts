import { expect, PARTITION, test } from './shell'

test('the window is sandboxed, isolated and without Node, remembered, and shown once its page is drawn', async ({
  launch,
  shell,
}) => {
  const { dataFolder, page } = await launch()
  const [shown] = await shell().windows()
  expect(shown?.options.webPreferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
  })
  const { sandboxed, switches } = await shell().app()
  expect(sandboxed).toBe(true)
  expect(switches).toMatchObject({ 'host-resolver-rules': 'MAP * ~NOTFOUND', 'no-proxy-server': '' })
  expect(shown?.options).toMatchObject({ name: 'main', windowStatePersistence: true, show: false })
  await expect.poll(async () => (await shell().windows())[0]?.visible).toBe(true)

  // Nothing of Electron or Node reaches the page but calls and events.
  const seen = await page.evaluate(() => ({
    bridge: Object.keys(window.kanttekening ?? {}),
    frozen: Object.isFrozen(window.kanttekening),
    writable: Object.getOwnPropertyDescriptor(window, 'kanttekening')?.writable,
    others: ['require', 'process', 'module', 'electron', 'Buffer', 'global'].filter(name => name in window),
  }))
  expect(seen).toEqual({ bridge: ['call', 'subscribe'], frozen: true, writable: false, others: [] })

  // Settings and what Chromium keeps have folders of their own.
  const { name, paths } = await shell().app()
  expect(name).toBe('Kanttekening')
  expect(paths['userData']).toBe(dataFolder)
  expect(paths['sessionData']).toBe(`${dataFolder}/chromium`)
  expect((await shell().sessions()).map(({ partition }) => partition).sort()).toEqual(['', PARTITION])
})

test('the frame of the window follows the appearance', async ({ launch, shell }) => {
  const { page } = await launch({ appearance: 'light' })
  const paper = () => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)
  await expect.poll(paper).toBe(false)
  await shell().choose('Beeld', 'Weergave', 'Donker')
  await expect.poll(async () => (await shell().outside()).themeSource).toBe('dark')
  await expect.poll(paper).toBe(true)
  await expect.poll(async () => (await shell().windows())[0]?.backgroundColor).toBe('#1b1b1a')
})
