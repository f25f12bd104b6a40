import { useEffect } from 'react'
import type { Command } from '../../src-core/contract/events'
import { ownValue } from '../../src-core/document/own-value'
import { goToNeighbour } from '../reader/go-to'
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
  const key = event.key.toLowerCase()
  if (event.altKey && !ctrl && !typing && (key === 'arrowleft' || key === 'arrowright')) {
    return run(key === 'arrowleft' ? 'back' : 'forward')
  }
  if (ctrl && key === 'z' && !typing) return run(event.shiftKey ? 'redo' : 'undo')
  if (ctrl && key === 'y' && !typing) return run('redo')
  if (event.key === 'F8' && !ctrl && !event.altKey)
    return run(event.shiftKey ? 'review-previous' : 'review-next')
  const command = ctrl && !event.altKey ? ownValue(WITH_CTRL, key) : undefined
  if (command) return run(command)
  if (typing || ctrl || event.altKey || document.querySelector('[role="dialog"]')) return false
  if (event.key === '?') return run('shortcuts')
  if (key === 'j') return goToNeighbour(1)
  if (key === 'k') return goToNeighbour(-1)
  return false
}

function run(command: Command): true {
  runCommand(command)
  return true
}
