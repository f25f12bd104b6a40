import { create } from 'zustand'
import { scrollToOffset, topOffset } from './scroll'

interface JumpHistory {
  /** UTF-16 offsets one came from, the latest last. */
  readonly back: readonly number[]
  readonly forward: readonly number[]
}

/** Where the reader jumped from, so that one can go back. */
export const useJumpHistory = create<JumpHistory>(() => ({ back: [], forward: [] }))

/** Goes to an offset and remembers the place left. */
export function jumpTo(offset: number): void {
  const from = topOffset()
  if (from !== null)
    useJumpHistory.setState(({ back }) => ({ back: [...back, from].slice(-50), forward: [] }))
  scrollToOffset(offset)
}

/** Back to where the last jump began. */
export function goBack(): void {
  step('back', 'forward')
}

/** Forward again after going back. */
export function goForward(): void {
  step('forward', 'back')
}

/** Forgets all jumps, as for another document. */
export function forgetJumps(): void {
  useJumpHistory.setState({ back: [], forward: [] })
}

function step(from: keyof JumpHistory, to: keyof JumpHistory): void {
  const history = useJumpHistory.getState()
  const target = history[from].at(-1)
  const here = topOffset()
  if (target === undefined) return
  useJumpHistory.setState({
    ...history,
    [from]: history[from].slice(0, -1),
    [to]: here === null ? history[to] : [...history[to], here],
  })
  scrollToOffset(target)
}
