import { expect, PARTITION, test } from './shell'

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

test('no session grants a permission, a device or a certificate, nor asks for any address but the page’s own', async ({
  launch,
  shell,
}) => {
  await launch()
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

test('a page cannot reach the network by any way it has, nor begin a download', async ({ launch, shell }) => {
  const app = await launch()
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
