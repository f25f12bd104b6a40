import { useEffect } from 'react'
import type { Command } from '../../src-core/contract/events'
import { ownValue } from '../../src-core/document/own-value'
import { goToNeighbour } from '../reader/go-to'
import { digitOf, keyOf } from '../ui/key-of'
import { runCommand } from './commands'
import { isTyping } from './undo-typing'

const WITH_CTRL: Readonly<Record<string, Command>> = {
  f: 'find',
  e: 'export',
  k: 'palette',
  '1': 'toggle-navigation',
  '2': 'toggle-annotations',
  '3': 'toggle-original',
  '+': 'text-larger',
  '=': 'text-larger',
  '-': 'text-smaller',
  '0': 'text-reset',
  ',': 'settings',
}

/** The window's keyboard shortcuts; while one types in a field, only those that mean nothing there. */
export function useShortcuts(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !handle(event)) return
      event.preventDefault()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}

function handle(event: KeyboardEvent): boolean {
  const typing = isTyping(event.target)
  const ctrl = event.ctrlKey || event.metaKey
  const key = keyOf(event)
  if (event.altKey && !ctrl && !typing && (key === 'ArrowLeft' || key === 'ArrowRight')) {
    return run(key === 'ArrowLeft' ? 'back' : 'forward')
  }
  if (key === 'F8' && !ctrl && !event.altKey) return run(event.shiftKey ? 'review-previous' : 'review-next')
  const command = ctrl && !event.altKey ? commandOf(event, key, typing) : undefined
  if (command) return run(command)
  if (typing || ctrl || event.altKey || isOver('[role="dialog"]')) return false
  if (key === '?') return run('shortcuts')
  if (key === 'j') return goToNeighbour(1)
  if (key === 'k') return goToNeighbour(-1)
  return false
}

/** What a key does together with Control; in a field some mean what they mean in text. */
function commandOf(event: KeyboardEvent, key: string, typing: boolean): Command | undefined {
  if (!typing && key === 'z') return event.shiftKey ? 'redo' : 'undo'
  if (!typing && key === 'y') return 'redo'
  if (key === 'a')
    return typing || isOver('[role="dialog"]:not([data-keeps-selection])') ? undefined : 'select-all'
  return ownValue(WITH_CTRL, key) ?? ownValue(WITH_CTRL, String(digitOf(event)))
}

function isOver(selector: string): boolean {
  return document.querySelector(selector) !== null
}

function run(command: Command): true {
  runCommand(command)
  return true
}
