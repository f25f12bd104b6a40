import { useEffect } from 'react'
import type { IntervalIndex } from '../../src-core/annotation/interval-index'
import type { Annotation } from '../../src-core/annotation/model'
import { useApp } from '../app/store'
import { useReview } from '../reviewing/review-state'
import { offsetAtPoint } from './offset-at-point'
import { openCard } from './open-card'

/** Opens the annotation that is clicked; clicking again where several overlap goes through them, the shortest first. */
export function useHighlightClicks(index: IntervalIndex<Annotation>): void {
  useEffect(() => {
    const clicked = (event: MouseEvent) => {
      const onControl = event.target instanceof Element && event.target.closest('a, button')
      if (window.getSelection()?.isCollapsed === false || onControl) return
      // There a click chooses the place to correct.
      if (useReview.getState().isOpen) return
      const offset = offsetAtPoint(event.clientX, event.clientY)
      if (offset === null) return
      const here = index.at(offset).sort((a, b) => a.end - a.start - (b.end - b.start))
      const current = here.findIndex(({ id }) => id === useApp.getState().focused)
      const next = here[(current + 1) % here.length]
      if (!next) return
      openCard(next.id)
    }
    const text = document.querySelector<HTMLElement>('[data-paper-text]')
    text?.addEventListener('click', clicked)
    return () => text?.removeEventListener('click', clicked)
  }, [index])
}
