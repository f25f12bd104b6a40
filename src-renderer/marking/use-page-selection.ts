import { useEffect } from 'react'
import { readSelection, seesWhole } from '../paper/page-selection'
import type { PaperView } from '../paper/paper-view'
import { currentPaper, readPaper, usePaper } from '../paper/papers'
import { SelectionSnapper } from '../paper/snap-selection'
import { keyOf } from '../ui/key-of'
import { followPassage, highlightSelected, useHighlighter } from './highlighter'
import { selectPassage, useSelection } from './selection-state'

/** The attribute of what the selection survives: the palette takes the focus, and with it the browser's selection. */
export const KEEPS_SELECTION = 'data-keeps-selection'

/** How long another click of the same may take, in ms. */
const NEXT_CLICK = 350

/**
 * Takes note of what the browser has selected in the paper, unless the mouse is still selecting. Whether one sees all of it:
 * what was hidden of it shows only now.
 */
export function followSelection(paper: PaperView): boolean {
  const { isPressed } = useSelection.getState()
  if (paper.holds(window.getSelection()?.anchorNode ?? null)) readPaper(paper)
  if (currentPaper() !== paper) return true
  if (isPressed || window.document.activeElement?.closest(`[${KEEPS_SELECTION}]`)) return true
  const passage = readSelection(paper)
  const isSeen = passage === null || seesWhole(paper, passage)
  followPassage(passage)
  return isSeen
}

/**
 * Follows what is selected in the paper: at once from the keyboard, when the button is let go from the mouse. The mouse
 * selects whole words, and characters while Alt is held; a double click and what follows it are words to the browser.
 */
export function usePageSelection(): void {
  const paper = usePaper()
  useEffect(() => {
    const snapper = new SelectionSnapper(paper)
    let frame = 0
    let snaps = false
    let exact = false
    let clicks = 0
    let marking = 0
    const read = () => {
      frame = 0
      if (useSelection.getState().isPressed) snap()
      else followSelection(paper)
    }
    const soon = () => {
      frame ||= requestAnimationFrame(read)
    }
    const snap = () => {
      if (snaps) snapper.snap(exact)
    }
    const pressed = (event: PointerEvent) => {
      window.clearTimeout(marking)
      const isPressed = event.button === 0 && !keeps(event.target)
      useSelection.setState({ isPressed })
      // Where no palette waits for what is selected, it is done with: the same words may be selected anew.
      const isInText = event.target instanceof Node && paper.text?.contains(event.target) === true
      if (isPressed && isInText && !useSelection.getState().isOpen) selectPassage(null)
      snaps = isPressed && event.pointerType !== 'touch'
      exact = event.altKey
      snapper.begin()
    }
    const clickedMore = (event: MouseEvent) => {
      clicks = event.detail
      if (clicks > 1) snaps = false
    }
    const moved = (event: PointerEvent) => {
      if (!snaps || !useSelection.getState().isPressed) return
      exact = event.altKey
      // The browser selects after this, and before the next frame is drawn.
      soon()
    }
    const released = () => {
      const { isPressed } = useSelection.getState()
      if (isPressed) snap()
      useSelection.setState({ isPressed: false })
      soon()
      if (!isPressed || !useHighlighter.getState().isOn) return
      // What was hidden of it is to be looked at first, and marked with Enter then.
      if (!followSelection(paper)) return
      // A third click may come, which selects the whole paragraph.
      marking = window.setTimeout(highlight, clicks > 1 ? NEXT_CLICK : 0)
    }
    const highlight = () => {
      followSelection(paper)
      if (currentPaper() === paper) highlightSelected()
    }
    const turned = (event: KeyboardEvent) => {
      if (keyOf(event) !== 'Alt' || !snaps || !useSelection.getState().isPressed) return
      // Alt alone would open the window's menu.
      event.preventDefault()
      exact = event.type === 'keydown'
      snap()
    }
    const listening = new AbortController()
    const { signal } = listening
    const early = { capture: true, signal }
    window.document.addEventListener('selectionchange', soon, { signal })
    window.addEventListener('pointerdown', pressed, early)
    window.addEventListener('mousedown', clickedMore, early)
    window.addEventListener('pointermove', moved, early)
    window.addEventListener('pointerup', released, early)
    window.addEventListener('pointercancel', released, early)
    window.addEventListener('keydown', turned, early)
    window.addEventListener('keyup', turned, early)
    return () => {
      listening.abort()
      cancelAnimationFrame(frame)
      window.clearTimeout(marking)
      useSelection.setState({ isPressed: false })
      selectPassage(null)
    }
  }, [paper])
}

function keeps(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(`[${KEEPS_SELECTION}]`) !== null
}
