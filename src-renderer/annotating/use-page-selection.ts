import { useEffect } from 'react'
import type { StructuredDocument } from '../../src-core/document/model'
import { readSelection } from './page-selection'
import { selectPassage, useSelection } from './selection-state'

/** The attribute of what the selection survives: the palette takes the focus, and with it the browser's selection. */
export const KEEPS_SELECTION = 'data-keeps-selection'

/** Follows what is selected in the paper: at once from the keyboard, when the button is let go from the mouse. */
export function usePageSelection(document: StructuredDocument): void {
  useEffect(() => {
    let frame = 0
    const read = () => {
      frame = 0
      if (useSelection.getState().isPressed || window.document.activeElement?.closest(`[${KEEPS_SELECTION}]`))
        return
      selectPassage(readSelection(document))
    }
    const soon = () => {
      frame ||= requestAnimationFrame(read)
    }
    const pressed = (event: PointerEvent) => {
      useSelection.setState({ isPressed: event.button === 0 && !keeps(event.target) })
    }
    const released = () => {
      useSelection.setState({ isPressed: false })
      soon()
    }
    window.document.addEventListener('selectionchange', soon)
    window.addEventListener('pointerdown', pressed, true)
    window.addEventListener('pointerup', released, true)
    window.addEventListener('pointercancel', released, true)
    return () => {
      window.document.removeEventListener('selectionchange', soon)
      window.removeEventListener('pointerdown', pressed, true)
      window.removeEventListener('pointerup', released, true)
      window.removeEventListener('pointercancel', released, true)
      cancelAnimationFrame(frame)
      useSelection.setState({ isPressed: false })
      selectPassage(null)
    }
  }, [document])
}

function keeps(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(`[${KEEPS_SELECTION}]`) !== null
}
