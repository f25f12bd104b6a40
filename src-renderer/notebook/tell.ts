import { create } from 'zustand'

/** How long it stays on the screen, in ms. */
const SHOWN = 8_000

/** What was last said of what happened on the page; `times` tells two sayings of the same apart. */
export const useSaid = create<{ readonly words: string; readonly times: number }>(() => ({
  words: '',
  times: 0,
}))

let timer: ReturnType<typeof setTimeout> | undefined

/** Says what happened on the page. */
export function tell(words: string): void {
  clearTimeout(timer)
  useSaid.setState(({ times }) => ({ words, times: times + 1 }))
  timer = setTimeout(() => useSaid.setState({ words: '' }), SHOWN)
}
