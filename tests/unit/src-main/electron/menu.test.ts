import type { MenuItemConstructorOptions } from 'electron'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { OwnKeys } from '../../../../src-core/contract/keys/own-keys'
import { acceleratorOf } from '../../../../src-main/electron/accelerator'
import { menuTemplate } from '../../../../src-main/electron/menu'
import { wordsIn } from '../../../../src-main/electron/words'

function itemNamed(label: string, keys: OwnKeys, platform: NodeJS.Platform): MenuItemConstructorOptions {
  const nothing = () => undefined
  const template = menuTemplate(
    {
      platform,
      packaged: true,
      words: wordsIn('en'),
      history: { undo: null, redo: null },
      preferences: {
        language: 'en',
        appearance: 'light',
        keys: Object.fromEntries(Object.entries(keys).map(([run, of]) => [run, [...of]])),
      },
      recent: [],
    },
    { command: nothing, openProject: nothing, openRecent: nothing, prefer: nothing, about: nothing },
  )
  const items = template.flatMap(menu => (Array.isArray(menu.submenu) ? menu.submenu : []))
  const found = items.find(item => item.label === label)
  if (!found) throw new Error(`No menu has ${label}.`)
  return found
}

describe('the menus', () => {
  it.each(['linux', 'win32', 'darwin'] as const)('show the user’s own keys on %s', platform => {
    const find = (keys: OwnKeys) => itemNamed('Find in the paper', keys, platform).accelerator
    expect(find({})).toBe('CmdOrCtrl+F')
    expect(find({ find: ['Ctrl+G'] })).toBe('CmdOrCtrl+G')
    expect(find({ find: [] })).toBeUndefined()
    expect(find({ 'fly-away': ['Ctrl+G'] })).toBe('CmdOrCtrl+F')
  })

  it('leave keys to the window, and on a Mac hear only what writes nothing', () => {
    const heard = (keys: string, platform: NodeJS.Platform) =>
      itemNamed('Find in the paper', { find: [keys] }, platform).registerAccelerator
    expect(heard('Ctrl+G', 'linux')).toBe(false)
    expect(heard('Ctrl+G', 'darwin')).toBe(true)
    expect(heard('G', 'darwin')).toBe(false)
  })
})

describe('an accelerator', () => {
  it.each([
    [['Ctrl+Shift+Z'], 'CmdOrCtrl+Shift+Z'],
    [['Ctrl++'], 'CmdOrCtrl+Plus'],
    [['Alt+ArrowLeft'], 'Alt+Left'],
    [['F8'], 'F8'],
    [['Ctrl+\\'], 'CmdOrCtrl+\\'],
    [['Ctrl+é'], undefined],
    [['Ctrl+é', 'F4'], 'F4'],
    [['Ctrl+Unidentified'], undefined],
    [[], undefined],
  ])('of %j is %s', (keys, accelerator) => {
    expect(acceleratorOf(keys)).toBe(accelerator)
  })

  it('is one that Electron takes, or none', () => {
    const part = fc.constantFrom('Ctrl+', 'Alt+', 'Shift+', '')
    fc.assert(
      fc.property(part, part, fc.string({ maxLength: 12 }), (one, other, key) => {
        const accelerator = acceleratorOf([`${one}${other}${key}`])
        expect(accelerator ?? 'F1').toMatch(/^[!-~]+$/)
      }),
    )
  })
})
