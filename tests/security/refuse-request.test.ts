import { describe, expect, test } from 'vitest'
import { type RequestFace, refuseRequest } from '../../src-main/web/refuse-request'

const address = { host: '127.0.0.1:5000', origin: 'http://127.0.0.1:5000' }

/** What the page itself sends, and what a browser sends to open it. */
const good = {
  call: {
    method: 'POST',
    hosts: [address.host],
    origin: address.origin,
    site: 'same-origin',
    mode: 'cors',
    forPage: false,
  },
  events: {
    method: 'GET',
    hosts: [address.host],
    origin: undefined,
    site: 'same-origin',
    mode: 'cors',
    forPage: false,
  },
  open: {
    method: 'GET',
    hosts: [address.host],
    origin: undefined,
    site: 'none',
    mode: 'navigate',
    forPage: true,
  },
  file: {
    method: 'GET',
    hosts: [address.host],
    origin: undefined,
    site: 'same-origin',
    mode: 'no-cors',
    forPage: true,
  },
} satisfies Record<string, RequestFace>

describe('a request of the app’s own page passes', () => {
  test.each(Object.entries(good))('%s', (_, request) => {
    expect(refuseRequest(request, address)).toBeNull()
  })

  test('opening from a page elsewhere, a local file or a chat message is a plain navigation', () => {
    expect(refuseRequest({ ...good.open, site: 'cross-site' }, address)).toBeNull()
  })

  test('a program without fetch metadata may read the page’s files', () => {
    expect(refuseRequest({ ...good.file, site: undefined, mode: undefined }, address)).toBeNull()
  })

  test('a program without fetch metadata may call with the right Origin', () => {
    expect(refuseRequest({ ...good.call, site: undefined, mode: undefined }, address)).toBeNull()
  })
})

// Each is a good request with one thing wrong, so that each passes as soon as the guard against that thing is gone.
describe('a request with one thing wrong is refused', () => {
  const wrongHosts: readonly (readonly string[])[] = [
    [],
    [''],
    ['evil.example'],
    ['evil.example:5000'],
    ['localhost:5000'],
    ['127.0.0.1'],
    ['127.0.0.1:5001'],
    ['127.0.0.1:5000.evil.example'],
    ['127.0.0.1:5000 '],
    ['[::1]:5000'],
    ['127.0.0.1:5000', '127.0.0.1:5000'],
    ['127.0.0.1:5000', 'evil.example'],
    ['evil.example', '127.0.0.1:5000'],
  ]
  const wrongOrigins = [
    '',
    'null',
    'http://evil.example',
    'https://127.0.0.1:5000',
    'http://127.0.0.1',
    'http://127.0.0.1:5001',
    'http://127.0.0.1:5000/',
    'http://127.0.0.1:5000.evil.example',
    'http://localhost:5000',
    'http://127.0.0.1:5000, http://127.0.0.1:5000',
    'file://',
  ]
  const requests = Object.entries(good)

  test.each(wrongHosts.map(hosts => ({ hosts })))('Host $hosts', ({ hosts }) => {
    for (const [name, request] of requests)
      expect(refuseRequest({ ...request, hosts }, address), name).toMatch(/Host/)
  })

  test.each(wrongOrigins)('Origin %j', origin => {
    for (const [name, request] of requests)
      expect(refuseRequest({ ...request, origin }, address), name).toMatch(/Origin/)
  })

  test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'TRACE', 'CONNECT', 'get'])(
    '%s without Origin',
    method => {
      for (const [name, request] of requests)
        expect(refuseRequest({ ...request, method, origin: undefined }, address), name).toMatch(/Origin/)
    },
  )

  test.each([undefined, 'none', 'same-site', 'cross-site', 'SAME-ORIGIN', ''])(
    'reading data without Origin from %j',
    site => {
      for (const mode of ['cors', 'no-cors', 'navigate', undefined])
        expect(refuseRequest({ ...good.events, site, mode }, address)).toMatch(/page of this host/)
    },
  )

  test.each(['same-site', 'cross-site', ''])('calling with the right Origin from %j', site => {
    expect(refuseRequest({ ...good.call, site }, address)).toMatch(/another host/)
  })

  test.each(['same-site', 'cross-site', ''])('loading a file of the page into a page from %j', site => {
    for (const mode of ['cors', 'no-cors', 'same-origin', 'websocket', undefined])
      expect(refuseRequest({ ...good.file, site, mode }, address)).toMatch(/another host/)
  })
})
