import { networkInterfaces } from 'node:os'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CONTENT_POLICY } from '../../src-main/page/content-policy'
import { openSocket, rawRequest, readAnswer } from './raw-request'
import { type Access, codeOf, startTestHost, type TestHost } from './start-test-host'

let served: TestHost
let access: Access
/** The lines of a good request, which a test changes in one place. */
let head: { host: string; origin: string; site: string; cookie: string; tab: string; json: string }

beforeAll(async () => {
  served = await startTestHost()
  access = await served.enter()
  head = {
    host: `Host: 127.0.0.1:${served.port}`,
    origin: `Origin: ${served.host.origin}`,
    site: 'Sec-Fetch-Site: same-origin',
    cookie: `Cookie: ${access.cookie}`,
    tab: `X-Kanttekening-Tab: ${access.tab}`,
    json: 'Content-Type: application/json',
  }
})
afterAll(() => served.close())

const call = (changes: Partial<typeof head> & { path?: string; method?: string; body?: string } = {}) => {
  const { path = '/call/project.state', method = 'POST', body = '{}', ...lines } = changes
  const headers = Object.values({ ...head, ...lines }).filter(line => line !== '')
  const length = `Content-Length: ${Buffer.byteLength(body)}`
  return rawRequest(served.port, [`${method} ${path} HTTP/1.1`, ...headers, length], body)
}
const read = (path: string, ...lines: string[]) =>
  rawRequest(served.port, [`GET ${path} HTTP/1.1`, head.host, ...lines])
const exchange = (body: string, ...lines: string[]) =>
  rawRequest(
    served.port,
    ['POST /session HTTP/1.1', head.host, head.origin, head.json, `Content-Length: ${body.length}`, ...lines],
    body,
  )
const errorIn = (answer: { body: string } | null) =>
  (JSON.parse(answer?.body ?? '{}') as { error?: { code: string } }).error?.code

describe('a good request', () => {
  test('gets its answer', async () => {
    const answer = await call()
    expect(answer?.status).toBe(200)
    expect(JSON.parse(answer?.body ?? '')).toMatchObject({ ok: true, value: { documents: [{}] } })
  })

  test.each(['/', '/index.html', '/assets/index.js', '/?a=b'])('gets the page’s file %s', async path => {
    expect((await read(path))?.status).toBe(200)
  })
})

describe('every answer carries the headers that confine the page', () => {
  test.each([
    ['the page', () => read('/')],
    ['a file', () => read('/assets/index.js')],
    ['a call', () => call()],
    ['a refusal', () => call({ origin: 'Origin: null' })],
    ['a path that is not there', () => read('/nothing', head.origin)],
    ['a broken body', () => call({ body: '{' })],
    ['a path that cannot be decoded', () => read('/%zz')],
    ['a path that is too long', () => call({ path: `/call/${'x'.repeat(5000)}` })],
  ])('%s', async (_, request) => {
    const headers = (await request())?.headers
    expect(headers?.get('content-security-policy')).toBe(CONTENT_POLICY)
    expect(headers?.get('x-content-type-options')).toBe('nosniff')
    expect(headers?.get('cache-control')).toBe('no-store')
    expect(headers?.get('referrer-policy')).toBe('no-referrer')
    expect(headers?.get('x-frame-options')).toBe('DENY')
    expect(headers?.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(headers?.get('cross-origin-resource-policy')).toBe('same-origin')
    expect([...(headers?.keys() ?? [])].filter(name => name.startsWith('access-control'))).toEqual([])
  })

  test('and the policy allows nothing inline, evaluated, framed or from elsewhere', () => {
    expect(CONTENT_POLICY).toContain("default-src 'none'")
    expect(CONTENT_POLICY).toContain("frame-ancestors 'none'")
    expect(CONTENT_POLICY).not.toMatch(/unsafe|\*|https?:/)
  })
})

describe('a call with one thing wrong is refused', () => {
  test.each([
    ['a foreign Host', { host: 'Host: evil.example' }],
    ['the name localhost', { host: 'Host: localhost' }],
    ['another Host of two', { host: 'Host: 127.0.0.1:1' }],
    ['no Origin', { origin: '' }],
    ['the Origin null', { origin: 'Origin: null' }],
    ['a foreign Origin', { origin: 'Origin: http://evil.example' }],
    ['a page of another host', { site: 'Sec-Fetch-Site: cross-site' }],
    ['a page of another port', { site: 'Sec-Fetch-Site: same-site' }],
    ['no cookie', { cookie: '' }],
    ['a wrong cookie', { cookie: 'Cookie: kanttekening=x' }],
    ['no token', { tab: '' }],
    ['a wrong token', { tab: 'X-Kanttekening-Tab: x' }],
  ])('%s', async (_, change) => {
    const answer = await call(change)
    expect(answer?.status).toBe(403)
    expect(errorIn(answer)).toBe('forbidden')
  })

  test('a second Host, whichever comes first', async () => {
    for (const hosts of [
      [head.host, 'Host: evil.example'],
      ['Host: evil.example', head.host],
      [head.host, head.host],
    ]) {
      const answer = await call({ host: hosts.join('\r\n') })
      expect(answer?.status).toBeGreaterThanOrEqual(400)
    }
  })

  test('no Host at all', async () => {
    expect((await call({ host: '' }))?.status).toBe(403)
  })

  test('two Origins', async () => {
    expect((await call({ origin: `${head.origin}\r\n${head.origin}` }))?.status).toBe(403)
  })

  test('an old protocol without Host', async () => {
    const answer = await rawRequest(served.port, ['GET / HTTP/1.0'])
    expect(answer?.status).toBe(403)
  })
})

describe('paths', () => {
  test.each([
    '/../secret.json',
    '/..%2fsecret.json',
    '/%2e%2e/secret.json',
    '/assets/../../secret.json',
    '/assets/..%5c..%5csecret.json',
    '//secret.json',
    '/assets/notes.txt',
    '/assets/',
    '/assets',
    '/index.html/',
    '/INDEX.HTML',
    '/index.html%00',
    'http://evil.example/',
    'file:///etc/passwd',
    '/etc/passwd',
  ])('%s leads nowhere', async path => {
    for (const lines of [[], [head.origin, head.site]]) {
      const answer = await read(path, ...lines)
      expect(answer?.status).toBeGreaterThanOrEqual(400)
      expect(answer?.body).not.toMatch(/secret|root:|of a type/)
    }
  })

  test.each(['/events', '/%65vents', '/events?x', '/events/', '//events', '/Events'])(
    'reading %s without being the page is refused',
    async path => {
      expect((await read(path, head.cookie, head.tab))?.status).toBe(403)
    },
  )

  test.each(['constructor', '__proto__', 'toString', 'project.nothing', '%70roject.nothing'])(
    'a call named %s does not exist',
    async name => {
      const answer = await call({ path: `/call/${name}` })
      expect(errorIn(answer)).toBe('not-found')
    },
  )
})

describe('methods', () => {
  test.each(['HEAD', 'OPTIONS', 'TRACE', 'PUT', 'DELETE', 'PATCH'])('%s does nothing', async method => {
    for (const path of ['/', '/call/project.state', '/events', '/session']) {
      expect((await call({ method, path, body: '' }))?.status).toBeGreaterThanOrEqual(400)
      expect((await call({ method, path, body: '', origin: '' }))?.status).toBeGreaterThanOrEqual(400)
    }
  })

  test('OPTIONS grants nothing to a page that asks', async () => {
    const answer = await rawRequest(served.port, [
      'OPTIONS /call/project.state HTTP/1.1',
      head.host,
      'Origin: http://evil.example',
      'Access-Control-Request-Method: POST',
      'Access-Control-Request-Headers: x-kanttekening-tab',
    ])
    expect(answer?.status).toBe(403)
    expect([...(answer?.headers.keys() ?? [])].join()).not.toContain('access-control')
  })

  test('CONNECT and a WebSocket open nothing', async () => {
    expect(await rawRequest(served.port, ['CONNECT evil.example:80 HTTP/1.1', head.host])).toBeNull()
    const upgrade = ['Upgrade: websocket', 'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==']
    expect((await read('/events', ...upgrade, 'Origin: http://evil.example'))?.status).toBe(403)
  })
})

describe('launch codes', () => {
  test('give a cookie that no script, no other site and no other path can use', async () => {
    const answer = await exchange(JSON.stringify({ code: codeOf(served.host) }))
    expect(answer?.status).toBe(200)
    const cookie = answer?.headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/^kanttekening-\d+=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/)
    expect(cookie).toContain(`kanttekening-${served.port}=`)
  })

  test('cannot be replayed', async () => {
    const body = JSON.stringify({ code: codeOf(served.host) })
    expect((await exchange(body))?.status).toBe(200)
    const again = await exchange(body)
    expect(again?.status).toBe(403)
    expect(again?.headers.has('set-cookie')).toBe(false)
  })

  test.each(['{}', '{"code":""}', '{"code":null}', '{"code":["x"]}', '[]', 'null', '"x"'])(
    'that are none are refused: %s',
    async body => {
      expect((await exchange(body))?.status).toBe(403)
    },
  )

  test('in a long body are not even read', async () => {
    const answer = await exchange(JSON.stringify({ code: 'x'.repeat(4096) }))
    expect(answer?.status).toBe(413)
  })

  test('are not spent by a page elsewhere that guesses the request right', async () => {
    const code = codeOf(served.host)
    const body = JSON.stringify({ code })
    const foreign = ['Origin: http://evil.example', 'Origin: null']
    for (const origin of foreign) {
      const lines = ['POST /session HTTP/1.1', head.host, origin, head.json, `Content-Length: ${body.length}`]
      expect((await rawRequest(served.port, lines, body))?.status).toBe(403)
    }
    await expect(served.enter(code)).resolves.toBeTruthy()
  })

  test('let a second host of this program keep its own cookie beside', async () => {
    const other = await startTestHost()
    const there = await other.enter(undefined, access.cookie)
    expect(there.cookie.split('=')[0]).not.toBe(access.cookie.split('=')[0])
    expect((await call({ cookie: `Cookie: ${there.cookie}; ${access.cookie}` }))?.status).toBe(200)
    await other.close()
  })
})

describe('bodies', () => {
  test.each([
    ['broken JSON', '{"id":', 'bad-input'],
    ['nothing', '', 'bad-input'],
    ['a number', '7', 'bad-input'],
    ['a prototype', '{"__proto__":{"x":1}}', 'bad-input'],
    ['bytes that are no UTF-8', '{"id":"\ud800"', 'bad-input'],
  ])('%s is bad input', async (_, body, code) => {
    expect(errorIn(await call({ path: '/call/document.get', body }))).toBe(code)
  })

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'text/html', ''])(
    'of type %j are refused',
    async type => {
      const answer = await call({ json: type === '' ? '' : `Content-Type: ${type}` })
      expect(answer?.status).toBe(415)
    },
  )

  test('of somebody unknown are refused before they are sent', async () => {
    const socket = await openSocket(served.port)
    const lines = ['POST /call/import.file HTTP/1.1', head.host, head.origin, head.json, 'Connection: close']
    socket.write(`${[...lines, `Content-Length: ${90 * 1024 * 1024}`].join('\r\n')}\r\n\r\n`)
    expect((await readAnswer(socket))?.status).toBe(403)
  })

  test('over the limit are refused by their length', async () => {
    const socket = await openSocket(served.port)
    const lines = ['POST /call/import.file HTTP/1.1', ...Object.values(head), 'Connection: close']
    socket.write(`${[...lines, `Content-Length: ${1024 ** 3}`].join('\r\n')}\r\n\r\n`)
    const answer = await readAnswer(socket)
    expect(answer?.status).toBe(413)
    expect(errorIn(answer)).toBe('too-large')
  })

  test('with two lengths, or chunks and a length, are refused', async () => {
    const twice = `${head.json}\r\nContent-Length: 5`
    expect((await call({ json: twice }))?.status).toBe(400)
    expect((await call({ json: `${head.json}\r\nTransfer-Encoding: chunked` }))?.status).toBe(400)
  })
})

describe('every answer confines the page', () => {
  const long = `X-Long: ${'x'.repeat(20_000)}`
  const chunked = 'Transfer-Encoding: chunked'
  const requests: [string, number, () => [readonly string[], string?]][] = [
    ['nonsense', 400, () => [['nonsense']]],
    ['a method there is not', 400, () => [['FETCH / HTTP/1.1', head.host]]],
    ['a version there is not', 400, () => [['GET / HTTP/7.3', head.host]]],
    ['a header that is none', 400, () => [['GET / HTTP/1.1', head.host, 'no header']]],
    ['two lengths', 400, () => [['GET / HTTP/1.1', head.host, 'Content-Length: 1', 'Content-Length: 2']]],
    ['headers too long', 431, () => [['GET / HTTP/1.1', head.host, long]]],
    [
      'a chunk that is none',
      400,
      () => [['POST /session HTTP/1.1', head.host, head.origin, head.json, chunked], 'zz\r\n'],
    ],
    [
      'a chunk’s extension too long',
      413,
      () => [
        ['POST /session HTTP/1.1', head.host, head.origin, head.json, chunked],
        `1;${'x'.repeat(20_000)}\r\n`,
      ],
    ],
    ['no Host', 403, () => [['GET / HTTP/1.1']]],
    ['an expectation nobody meets', 417, () => [['GET / HTTP/1.1', head.host, 'Expect: tea']]],
    ['a path that cannot be decoded', 400, () => [['GET /%zz HTTP/1.1', head.host]]],
    ['a path there is not', 404, () => [['GET /nergens HTTP/1.1', head.host, head.site]]],
    ['a foreign Host', 403, () => [['GET / HTTP/1.1', 'Host: evil.example']]],
    ['the page', 200, () => [['GET / HTTP/1.1', head.host]]],
  ]

  test.each(requests)('to %s: %i', async (_, status, request) => {
    const [lines, body] = request()
    const answer = await rawRequest(served.port, lines, body)
    expect(answer?.status).toBe(status)
    const headers = answer?.headers ?? new Map<string, string>()
    expect(headers.get('content-security-policy')).toBe(CONTENT_POLICY)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-frame-options')).toBe('DENY')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
    expect(headers.get('cache-control')).toBe('no-store')
    if (status !== 200) expect(JSON.parse(answer?.body ?? '')).toMatchObject({ ok: false, error: {} })
  })

  test('what cannot be read after an answer is answered with nothing but the end', async () => {
    const socket = await openSocket(served.port)
    socket.write(`GET / HTTP/1.1\r\n${head.host}\r\n\r\nnonsense\r\n\r\n`)
    const answer = await readAnswer(socket)
    expect(answer?.body ?? '').not.toContain('HTTP/1.1 400')
  })
})

describe('the host is not there', () => {
  const others = Object.values(networkInterfaces())
    .flatMap(addresses => addresses ?? [])
    .map(({ address }) => address)
    .filter(address => address !== '127.0.0.1')
  // All of 127.0.0.0/8 is this machine on Linux.
  const addresses = process.platform === 'linux' ? [...others, '127.0.0.2'] : others

  test.each(addresses)('at %s', async address => {
    await expect(openSocket(served.port, address)).rejects.toThrow()
  })
})

describe('the host goes on', () => {
  test('after nonsense, half a request and a reset', async () => {
    for (const nonsense of ['\0\0\0\0\r\n\r\n', 'GET\r\n\r\n', `GET / HTTP/1.1\r\n${head.host}\r\n`]) {
      const socket = await openSocket(served.port)
      socket.write(nonsense)
      socket.resetAndDestroy()
    }
    expect((await call())?.status).toBe(200)
  })

  test('while a slow client sends nothing more', async () => {
    const slow = await openSocket(served.port)
    slow.write(`POST /call/project.state HTTP/1.1\r\n${head.host}\r\nContent-Length: 10\r\n`)
    expect((await call())?.status).toBe(200)
    slow.destroy()
  })

  test('and reports nothing of what others sent', () => {
    expect(served.reports).toEqual([])
  })
})

describe('the host ends', () => {
  test('with what is under way answered', async () => {
    const ending = await startTestHost()
    const own = await ending.enter()
    const asked = await openSocket(ending.port)
    const begun = new Promise<void>(heard => ending.onCall(heard))
    const body = JSON.stringify({ name: 'Vlak voor het einde' })
    const lines = [
      'POST /call/theme.create HTTP/1.1',
      `Host: 127.0.0.1:${ending.port}`,
      `Origin: ${ending.host.origin}`,
      'Sec-Fetch-Site: same-origin',
      'Content-Type: application/json',
      `Cookie: ${own.cookie}`,
      `X-Kanttekening-Tab: ${own.tab}`,
      `Content-Length: ${Buffer.byteLength(body)}`,
    ]
    asked.write(`${lines.join('\r\n')}\r\n\r\n${body}`)
    const answer = readAnswer(asked)
    await begun
    await ending.close()
    expect((await answer)?.body).toContain('Vlak voor het einde')
  })

  test('though a slow client has not sent all', async () => {
    const ending = await startTestHost()
    const slow = await openSocket(ending.port)
    slow.on('error', () => slow.destroy())
    slow.write(
      `POST /call/project.state HTTP/1.1\r\nHost: 127.0.0.1:${ending.port}\r\nContent-Length: 10\r\n`,
    )
    await ending.close()
    await expect(openSocket(ending.port)).rejects.toThrow()
  })
})

describe('events', () => {
  const listen = (headers: Record<string, string>, signal: AbortSignal) =>
    fetch(`${served.host.origin}/events`, {
      headers: { 'sec-fetch-site': 'same-origin', ...headers },
      signal,
    })

  test('reach an admitted tab, one JSON line each, and count it while it is there', async () => {
    const stop = new AbortController()
    const given = { cookie: access.cookie, 'x-kanttekening-tab': access.tab }
    const response = await listen(given, stop.signal)
    expect(response.headers.get('content-type')).toContain('application/x-ndjson')
    expect(served.tabs.at(-1)).toBe(1)
    served.tell({ type: 'document-changed', id: 'doc_1' })
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
    let text = ''
    while (!text.includes('doc_1')) text += (await reader?.read())?.value ?? ''
    expect(JSON.parse(text.trim())).toEqual({ type: 'document-changed', id: 'doc_1' })
    stop.abort()
    await expect.poll(() => served.tabs.at(-1)).toBe(0)
  })

  test('reach nobody else', async () => {
    const { signal } = new AbortController()
    const before = served.tabs.length
    expect((await listen({}, signal)).status).toBe(403)
    expect((await listen({ cookie: access.cookie }, signal)).status).toBe(403)
    expect((await listen({ 'x-kanttekening-tab': access.tab }, signal)).status).toBe(403)
    expect(served.tabs).toHaveLength(before)
  })
})
