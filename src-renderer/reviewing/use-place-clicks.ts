import { useEffect } from 'react'
import { caretOffsetAtPoint } from '../paper/offset-at-point'
import { usePapers } from '../paper/papers'
import { useApp } from '../state/store'
import { choosePlace } from './review-state'

/** While the review is open, a click in the paper and going from turn to turn choose the place to correct. */
export function usePlaceClicks(): void {
  useEffect(() => {
    const clicked = (event: MouseEvent) => {
      const paper = usePapers.getState().all.find(({ text }) => text?.contains(event.target as Node))
      const isInBlock = event.target instanceof Element && event.target.closest('[data-block]')
      const place = paper && isInBlock ? caretOffsetAtPoint(paper, event.clientX, event.clientY) : null
      if (place !== null) choosePlace(place)
    }
    const focused = (event: FocusEvent) => {
      const id = event.target instanceof HTMLElement ? event.target.dataset['turn'] : undefined
      const turn = useApp.getState().document?.turns.find(one => one.id === id)
      if (turn) choosePlace(turn.start)
    }
    document.addEventListener('click', clicked)
    document.addEventListener('focusin', focused)
    return () => {
      document.removeEventListener('click', clicked)
      document.removeEventListener('focusin', focused)
    }
  }, [])
}
