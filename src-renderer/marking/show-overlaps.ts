import i18next from 'i18next'
import { marksOn } from '../highlighting/paper-marks'
import { openCard } from '../open-card/open-card'
import { shortestFirst, showOverlap } from '../open-card/overlap-state'
import { currentPaper } from '../paper/papers'
import { annotationsOf } from '../state/open-papers'
import { useApp } from '../state/store'
import { caretBox } from './caret-layout'
import { say, useCaret } from './caret-state'

/**
 * Offers the annotations at the caret, else those that share words with the open one, to choose from; one alone is opened.
 * Where there is none, says so.
 */
export function showOverlaps(): void {
  const page = currentPaper()?.page
  if (!page) return
  const { focused } = useApp.getState()
  const { caret } = useCaret.getState()
  const open = focused === null ? undefined : annotationsOf(useApp.getState(), page.document.id).get(focused)
  const place = caret ? { start: caret.at, end: caret.at + 1 } : open
  const here = place ? shortestFirst(marksOn(page)?.index.overlapping(place.start, place.end) ?? []) : []
  const [only] = here
  const box = place && caretBox(page, place.start)
  if (!only || (here.length === 1 && only.id === focused)) say(i18next.t('marking:no-overlap'))
  else if (here.length === 1) openCard(only.id, true)
  else
    showOverlap({
      documentId: page.document.id,
      ids: here.map(({ id }) => id),
      x: box?.x ?? 0,
      y: box?.top ?? 0,
      takesFocus: true,
    })
}
