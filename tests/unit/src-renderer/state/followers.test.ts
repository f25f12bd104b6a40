import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { ProjectState } from '../../../../src-core/contract/state'
import { tellEvent } from '../../../../src-renderer/state/events'
import { startFollowing } from '../../../../src-renderer/state/followers'
import { useApp } from '../../../../src-renderer/state/store'

beforeEach(() => {
  vi.stubGlobal('window', globalThis)
  vi.stubGlobal('requestAnimationFrame', () => 0)
  vi.stubGlobal('cancelAnimationFrame', () => undefined)
})
afterEach(() => {
  useApp.setState({ connected: true })
  vi.unstubAllGlobals()
})

test('who follows hears that changes may have been missed once the connection is back, and only then', () => {
  const read = vi.fn()
  const { project } = useApp.getState()
  useApp.setState({ project: { id: 'prj_one' } as ProjectState })
  const stop = startFollowing([{ of: 'project', read }])
  useApp.setState({ project: { id: 'prj_other' } as ProjectState })
  expect(read.mock.calls).toEqual([[false]])
  useApp.setState({ connected: false })
  expect(read).toHaveBeenCalledTimes(1)
  useApp.setState({ connected: true })
  expect(read.mock.calls).toEqual([[false], [true]])
  stop()
  useApp.setState({ project })
})

test('events that a follower does not heed are heard, and nothing is read afresh after them', () => {
  vi.useFakeTimers()
  const [read, hear] = [vi.fn(), vi.fn()]
  const { project } = useApp.getState()
  useApp.setState({ project: { id: 'prj_one' } as ProjectState })
  const stop = startFollowing([
    {
      of: 'project',
      read,
      hear,
      after: new Set(['search-changed']),
      heeds: event => event.type === 'search-changed' && event.building === null,
    },
  ])
  vi.runAllTimers()
  read.mockClear()
  tellEvent({ type: 'search-changed', building: { done: 1, total: 40 } })
  vi.runAllTimers()
  expect([hear.mock.calls.length, read.mock.calls.length]).toEqual([1, 0])
  tellEvent({ type: 'search-changed', building: null })
  vi.runAllTimers()
  expect([hear.mock.calls.length, read.mock.calls.length]).toEqual([2, 1])
  stop()
  useApp.setState({ project })
  vi.useRealTimers()
})
