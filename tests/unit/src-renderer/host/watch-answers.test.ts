import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { watchAnswers } from '../../../../src-renderer/host/watch-answers'

const never = () => new Promise<never>(() => undefined)

describe('watching over answers', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('gives up every call, and says so once, where the program does not say that it is there', async () => {
    const away = vi.fn()
    const { watch } = watchAnswers(never, away, { quiet: 2, patience: 8 })
    const calls = Promise.allSettled([
      watch('annotation.create', never()),
      watch('annotation.create', never()),
    ])
    await vi.advanceTimersByTimeAsync(9)
    expect(away).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect((await calls).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(away).toHaveBeenCalledOnce()
  })

  it('waits as long as it takes for a program that is at work', async () => {
    const away = vi.fn()
    const { watch } = watchAnswers(async () => 'here', away, { quiet: 2, patience: 8 })
    const late = new Promise(resolve => setTimeout(() => resolve('done'), 1_000))
    const call = watch('history.undo', late)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(await call).toBe('done')
    expect(away).not.toHaveBeenCalled()
  })

  it('takes an answer that waits for a window at work, however long that was', async () => {
    const away = vi.fn()
    const busy = () => {
      vi.advanceTimersByTime(100)
      return Promise.resolve('here')
    }
    const { watch } = watchAnswers(busy, away, { quiet: 2, patience: 8 })
    const call = watch('history.undo', new Promise(resolve => setTimeout(() => resolve('done'), 50)))
    await vi.advanceTimersByTimeAsync(50)
    expect(await call).toBe('done')
    expect(away).not.toHaveBeenCalled()
  })

  it('lets a call that is not made again wait for its answer, and tells once that nothing comes', async () => {
    const away = vi.fn()
    const { watch } = watchAnswers(never, away, { quiet: 2, patience: 8 })
    const call = watch('annotation.delete', new Promise(resolve => setTimeout(() => resolve('done'), 100)))
    await vi.advanceTimersByTimeAsync(99)
    expect(away).toHaveBeenCalledOnce()
    await vi.advanceTimersByTimeAsync(1)
    expect(await call).toBe('done')
  })

  it('takes whatever comes for a sign that the program is there', async () => {
    const away = vi.fn()
    const { watch, heard } = watchAnswers(never, away, { quiet: 2, patience: 8 })
    const call = watch('annotation.create', new Promise(resolve => setTimeout(() => resolve('done'), 50)))
    for (let at = 0; at < 5; at += 1) {
      await vi.advanceTimersByTimeAsync(9)
      if (at % 2 === 0) heard()
      else await watch('layers.get', Promise.resolve('of another call'))
    }
    await vi.advanceTimersByTimeAsync(5)
    expect(await call).toBe('done')
    expect(away).not.toHaveBeenCalled()
  })

  it('looks again once something came from a program that was away', async () => {
    const away = vi.fn()
    const { watch, heard } = watchAnswers(never, away, { quiet: 2, patience: 8 })
    void watch('annotation.delete', never())
    await vi.advanceTimersByTimeAsync(50)
    heard()
    await vi.advanceTimersByTimeAsync(10)
    expect(away).toHaveBeenCalledTimes(2)
  })

  it('asks nothing while nothing is open, and takes a refusal for an answer', async () => {
    const ask = vi.fn(() => Promise.reject(new Error('refused')))
    const away = vi.fn()
    const { watch } = watchAnswers(ask, away, { quiet: 2, patience: 8 })
    await expect(watch('history.undo', Promise.reject(new Error('broken')))).rejects.toThrow('broken')
    await vi.advanceTimersByTimeAsync(100)
    expect(ask).not.toHaveBeenCalled()
    const call = watch('history.undo', new Promise(resolve => setTimeout(() => resolve('late'), 50)))
    await vi.advanceTimersByTimeAsync(50)
    expect(await call).toBe('late')
    expect(ask).toHaveBeenCalled()
    expect(away).not.toHaveBeenCalled()
  })
})
