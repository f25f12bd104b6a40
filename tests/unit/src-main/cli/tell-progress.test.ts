import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { tellProgress } from '../../../../src-main/cli/work/tell-progress'

beforeEach(() => vi.useFakeTimers({ toFake: ['performance'] }))
afterEach(() => vi.useRealTimers())

function told(isWatched: boolean, isPrinted = false): string {
  let text = ''
  const { tell, printing, end } = tellProgress({
    progress(more) {
      text += more
    },
    isWatched,
  })
  for (const part of [0.1, 0.2, 0.255]) {
    tell(part)
    vi.advanceTimersByTime(600)
  }
  if (isPrinted) printing()
  end()
  return text
}

test('tells on a terminal how far a long export is, in one line that is gone in the end', () => {
  const over = '\r\u001b[K'
  expect(told(true)).toBe(`${over}20% is made.${over}25% is made.${over}`)
})

test('says that pages are printed, which does not tell how far it is', () => {
  expect(told(true, true)).toContain('25% is made.\r\u001b[KThe pages are being printed.\r\u001b[K')
})

test('says nothing where nobody watches, and nothing of what is done at once', () => {
  expect(told(false, true)).toBe('')
})
