import { useEffect } from 'react'
import type { PaperView } from '../paper/paper-view'
import { scrollToEnd } from '../paper/scroll'
import { keyOf } from '../ui/key-of'

/** What has an end of its own. */
const HAS_END = 'input, textarea, select, [contenteditable]'

/** Goes to the end of a paper by its key: a browser stops where it guessed that to be, short of the last words of a long one. */
export function useEndKey(paper: PaperView): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const { target } = event
      const isOther = event.defaultPrevented || event.shiftKey || event.altKey || keyOf(event) !== 'End'
      if (isOther || !(target instanceof Element) || target.closest(HAS_END) || !paper.pane?.contains(target))
        return
      event.preventDefault()
      scrollToEnd(paper)
    }
    // Behind the caret, which takes the key for itself.
    window.addEventListener('keydown', pressed)
    return () => window.removeEventListener('keydown', pressed)
  }, [paper])
}
