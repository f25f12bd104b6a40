import { useEffect } from 'react'
import type { IntervalIndex } from '../../src-core/annotation/interval-index'
import type { Annotation } from '../../src-core/annotation/model'
import { openCard } from '../open-card/open-card'
import { shortestFirst, showOverlap } from '../open-card/overlap-state'
import { offsetAtPoint } from '../paper/offset-at-point'
import { usePaper } from '../paper/papers'
import { useReview } from '../reviewing/review-state'
import { useApp } from '../state/store'
import { highlightOf } from './block-highlights'

/** Opens the annotation that is clicked; clicking again where several overlap goes through them, the shortest first. */
export function useHighlightClicks(index: IntervalIndex<Annotation>): void {
  const paper = usePaper()
  useEffect(() => {
    let selectedBefore: Range | null = null
    const pressed = () => {
      selectedBefore = selectedRange()
    }
    const clicked = (event: MouseEvent) => {
      const target = event.target instanceof Element ? event.target : null
      const listed = target && highlightOf(target)
      if (listed) return openCard(listed, true)
      const onControl = target?.closest('a, button')
      // What stood selected before the button went down is let go by this click; a drag or double click selects anew.
      if (onControl || isNewlySelected(selectedBefore)) return
      // There a click chooses the place to correct.
      if (useReview.getState().isOpen) return
      const offset = offsetAtPoint(paper, event.clientX, event.clientY)
      if (offset === null) return
      const here = shortestFirst(index.at(offset))
      const current = here.findIndex(({ id }) => id === useApp.getState().focused)
      const next = here[(current + 1) % here.length]
      if (!next) return
      openCard(next.id)
      showOverlap({
        documentId: next.documentId,
        ids: here.map(({ id }) => id),
        x: event.clientX,
        y: event.clientY,
        takesFocus: false,
      })
    }
    const { text } = paper
    text?.addEventListener('mousedown', pressed)
    text?.addEventListener('click', clicked)
    return () => {
      text?.removeEventListener('mousedown', pressed)
      text?.removeEventListener('click', clicked)
    }
  }, [paper, index])
}

/** A copy of what is selected, which later selecting does not move; null where nothing is. */
function selectedRange(): Range | null {
  const selection = window.getSelection()
  return selection && !selection.isCollapsed ? selection.getRangeAt(0).cloneRange() : null
}

function isNewlySelected(before: Range | null): boolean {
  const now = selectedRange()
  if (!now) return false
  const isSame =
    before &&
    now.compareBoundaryPoints(Range.START_TO_START, before) === 0 &&
    now.compareBoundaryPoints(Range.END_TO_END, before) === 0
  return !isSame
}
