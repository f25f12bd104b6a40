import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { MenuItemConstructorOptions } from 'electron'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Command } from '../../../../src-core/contract/events'
import { menuTemplate } from '../../../../src-main/electron/menu/menu-template'
import { wordsIn } from '../../../../src-main/electron/words/words'
import { shortcutOf, shortcuts } from '../../../../src-renderer/app/commanding/shortcuts'
import { showShortcut } from '../../../../src-renderer/ui/key-name'

const rows = shortcuts.flatMap(group => group.rows)
const renderer = fileURLToPath(new URL('../../../../src-renderer', import.meta.url))

/** Keys that do everywhere what they do here, and so need no line. */
const WELL_KNOWN = ['Tab', 'Backspace', ' ']

afterEach(() => void vi.unstubAllGlobals())

describe('the overview of shortcuts', () => {
  it('names every key that some part of the window listens to', () => {
    const named = new Set(rows.flatMap(({ keys }) => keys.map(key => /[^+]+$|\+$/.exec(key)?.[0] ?? key)))
    const files = readdirSync(renderer, { recursive: true, encoding: 'utf8' }).filter(name =>
      /\.tsx?$/.test(name),
    )
    const listened = files.flatMap(name => {
      const text = readFileSync(`${renderer}/${name}`, 'utf8')
      const isKeys = /\bkeyOf\(/.test(text) || name.endsWith('-keys.ts')
      return [...text.matchAll(/\b(?:key|pressed) === '([^']+)'|\bcase '([A-Z]\w+)':/g)]
        .filter(() => isKeys)
        .map(([, compared, chosen]) => compared ?? chosen ?? '')
    })
    expect(listened).toContain('F7')
    // The sign of plus is typed with or without Shift.
    const keys = listened.map(key => (key === '=' ? '+' : key.length === 1 ? key.toUpperCase() : key))
    expect(keys.filter(key => !named.has(key) && !WELL_KNOWN.includes(key))).toEqual([])
  })

  it('has each key of the window once', () => {
    const keys = rows.filter(({ run }) => run).flatMap(row => row.keys)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it.each(['linux', 'win32'] as const)('has every key that the menus of %s leave to the window', platform => {
    const asked: string[] = []
    const template = menuTemplate(
      {
        platform,
        packaged: true,
        words: wordsIn('nl'),
        history: { undo: null, redo: null },
        preferences: { language: 'nl', appearance: 'light', keys: {} },
        recent: [],
      },
      {
        command: command => void asked.push(command),
        openProject: () => undefined,
        openRecent: () => undefined,
        zoom: () => undefined,
        prefer: () => undefined,
        about: () => undefined,
      },
    )
    const items = template.flatMap(flatten).filter(item => item.registerAccelerator === false)
    expect(items).not.toHaveLength(0)
    for (const item of items) {
      asked.length = 0
      ;(item.click as () => void)()
      const keys = String(item.accelerator)
        .replace('CmdOrCtrl', 'Ctrl')
        .replace('Plus', '+')
        .replace(/(?<=Alt\+)(?=Left|Right)/, 'Arrow')
      const row = rows.find(one => one.keys.includes(keys) && one.run)
      expect(row?.run as Command | undefined, keys).toBe(asked[0])
    }
  })

  it('shows keys as they stand on a keyboard', () => {
    vi.stubGlobal('navigator', { platform: 'Linux x86_64' })
    expect(showShortcut('Ctrl+Shift+ArrowRight')).toBe('Ctrl+Shift+→')
    expect(showShortcut('Ctrl++')).toBe('Ctrl++')
    expect(showShortcut('Ctrl+-')).toBe('Ctrl+−')
    expect(showShortcut('1 – 9')).toBe('1 – 9')
    vi.stubGlobal('navigator', { platform: 'MacIntel' })
    expect(showShortcut('Ctrl+K')).toBe('⌘K')
  })
})

describe('a key of the window', () => {
  it.each([
    ['Control with a letter', { key: 'f', code: 'KeyF', ctrlKey: true }, 'find'],
    ['the command key', { key: 'f', code: 'KeyF', metaKey: true }, 'find'],
    ['a Greek letter', { key: 'φ', code: 'KeyF', ctrlKey: true }, 'find'],
    ['a letter in capitals', { key: 'F', code: 'KeyF', ctrlKey: true }, 'find'],
    ['a digit of AZERTY', { key: '&', code: 'Digit1', ctrlKey: true }, 'toggle-navigation'],
    ['a sign on a digit of AZERTY', { key: '-', code: 'Digit6', ctrlKey: true }, 'text-smaller'],
    [
      'a digit of AZERTY with Shift',
      { key: '1', code: 'Digit1', ctrlKey: true, shiftKey: true },
      'toggle-navigation',
    ],
    ['plus with Shift', { key: '+', code: 'Equal', ctrlKey: true, shiftKey: true }, 'text-larger'],
    ['plus without Shift', { key: '=', code: 'Equal', ctrlKey: true }, 'text-larger'],
    ['redo', { key: 'Z', code: 'KeyZ', ctrlKey: true, shiftKey: true }, 'redo'],
    ['the question mark', { key: '?', code: 'Slash', shiftKey: true }, 'shortcuts'],
    ['a function key', { key: 'F8', code: 'F8', shiftKey: true }, 'review-previous'],
    ['an arrow', { key: 'ArrowLeft', code: 'ArrowLeft', altKey: true }, 'back'],
    ['a letter alone', { key: 'z', code: 'KeyZ' }, undefined],
    ['AltGr', { key: 'f', code: 'KeyF', ctrlKey: true, altKey: true }, undefined],
    ['an input method', { key: 'f', code: 'KeyF', ctrlKey: true, isComposing: true }, undefined],
  ])('is known: %s', (_, event, run) => {
    const rest = {
      ctrlKey: false,
      metaKey: false,
      altKey: false,
      shiftKey: false,
      isComposing: false,
      keyCode: 0,
    }
    expect(shortcutOf({ ...rest, ...event }, {})?.run).toBe(run)
  })
})

function flatten(item: MenuItemConstructorOptions): MenuItemConstructorOptions[] {
  return [item, ...(Array.isArray(item.submenu) ? item.submenu.flatMap(flatten) : [])]
}
