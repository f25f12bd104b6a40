import { useEffect, useRef } from 'react'
import { flushSync } from 'react-dom'
import type { Theme } from '../../src-core/codebook/model'
import { retag } from '../open-card/change-annotations'
import type { PaperView } from '../paper/paper-view'
import { currentPaper, usePaper } from '../paper/papers'
import { useReview } from '../reviewing/review-state'
import { useApp } from '../state/store'
import { useActiveThemes } from '../state/use-theme-order'
import { digitOf, keyOf, signOf, textOf } from '../ui/key-of'
import { highlightSelected, useHighlighter } from './highlighter'
import { moveEnd } from './move-end'
import { beginNote, confirmPalette, takePicked, takeTheme, toggleTheme } from './palette-actions'
import { dismissPalette, focusPalette } from './palette-focus'
import { useSelection } from './selection-state'
import { followSelection } from './use-page-selection'

/**
 * The keys that mark while the focus is in the paper, so that one can go on selecting, copying and scrolling. They work
 * on the state and are there as long as the paper is: a key pressed before the palette is drawn counts like any other.
 */
export function useMarkingKeys(): void {
  const paper = usePaper()
  const order = useRef<readonly Theme[]>([])
  const themes = useActiveThemes()
  useEffect(() => {
    order.current = themes
  }, [themes])
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented || currentPaper() !== paper) return
      const isHere = isInPaper(paper, document.activeElement)
      // The browser tells of a selection only after a key that was pressed right behind it.
      const isSeen = !isHere || flushSync(() => followSelection(paper))
      // A key that was pressed before one could see what it takes takes nothing.
      if (!isSeen) event.preventDefault()
      if (!isSeen) return event.stopImmediatePropagation()
      const { isOpen, passage } = useSelection.getState()
      const isHandled =
        isHere && useHighlighter.getState().isOn
          ? pressWithHighlighter(event, order.current)
          : isHere && isOpen
            ? pressInPalette(event, paper, order.current)
            : !passage && (isHere || isInOpenCard(document.activeElement))
              ? pressOnMark(event, order.current) || pressOnEnd(event)
              : false
      if (isHandled) event.stopImmediatePropagation()
    }
    window.addEventListener('keydown', pressed, true)
    return () => window.removeEventListener('keydown', pressed, true)
  }, [paper])
}

function pressInPalette(event: KeyboardEvent, paper: PaperView, order: readonly Theme[]): boolean {
  const key = keyOf(event)
  const withCtrl = event.ctrlKey || event.metaKey
  const isReadOnly = useApp.getState().project.readOnly !== null
  if (key === 'Escape') dismissPalette(paper)
  else if (isReadOnly || (event.altKey && !withCtrl)) return false
  else if (key === 'Enter' && withCtrl && !event.shiftKey) beginNote()
  else if (/^\p{L}$/u.test(textOf(event)) && digitOf(event) === null) {
    // Not prevented: the character is typed into the field that has the focus by then.
    focusPalette()
    return true
  } else if (withCtrl) return false
  else if (key === 'Enter') {
    if (!confirmPalette()) focusPalette()
  } else if (key === 'Tab' && !event.shiftKey) focusPalette()
  else if (!pressDigit(event, order)) return false
  event.preventDefault()
  return true
}

function pressDigit(event: KeyboardEvent, order: readonly Theme[]): boolean {
  const digit = digitOf(event)
  const theme = digit === null ? undefined : order[digit - 1]
  if (digit === 0) takePicked()
  else if (theme && event.shiftKey) toggleTheme(theme.id)
  else if (theme) takeTheme(theme.id)
  return digit !== null
}

/** A number key on the open annotation gives it that theme, in place of those it has; with Shift, beside them. */
function pressOnMark(event: KeyboardEvent, order: readonly Theme[]): boolean {
  const { focused, annotations, project } = useApp.getState()
  const annotation = focused === null ? undefined : annotations.get(focused)
  const theme = order[(digitOf(event) ?? 0) - 1]
  const isShortcut = event.ctrlKey || event.metaKey || event.altKey
  const isElsewhere = useReview.getState().isOpen || document.querySelector('[role="dialog"]') !== null
  if (!annotation || !theme || isShortcut || isElsewhere || project.readOnly !== null) return false
  void retag(annotation, theme.id, event.shiftKey)
  event.preventDefault()
  return true
}

/** Enter marks what was selected with the keyboard; a number is the theme from now on, 0 none. */
function pressWithHighlighter(event: KeyboardEvent, order: readonly Theme[]): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('[role="dialog"]'))
    return false
  const digit = digitOf(event)
  const theme = digit === null ? undefined : order[digit - 1]
  if (digit === 0 || theme) useHighlighter.setState({ theme: theme?.id ?? null })
  else if (keyOf(event) !== 'Enter' || !highlightSelected()) return false
  event.preventDefault()
  return true
}

/** The keys of the comma and the full stop move the end of the open annotation by a word; with Shift its start. */
function pressOnEnd(event: KeyboardEvent): boolean {
  const { focused, project } = useApp.getState()
  const document = currentPaper()?.page?.document
  const sign = signOf(event)
  const direction = sign === ',' ? -1 : sign === '.' ? 1 : null
  const isElsewhere = useReview.getState().isOpen || window.document.querySelector('[role="dialog"]') !== null
  const isShortcut = event.ctrlKey || event.metaKey || event.altKey
  if (!document || focused === null || direction === null) return false
  if (isShortcut || isElsewhere || project.readOnly !== null) return false
  void moveEnd(document.id, focused, event.shiftKey ? 'start' : 'end', direction)
  event.preventDefault()
  return true
}

function isInPaper(paper: PaperView, element: Element | null): boolean {
  return element === null || element === document.body || paper.holds(element)
}

/** On the card itself, not in what one types or presses in it. */
function isInOpenCard(element: Element | null): boolean {
  return element?.matches('[data-card-main][aria-expanded="true"]') ?? false
}
