import { afterEach, expect, test, vi } from 'vitest'
import type { AppEvent } from '../../../../src-core/contract/events'
import { hostOver } from '../../../../src-renderer/host/host'
import { relayed } from '../../../../src-renderer/host/relayed'
import type { Transport } from '../../../../src-renderer/host/transport'

/** A transport by hand: keeps the calls, and says what a test has it say. */
function makeTransport() {
  const calls: string[] = []
  const told: Parameters<Transport['subscribe']>[] = []
  let stops = 0
  const transport: Transport = {
    async call(name) {
      calls.push(name)
      return { ok: false, error: { code: 'internal', message: 'asked' } }
    },
    subscribe(...listeners) {
      told.push(listeners)
      return () => {
        stops += 1
      }
    },
  }
  return { transport, calls, told, stops: () => stops }
}

const unheard = () => undefined

afterEach(() => {
  vi.useRealTimers()
})

const saved: AppEvent = { type: 'save-changed', save: { state: 'saved' } }

test('the first call of app.start is answered by what is on its way, and the next is a call', async () => {
  const { transport, calls } = makeTransport()
  const error = { code: 'read-only', message: 'on its way' }
  const { client } = hostOver({ transport, start: Promise.resolve({ ok: false, error }) }, unheard)
  expect(await client['project.recent']({})).toMatchObject({ error: { message: 'asked' } })
  expect(await client['app.start']({ withPaper: true })).toEqual({ ok: false, error })
  expect(calls).toEqual(['project.recent'])
  expect(await client['app.start']({})).toMatchObject({ error: { message: 'asked' } })
  expect(calls).toEqual(['project.recent', 'app.start'])
})

test('a start that does not arrive is asked for until it does, and told to be late each time', async () => {
  vi.useFakeTimers()
  const { transport, calls } = makeTransport()
  let away = 2
  const patchy: Transport = {
    ...transport,
    async call(name, input) {
      const answer = await transport.call(name, input)
      if (away-- > 0) throw new Error('away')
      return answer
    },
  }
  let late = 0
  const { client } = hostOver({ transport: patchy, start: Promise.reject(new Error('gone')) }, () => {
    late += 1
  })
  const asked = client['app.start']({})
  await vi.runAllTimersAsync()
  expect(await asked).toMatchObject({ error: { message: 'asked' } })
  expect([late, calls]).toEqual([3, ['app.start', 'app.start', 'app.start']])
})

test('what is no event reaches nobody', () => {
  const { transport, told } = makeTransport()
  const heard: AppEvent[] = []
  hostOver({ transport, start: Promise.resolve(null) }, unheard).subscribe(
    event => heard.push(event),
    () => undefined,
  )
  told[0]?.[0]({ type: 'nonsense' })
  told[0]?.[0](saved)
  expect(heard).toEqual([saved])
})

test('events and broken connections from before somebody listens are kept for the one who will, in their order', () => {
  const { transport, told, stops } = makeTransport()
  const relay = relayed(transport)
  expect(told).toHaveLength(1)
  told[0]?.[0]('first')
  told[0]?.[1](false)
  told[0]?.[0]('second')
  const heard: unknown[] = []
  const stop = relay.subscribe(
    event => heard.push(event),
    connected => heard.push({ connected }),
  )
  expect(heard).toEqual(['first', { connected: false }, 'second'])
  told[0]?.[0]('third')
  expect(heard.at(-1)).toBe('third')
  expect(told).toHaveLength(1)
  stop()
  expect(stops()).toBe(1)
})
