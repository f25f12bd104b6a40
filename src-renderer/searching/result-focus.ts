import { create } from 'zustand'

/** The passage that is to get the focus, as the keyboard goes to it; null where none is. */
export const useResultFocus = create<{ readonly at: number | null }>(() => ({ at: null }))

/** Has the list go to a passage found, and give it the focus. */
export function focusResult(at: number): void {
  useResultFocus.setState({ at })
}
