import { useEffect } from 'react'
import { offsetAtPoint } from '../paper/offset-at-point'
import type { PaperPage } from '../paper/paper-page'
import { usePaper } from '../paper/papers'
import { isNarrow } from '../state/panes'
import { hasRecognisedWords } from './set-words'
import { wordToLookAt } from './unsure-words'
import { openWording } from './wording-state'

/** A click on an uncertain word of a scan, or on one that was set right, shows it beside its picture. */
export function useWordClicks(page: PaperPage): void {
  const paper = usePaper()
  const { document } = page
  useEffect(() => {
    const { text } = paper
    if (!text || !hasRecognisedWords(document)) return
    const clicked = (event: MouseEvent) => {
      const isOnControl = event.target instanceof Element && event.target.closest('a, button')
      // Who selects means something else; so does the second click of two.
      if (isOnControl || event.detail > 1 || window.getSelection()?.isCollapsed === false) return
      const offset = offsetAtPoint(paper, event.clientX, event.clientY)
      const word = offset === null ? null : wordToLookAt(document, offset)
      if (!word) return
      // A drawer with the card of an annotation would lie over it; beside the paper both have room.
      if (isNarrow()) event.stopPropagation()
      openWording(document.id, word)
    }
    text.addEventListener('click', clicked, true)
    return () => text.removeEventListener('click', clicked, true)
  }, [paper, document])
}
