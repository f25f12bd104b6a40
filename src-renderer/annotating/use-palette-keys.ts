import { useEffect, useRef } from 'react'
import { PAPER_ID } from '../reader/scroll'
import { themeNumber } from '../themes/theme-number'

interface PaletteKeys {
  number(digit: number, several: boolean): void
  note(): void
  confirm(): void
  dismiss(): void
  /** The focus goes to the palette, where what was typed arrives. */
  type(): void
}

/** The palette's keys while the focus is still in the paper, so that one can go on selecting, copying and scrolling. */
export function usePaletteKeys(keys: PaletteKeys): void {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || !isInPaper(document.activeElement)) return
      if (!handle(event, latest.current)) return
      event.stopImmediatePropagation()
    }
    window.addEventListener('keydown', pressed, true)
    return () => window.removeEventListener('keydown', pressed, true)
  }, [])
}

function handle(event: KeyboardEvent, keys: PaletteKeys): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false
  const digit = themeNumber(event)
  if (digit !== null) keys.number(digit, event.shiftKey)
  else if (event.key === 'Enter') keys.confirm()
  else if (event.key === 'Escape') keys.dismiss()
  else if (event.key === 'Tab' && !event.shiftKey) keys.type()
  else if (event.key.toLowerCase() === 'n') keys.note()
  else if (/^\p{L}$/u.test(event.key)) {
    // Not prevented: the character is typed into the field that has the focus by then.
    keys.type()
    return true
  } else return false
  event.preventDefault()
  return true
}

function isInPaper(element: Element | null): boolean {
  return element === null || element === document.body || element.closest(`[id="${PAPER_ID}"]`) !== null
}
