import { expect, onTestFinished, test } from 'vitest'
import { createHost } from '../../../../src-main/web/create-host'

test('a host says that it is there while its services are being opened, to its page alone, and no call is answered yet', async () => {
  const host = await createHost({
    services: new Promise(() => undefined),
    files: new Map(),
    port: 0,
    tabs: () => undefined,
    report: error => expect.fail(String(error)),
  })
  onTestFinished(() => host.close())
  const post = (path: string, headers: Record<string, string>, body?: string) =>
    fetch(`${host.origin}${path}`, {
      method: 'POST',
      headers: { origin: host.origin, ...headers },
      ...(body !== undefined && { body }),
    })
  const json = { 'content-type': 'application/json' }
  const code = new URL(host.launchAddress()).hash.replace('#code=', '')
  const entered = await post('/session', json, JSON.stringify({ code }))
  const { tab } = (await entered.json()) as { tab: string }
  const own = {
    cookie: entered.headers.get('set-cookie')?.split(';')[0] ?? '',
    'x-kanttekening-tab': tab,
  }

  const started = post('/call/app.start', { ...own, ...json }, '{}').then(
    () => 'answered',
    () => 'closed',
  )
  const there = post('/there', own).then(response => response.status)
  expect(await Promise.race([started, there])).toBe(200)
  expect(await post('/there', {}).then(response => response.status)).toBe(403)
})
