import { create } from 'zustand'
import { placeAtTop, scrollToOffset } from './scroll'
import { showPassage } from './show-passage'

interface JumpHistory {
  /** UTF-16 offsets one came from, the latest last. */
  readonly back: readonly number[]
  readonly forward: readonly number[]
}

/** Where the reader jumped from, so that one can go back. */
export const useJumpHistory = create<JumpHistory>(() => ({ back: [], forward: [] }))

/** Goes to a passage, in UTF-16 offsets, and remembers the place left; what is in view already stays where it is. */
export function jumpTo(start: number, end = start + 1): void {
  const from = placeAtTop()
  if (showPassage(start, end) && from !== null)
    useJumpHistory.setState(({ back }) => ({ back: [...back, from].slice(-50), forward: [] }))
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
  const here = placeAtTop()
  if (target === undefined) return
  useJumpHistory.setState({
    ...history,
    [from]: history[from].slice(0, -1),
    [to]: here === null ? history[to] : [...history[to], here],
  })
  scrollToOffset(target)
}
