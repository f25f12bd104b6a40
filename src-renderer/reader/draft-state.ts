import { create } from 'zustand'

/** Whether the paper shows, at their places, the words that are not in its text: deleted ones, comments, hidden ones. */
export const useDraft = create<{ readonly shown: boolean }>(() => ({ shown: false }))

/** Shows them, or shows that they are there only. */
export function showDraft(shown: boolean): void {
  useDraft.setState({ shown })
}
