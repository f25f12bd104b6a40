import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { AppEvent } from '../../../../../src-core/contract/events'
import { TypedWork } from '../../../../../src-main/services/session/typed-work'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('waits for every window and adds up what they could not hand in', async () => {
  const told: AppEvent[] = []
  const typed = new TypedWork(event => void told.push(event))
  const heard = vi.fn()
  const collected = typed.collect(2).then(heard)
  expect(told).toEqual([{ type: 'ending' }])
  typed.handedIn(1)
  await Promise.resolve()
  expect(heard).not.toHaveBeenCalled()
  typed.handedIn(2)
  await collected
  expect(heard).toHaveBeenCalledWith(3)
  expect(vi.getTimerCount()).toBe(0)
})

test('asks nobody where there is no window', async () => {
  const tell = vi.fn()
  expect(await new TypedWork(tell).collect(0)).toBe(0)
  expect(tell).not.toHaveBeenCalled()
})

test('a window that hangs does not keep the app from ending', async () => {
  const typed = new TypedWork(() => undefined)
  const collected = typed.collect(2)
  typed.handedIn(1)
  await vi.runAllTimersAsync()
  expect(await collected).toBe(1)
  // An answer that comes too late is nobody's.
  expect(() => typed.handedIn(1)).not.toThrow()
})
