import { ownValue } from '../../src-core/basics/own-value'

const SIGNS: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Enter: '↵',
  Escape: 'Esc',
  PageUp: 'Page Up',
  PageDown: 'Page Down',
  '-': '−',
}

/** Names a key with the command key as this system writes it: `Ctrl+K`, or `⌘K` on a Mac. */
export function keyName(key: string): string {
  return /mac/i.test(navigator.platform) ? `⌘${key}` : `Ctrl+${key}`
}

/** Shows a shortcut such as `Ctrl+Shift+ArrowRight` as it stands on keyboards: `Ctrl+Shift+→`. */
export function showShortcut(shortcut: string): string {
  const key = /[^+]+$|\+$/.exec(shortcut)?.[0] ?? shortcut
  const shown = shortcut.slice(0, -key.length) + (ownValue(SIGNS, key) ?? key)
  return shown.startsWith('Ctrl+') ? keyName(shown.slice('Ctrl+'.length)) : shown
}
