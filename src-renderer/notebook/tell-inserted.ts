import { create } from 'zustand'

/** What was last said of what came on a page, for those who hear the screen; `times` tells two sayings of the same apart. */
export const useSaid = create<{ readonly words: string; readonly times: number }>(() => ({
  words: '',
  times: 0,
}))

/** Says that something came on the page. */
export function tellInserted(words: string): void {
  useSaid.setState(({ times }) => ({ words, times: times + 1 }))
}
