import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { tellProgress } from '../../../../src-main/cli/work/tell-progress'

beforeEach(() => vi.useFakeTimers({ toFake: ['performance'] }))
afterEach(() => vi.useRealTimers())

function told(isWatched: boolean, isPrinted = false): string[] {
  const lines: string[] = []
  const { tell, printing, end } = tellProgress({
    rewrite: line => void lines.push(line),
    isWatched,
  })
  for (const part of [0.1, 0.2, 0.255]) {
    tell(part)
    vi.advanceTimersByTime(600)
  }
  if (isPrinted) printing()
  end()
  return lines
}

test('tells on a terminal how far a long export is, in one line that is gone in the end', () => {
  expect(told(true)).toEqual(['20% is made.', '25% is made.', ''])
})

test('says that pages are printed, which does not tell how far it is', () => {
  expect(told(true, true)).toEqual(['20% is made.', '25% is made.', 'The pages are being printed.', ''])
})

test('says nothing where nobody watches, and nothing of what is done at once', () => {
  expect(told(false, true)).toEqual([])
})
