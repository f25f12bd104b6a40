import { expect, test } from './shell'

const WEB = ['https://example.org/', 'http://example.org/paper?id=1#top', 'mailto:kamer@example.org']

const OTHER = [
  'file:///etc/passwd',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'blob:https://example.org/1',
  'about:blank',
  'chrome://settings',
  'devtools://devtools/bundled/inspector.html',
  'ftp://example.org/',
  'smb://example.org/share',
  'ms-officecmd:x',
  'vscode://file/etc/passwd',
  'kanttekening://app/index.html',
  'kanttekening://app.evil.example/',
  '\u0000https://example.org',
  'https:evil',
]

test('an address that is asked for never takes the place of the page, and opens outside only when the user says so', async ({
  launch,
  shell,
}) => {
  const { page } = await launch()
  await test.step('no address takes the place of the page, which may load itself again', async () => {
    for (const url of [...WEB, ...OTHER]) {
      expect(await shell().navigate(url), url).toBe(true)
      expect(await shell().navigate(url, false), `${url} in a frame`).toBe(true)
      expect(await shell().openWindow(url), url).toBe('deny')
      // Once for the navigation, once for the window; nothing is said about a frame nobody can see.
      for (const _ of ['navigation', 'window']) {
        const dialog = await shell().dialog()
        dialog.press(dialog.shown.buttons?.at(-1) ?? '')
      }
    }
    expect(await shell().contentsEvent('will-redirect')).toBe(true)
    expect(await shell().contentsEvent('will-attach-webview')).toBe(true)
    expect((await shell().outside()).opened).toEqual([])
    await expect(page.locator('main')).toBeVisible()

    expect(await shell().navigate('kanttekening://app/')).toBe(false)
    await page.reload()
    await expect(page.locator('main')).toBeVisible()
  })
  await test.step('a web or mail address is shown whole, and opened outside only when the user says so; any other is refused', async () => {
    for (const url of WEB) {
      await shell().navigate(url)
      const refused = await shell().dialog()
      expect(refused.shown).toMatchObject({
        message: 'Deze link buiten Kanttekening openen?',
        detail: url,
      })
      refused.press('Annuleren')
      await shell().navigate(url)
      const accepted = await shell().dialog()
      accepted.press('Openen')
    }
    await expect.poll(async () => (await shell().outside()).opened).toEqual(WEB)

    // What a name hides is shown as it is: a Cyrillic letter in a well-known name, and a name before an at sign that is no host.
    await shell().navigate('https://аpple.com/')
    const lookalike = await shell().dialog()
    expect(lookalike.shown.detail).toBe('https://xn--pple-43d.com/')
    lookalike.press('Annuleren')
    await shell().navigate(`https://example.org/${'a'.repeat(5000)}/end`)
    const long = await shell().dialog()
    expect(long.shown.detail?.length).toBeLessThan(700)
    expect(long.shown.detail).toMatch(/\/end$/)
    long.press('Annuleren')

    await shell().navigate('file:///etc/passwd')
    const dialog = await shell().dialog()
    expect(dialog.shown.message).toBe('Deze link wordt niet geopend.')
    expect(dialog.shown.detail).toContain('file:///etc/passwd')
    dialog.press('OK')
    expect((await shell().outside()).opened).toEqual(WEB)
  })
  await test.step('a link in the page is opened by the call, with the same question', async () => {
    const open = (url: string) =>
      page.evaluate(address => window.kanttekening?.call('link.open', { url: address }), url)
    const yes = open('https://www.tweedekamer.nl/')
    ;(await shell().dialog()).press('Openen')
    expect(await yes).toEqual({ ok: true, value: { opened: true } })
    const no = open('https://www.tweedekamer.nl/')
    ;(await shell().dialog()).press('Annuleren')
    expect(await no).toEqual({ ok: true, value: { opened: false } })
    for (const url of ['file:///etc/passwd', 'javascript:alert(1)', 'nonsense']) {
      expect(await open(url)).toMatchObject({ ok: false, error: { code: 'bad-input' } })
    }
    expect((await shell().outside()).opened).toEqual([...WEB, 'https://www.tweedekamer.nl/'])
  })
})
