import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { errorCauses } from '../../../scripts/error-causes'
import { watchedFetch } from '../../../scripts/watched-fetch'

let server: Server | null = null

afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

async function serve(answer: RequestListener): Promise<string> {
  const listening = createServer(answer)
  server = listening
  await new Promise<void>(resolve => listening.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(listening.address() as AddressInfo).port}/`
}

/** A watch whose patience ends when the test says so. */
function watching() {
  const came: [number, number | null][] = []
  const armed = new Set<() => void>()
  let times = 0
  const fetch = watchedFetch(globalThis.fetch, {
    stalled: 'no data came',
    came: (bytes, total) => came.push([bytes, total]),
    arm(stalled) {
      times += 1
      armed.add(stalled)
      return () => armed.delete(stalled)
    },
  })
  return { fetch, came, armed, times: () => times }
}

test('patience begins anew with each piece and ends with the last, and what has come is told', async () => {
  const address = await serve(async (_request, response) => {
    response.writeHead(200, { 'content-length': '6' })
    for (const piece of ['ab', 'cd', 'ef'])
      await new Promise<void>(sent => response.write(piece, () => sent()))
    response.end()
  })
  const { fetch, came, armed, times } = watching()
  const response = await fetch(address)
  expect(await response.text()).toBe('abcdef')
  expect(came.at(-1)).toEqual([6, 6])
  expect(times()).toBe(1 + came.length)
  expect(armed.size).toBe(0)
})

test('a download of which nothing more is heard is ended, and says so', async () => {
  const address = await serve((_request, response) => {
    response.writeHead(200, { 'content-length': '6' })
    response.write('ab')
  })
  const { fetch, came, armed } = watching()
  const text = fetch(address).then(response => response.text())
  await expect.poll(() => came).toEqual([[2, 6]])
  for (const stalled of armed) stalled()
  await expect(text).rejects.toThrow('no data came')
  expect(armed.size).toBe(0)
})

test('a server that never answers is ended too', async () => {
  const address = await serve(() => undefined)
  const { fetch, armed } = watching()
  const response = fetch(address)
  for (const stalled of armed) stalled()
  await expect(response).rejects.toThrow('no data came')
})

test('an address that is refused and a connection that breaks off say what caused it', async () => {
  const { fetch } = watching()
  await expect(fetch('http://127.0.0.1:9/')).rejects.toThrow('fetch failed: bad port')
  const address = await serve((_request, response) => {
    response.writeHead(200, { 'content-length': '6' })
    response.write('ab', () => response.destroy())
  })
  await expect(fetch(address).then(response => response.text())).rejects.toThrow(/terminated: .+/)
})

test('what went wrong at several addresses is told of each', () => {
  const both = new AggregateError([
    new Error('connect ECONNREFUSED ::1:9'),
    new Error('connect ECONNREFUSED 127.0.0.1:9'),
  ])
  expect(errorCauses(new TypeError('fetch failed', { cause: both }))).toBe(
    'fetch failed: connect ECONNREFUSED ::1:9, connect ECONNREFUSED 127.0.0.1:9',
  )
})
