import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { watchAnswers } from '../../../../src-renderer/host/watch-answers'

const never = () => new Promise<never>(() => undefined)

describe('watching over answers', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('gives up every call, and says so once, where the program does not say that it is there', async () => {
    const away = vi.fn()
    const { watch } = watchAnswers(never, away, { quiet: 2, patience: 8 })
    const calls = Promise.allSettled([watch(never()), watch(never())])
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
    const call = watch(late)
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
    const call = watch(new Promise(resolve => setTimeout(() => resolve('done'), 50)))
    await vi.advanceTimersByTimeAsync(50)
    expect(await call).toBe('done')
    expect(away).not.toHaveBeenCalled()
  })

  it('asks nothing while nothing is open, and takes a refusal for an answer', async () => {
    const ask = vi.fn(() => Promise.reject(new Error('refused')))
    const away = vi.fn()
    const { watch } = watchAnswers(ask, away, { quiet: 2, patience: 8 })
    await expect(watch(Promise.reject(new Error('broken')))).rejects.toThrow('broken')
    await vi.advanceTimersByTimeAsync(100)
    expect(ask).not.toHaveBeenCalled()
    const call = watch(new Promise(resolve => setTimeout(() => resolve('late'), 50)))
    await vi.advanceTimersByTimeAsync(50)
    expect(await call).toBe('late')
    expect(ask).toHaveBeenCalled()
    expect(away).not.toHaveBeenCalled()
  })
})
