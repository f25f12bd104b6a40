import { writeSelection } from '../paper/page-selection'
import type { PaperView } from '../paper/paper-view'
import { focusReading } from './caret-state'
import { closePalette, useSelection } from './selection-state'

const palette = () => document.querySelector('[role="dialog"][data-keeps-selection]')

/** Puts the focus into the palette's field, where what is typed then arrives. */
export function focusPalette(): void {
  palette()?.querySelector<HTMLElement>('[role="combobox"]')?.focus()
}

/** Whether what is typed arrives in the palette. */
export function hasPaletteFocus(): boolean {
  return palette()?.contains(document.activeElement) ?? false
}

/** Closes the palette and leaves the selection as it was, also where the focus had gone from it into the palette. */
export function dismissPalette(paper: PaperView): void {
  const { passage } = useSelection.getState()
  const hadFocus = hasPaletteFocus()
  closePalette()
  if (!hadFocus || !passage) return
  focusReading()
  writeSelection(paper, passage.start, passage.end)
}
