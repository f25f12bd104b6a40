import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commandSchema } from '../../../../src-core/contract/events'
import { ownKeysSchema } from '../../../../src-core/contract/keys/own-keys'
import { shortcutOf, shortcutRows } from '../../../../src-renderer/app/commanding/shortcuts'
import { NOT_IN_PALETTE, paletteCommands } from '../../../../src-renderer/app/palette/palette-commands'
import { boundKeys, keysOf } from '../../../../src-renderer/keys/bound-keys'
import { holdersOfUsual, isChanged, withKeys } from '../../../../src-renderer/keys/change-keys'
import { judgeKey, pressedKeys } from '../../../../src-renderer/keys/judge-key'
import { type Deed, isOwnable } from '../../../../src-renderer/keys/key-row'

const NO_MODIFIERS = {
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  keyCode: 0,
}
const press = (key: string, code: string, held: Partial<typeof NO_MODIFIERS> = {}) => ({
  ...NO_MODIFIERS,
  ...held,
  key,
  code,
})
const ownable = shortcutRows.filter(isOwnable)
const rowOf = (run: Deed) => {
  const row = ownable.find(one => one.run === run)
  if (!row) throw new Error(`The overview has no ${run}.`)
  return row
}
const judge = (keys: string, run: Deed = 'export', own = {}, isMac = false) =>
  judgeKey(keys, rowOf(run), shortcutRows, own, isMac)

describe('the window', () => {
  const commands = [...commandSchema.options]

  it('has every command in its overview of shortcuts, once', () => {
    expect(ownable.map(({ run }) => run).sort()).toEqual([...commands, 'next-turn', 'previous-turn'].sort())
  })

  it('has every command in its palette, or a reason for one that is not', () => {
    const found = paletteCommands({ isSplit: true, hasScan: true })
    const missing = commands.filter(run => !found.includes(run))
    expect(missing).toEqual(Object.keys(NOT_IN_PALETTE))
    expect(missing.length).toBeLessThan(4)
  })

  it('offers what needs two halves or a scan only where there are those', () => {
    const found = paletteCommands({ isSplit: false, hasScan: false })
    expect(found).not.toContain('swap-sides')
    expect(found).not.toContain('set-words')
    expect(found).toContain('split')
  })
})

describe('a key that is wanted for a command', () => {
  it.each([
    ['Ctrl+G', 'free'],
    ['G', 'free'],
    ['F4', 'free'],
    ['Alt+ArrowUp', 'fixed'],
    ['Ctrl+E', 'same'],
    ['Ctrl+F', 'taken'],
    ['F7', 'fixed'],
    ['5', 'fixed'],
    ['Ctrl+B', 'fixed'],
    ['Ctrl+8', 'fixed'],
    ['.', 'fixed'],
    ['Ctrl+T', 'refused'],
    ['F5', 'refused'],
    ['Alt+F4', 'refused'],
    ['Ctrl+C', 'refused'],
    ['Tab', 'refused'],
    ['Shift+ArrowLeft', 'refused'],
    [' ', 'refused'],
    ['Ctrl+Alt+E', 'refused'],
    ['Dead', 'refused'],
    ['MediaPlayPause', 'refused'],
  ])('%s is %s', (keys, kind) => {
    expect(judge(keys).kind).toBe(kind)
  })

  it('names who has it', () => {
    expect(judge('Ctrl+F')).toMatchObject({ by: { run: 'find' } })
    expect(judge('F7')).toMatchObject({ by: { what: 'key-select' } })
  })

  it('is another system’s on a Mac', () => {
    expect(judge('Ctrl+H', 'export', {}, true).kind).toBe('refused')
    expect(judge('Ctrl+Alt+E', 'export', {}, true).kind).toBe('free')
  })

  it('is free again once its command has another, and may always be had back', () => {
    const own = withKeys({}, shortcutRows, rowOf('palette'), ['Ctrl+G'])
    // Ctrl+K makes a link in notes as well, so that it is nobody else’s.
    expect(judge('Ctrl+K', 'export', own).kind).toBe('fixed')
    expect(judge('Ctrl+K', 'palette', own).kind).toBe('free')
  })

  it('counts by its place where a layout has no digits, and by what it does now', () => {
    const azerty = press('&', 'Digit1', { ctrlKey: true })
    expect(pressedKeys(azerty, shortcutRows, {})).toBe('Ctrl+1')
    const minus = press('-', 'Digit6', { ctrlKey: true })
    expect(pressedKeys(minus, shortcutRows, {})).toBe('Ctrl+-')
    expect(pressedKeys(press('Control', 'ControlLeft', { ctrlKey: true }), shortcutRows, {})).toBeNull()
    expect(pressedKeys(press('g', 'KeyG', { isComposing: true }), shortcutRows, {})).toBeNull()
  })
})

describe('the keys of commands', () => {
  const combination = fc.constantFrom('Ctrl+G', 'Ctrl+E', 'Ctrl+F', 'F4', 'G', 'Ctrl+Y', 'Alt+ArrowLeft', 'J')
  const changes = fc.array(fc.tuple(fc.constantFrom(...ownable), fc.array(combination, { maxLength: 2 })), {
    maxLength: 12,
  })

  it('belong to one command each after any changes, and can be kept', () => {
    fc.assert(
      fc.property(changes, made => {
        const own = made.reduce<Record<string, string[]>>(
          (before, [row, keys]) => withKeys(before, shortcutRows, row, [...new Set(keys)]),
          {},
        )
        const all = ownable.flatMap(row => keysOf(row, own))
        expect(new Set(all).size).toBe(all.length)
        expect(ownKeysSchema.safeParse(own).success).toBe(true)
        const last = made.at(-1)
        if (last) expect(keysOf(last[0], own)).toEqual([...new Set(last[1])])
        // Nothing is kept that says what is so anyway.
        for (const run of Object.keys(own)) expect(isChanged(own, rowOf(run as Deed)), run).toBe(true)
      }),
    )
  })

  it('go from one command to another, and back with the usual keys', () => {
    const taken = withKeys({}, shortcutRows, rowOf('export'), ['Ctrl+Y'])
    expect(taken).toEqual({ export: ['Ctrl+Y'], redo: ['Ctrl+Shift+Z'] })
    expect(holdersOfUsual(taken, shortcutRows, rowOf('redo')).map(({ run }) => run)).toEqual(['export'])
    expect(withKeys(taken, shortcutRows, rowOf('redo'), rowOf('redo').keys)).toEqual({ export: [] })
  })

  it('do what they say from then on, and the old ones nothing', () => {
    const own = { export: ['Ctrl+G'], themes: ['F4'] }
    expect(shortcutOf(press('g', 'KeyG', { ctrlKey: true }), own)?.run).toBe('export')
    expect(shortcutOf(press('e', 'KeyE', { ctrlKey: true }), own)).toBeUndefined()
    expect(shortcutOf(press('F4', 'F4'), own)?.run).toBe('themes')
    expect(shortcutOf(press('f', 'KeyF', { ctrlKey: true }), own)?.run).toBe('find')
  })

  it('go before what a command has usually, where a file gives two the same', () => {
    const own = { themes: ['Ctrl+E'] }
    expect(shortcutOf(press('e', 'KeyE', { ctrlKey: true }), own)?.run).toBe('themes')
  })

  it('write where one writes: a letter or a key of editing does nothing else there', () => {
    const own = { export: ['G'], find: ['Ctrl+Z'], themes: ['Ctrl+G'], undo: [] }
    const bound = boundKeys(shortcutRows, own)
    expect(bound.get('G')?.reach).toBe('over-the-paper')
    expect(bound.get('Ctrl+Z')?.reach).toBe('outside-text')
    expect(bound.get('Ctrl+G')?.reach ?? 'everywhere').toBe('everywhere')
  })

  it('reach as far as they are written down, where they are the usual ones', () => {
    const bound = boundKeys(shortcutRows, {})
    for (const row of ownable)
      for (const keys of row.keys) expect(bound.get(keys)?.reach, keys).toBe(row.reach ?? 'everywhere')
  })

  it('are ignored for a command that is not there', () => {
    expect(shortcutOf(press('F4', 'F4'), { 'fly-away': ['F4'], constructor: ['F4'] })).toBeUndefined()
  })
})
