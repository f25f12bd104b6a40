import { create } from 'zustand'
import { focusAnnotation } from '../state/actions'
import { useApp } from '../state/store'
import { markSelection } from './mark-passage'
import { lastTheme } from './palette-actions'
import { selectPassage, useSelection } from './selection-state'

interface HighlighterState {
  /** Whether every passage that is selected is marked at once. */
  readonly isOn: boolean
  /** The theme it marks with, by id; null for none. */
  readonly theme: string | null
}

/** The highlighter in the hand, or not. */
export const useHighlighter = create<HighlighterState>(() => ({ isOn: false, theme: null }))

/** Takes the highlighter, with the theme used last, or puts it away; what is selected already is marked with it. */
export function toggleHighlighter(): void {
  const { isOn, theme } = useHighlighter.getState()
  const { themes, project } = useApp.getState()
  if (isOn) endHighlighter()
  if (isOn || project.readOnly !== null) return
  const known = theme !== null && themes.has(theme) ? theme : (lastTheme()?.id ?? null)
  useHighlighter.setState({ isOn: true, theme: known })
  // A digit now chooses the highlighter's theme, and no longer that of a card.
  focusAnnotation(null)
  highlightSelected()
}

/** Puts the highlighter away. */
export function endHighlighter(): void {
  useHighlighter.setState({ isOn: false })
}

/** Marks what is selected with the highlighter; whether it is in the hand and something is selected. */
export function highlightSelected(): boolean {
  const { isOn, theme } = useHighlighter.getState()
  const { passage } = useSelection.getState()
  if (!isOn || !passage) return false
  const known = theme !== null && useApp.getState().themes.has(theme)
  void markSelection(known ? [theme] : [])
  return true
}

/** Takes note of what is selected; with the highlighter in the hand no palette opens beside it. */
export function followPassage(passage: Parameters<typeof selectPassage>[0]): void {
  selectPassage(passage)
  if (useHighlighter.getState().isOn) useSelection.setState({ isOpen: false })
}
