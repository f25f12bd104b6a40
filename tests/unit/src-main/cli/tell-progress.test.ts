import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { tellProgress } from '../../../../src-main/cli/work/tell-progress'

beforeEach(() => vi.useFakeTimers({ toFake: ['performance'] }))
afterEach(() => vi.useRealTimers())

function told(isWatched: boolean): string {
  let text = ''
  const { tell, end } = tellProgress({
    progress(more) {
      text += more
    },
    isWatched,
  })
  for (const part of [0.1, 0.2, 0.255]) {
    tell(part)
    vi.advanceTimersByTime(600)
  }
  end()
  return text
}

test('tells on a terminal how far a long export is, in one line that is gone in the end', () => {
  const over = '\r\u001b[K'
  expect(told(true)).toBe(`${over}20% is made.${over}25% is made.${over}`)
})

test('says nothing where nobody watches, and nothing of what is done at once', () => {
  expect(told(false)).toBe('')
})
