import { create } from 'zustand'
import type { TextRange } from '../../src-core/document/model'

interface SelectionState {
  /** The selected passage of the paper without white space at its ends, or null. */
  readonly passage: TextRange | null
  /** Whether the palette beside it is open. */
  readonly isOpen: boolean
  /** Whether the mouse button is down, to select something else. */
  readonly isPressed: boolean
  /** What was selected before each time it was made larger, the latest last. */
  readonly smaller: readonly TextRange[]
  /** Themes picked for the passage so far, by id; null while none were, so that a theme then taken stands alone. */
  readonly picked: readonly string[] | null
}

/** What is selected in the paper, and whether the palette for it shows. */
export const useSelection = create<SelectionState>(() => ({
  passage: null,
  isOpen: false,
  isPressed: false,
  smaller: [],
  picked: null,
}))

/** Takes note of what is selected now; a passage that differs opens the palette. */
export function selectPassage(passage: TextRange | null): void {
  const before = useSelection.getState().passage
  if (before?.start === passage?.start && before?.end === passage?.end) return
  useSelection.setState({ passage, isOpen: passage !== null, smaller: [], picked: null })
}

/** Opens the palette for what is selected. */
export function openPalette(): void {
  if (useSelection.getState().passage) useSelection.setState({ isOpen: true })
}

/** Closes the palette and leaves the selection alone. */
export function closePalette(): void {
  useSelection.setState({ isOpen: false, picked: null })
}
