import { useLayoutEffect } from 'react'
import type { Deed } from '../../keys/key-row'
import { goToNeighbour } from '../../paper/go-to'
import { runCommand } from '../../state/commands'
import { useApp } from '../../state/store'
import { isTyping } from '../../state/undo-typing'
import { takeEarlyKeys } from './early-keys'
import { type Shortcut, shortcutOf } from './shortcuts'

/**
 * The window's keyboard shortcuts; while one types in a field, only those that mean nothing there. They are heard as soon as
 * anything shows, and what was pressed before that is done now.
 */
export function useShortcuts(): void {
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !handle(event)) return
      event.preventDefault()
    }
    window.addEventListener('keydown', listen)
    for (const event of takeEarlyKeys()) handle(event)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}

function handle(event: KeyboardEvent): boolean {
  const shortcut = shortcutOf(event, useApp.getState().preferences.keys)
  if (!shortcut?.run || !reaches(shortcut, event.target)) return false
  return doDeed(shortcut.run)
}

/** Does what a key or the palette asks; whether there was anything to do. */
export function doDeed(run: Deed): boolean {
  if (run === 'next-turn') return goToNeighbour(1)
  if (run === 'previous-turn') return goToNeighbour(-1)
  runCommand(run)
  return true
}

function reaches({ reach = 'everywhere' }: Shortcut, target: EventTarget | null): boolean {
  if (reach === 'everywhere') return true
  if (isTyping(target)) return false
  if (reach === 'over-the-paper') return !isOver('[role="dialog"]')
  return reach === 'outside-text' || !isOver('[role="dialog"]:not([data-keeps-selection])')
}

function isOver(selector: string): boolean {
  return document.querySelector(selector) !== null
}
