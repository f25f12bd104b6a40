import type { MenuItemConstructorOptions } from 'electron'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Command, commandSchema } from '../../../../../src-core/contract/events'
import type { OwnKeys } from '../../../../../src-core/contract/keys/own-keys'
import { acceleratorOf } from '../../../../../src-main/electron/menu/accelerator'
import { menuTemplate } from '../../../../../src-main/electron/menu/menu-template'
import { wordsIn } from '../../../../../src-main/electron/words/words'

/** Every line of every menu, and what it asked the window for. */
function menusOn(
  platform: NodeJS.Platform,
  keys: OwnKeys = {},
  language: 'nl' | 'en' = 'en',
): { readonly items: readonly MenuItemConstructorOptions[]; readonly asked: Command[] } {
  const nothing = () => undefined
  const asked: Command[] = []
  const template = menuTemplate(
    {
      platform,
      packaged: true,
      words: wordsIn(language),
      history: { undo: null, redo: null },
      preferences: {
        language,
        appearance: 'light',
        keys: Object.fromEntries(Object.entries(keys).map(([run, of]) => [run, [...of]])),
      },
      recent: [],
    },
    {
      command: command => void asked.push(command),
      openProject: nothing,
      openRecent: nothing,
      prefer: nothing,
      zoom: nothing,
      about: nothing,
    },
  )
  return { items: template.flatMap(menu => (Array.isArray(menu.submenu) ? menu.submenu : [])), asked }
}

function itemNamed(label: string, platform: NodeJS.Platform, keys: OwnKeys = {}): MenuItemConstructorOptions {
  const found = menusOn(platform, keys).items.find(item => item.label === label)
  if (!found) throw new Error(`No menu has ${label}.`)
  return found
}

const SYSTEMS = ['linux', 'win32', 'darwin'] as const

describe('the menus', () => {
  it.each(SYSTEMS)('have everything that the window can do, once, on %s', platform => {
    const { items, asked } = menusOn(platform)
    for (const { click } of items) (click as (() => void) | undefined)?.()
    expect(asked.toSorted()).toEqual(commandSchema.options.toSorted())
  })

  it.each(['nl', 'en'] as const)('call no two things alike in %s', language => {
    const labels = menusOn('linux', {}, language).items.flatMap(({ label }) => label ?? [])
    expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([])
  })

  it.each(SYSTEMS)('show the user’s own keys on %s', platform => {
    const find = (keys: OwnKeys) => itemNamed('Find in the paper', platform, keys).accelerator
    expect(find({})).toBe('CmdOrCtrl+F')
    expect(find({ find: ['Ctrl+G'] })).toBe('CmdOrCtrl+G')
    expect(find({ find: [] })).toBeUndefined()
    expect(find({ 'fly-away': ['Ctrl+G'] })).toBe('CmdOrCtrl+F')
  })

  it.each(['linux', 'win32'] as const)('show every key and leave it to the window on %s', platform => {
    const find = itemNamed('Find in the paper', platform, { find: ['G'] })
    expect(find).toMatchObject({ accelerator: 'G', registerAccelerator: false })
    expect(itemNamed('Back', platform)).toMatchObject({ accelerator: 'Alt+Left', registerAccelerator: false })
  })

  it('have only keys with Command on a Mac, where each key that is shown is heard too', () => {
    expect(itemNamed('Find in the paper', 'darwin', { find: ['G'] }).accelerator).toBeUndefined()
    expect(itemNamed('Back', 'darwin').accelerator).toBe('Cmd+[')
    const keys = menusOn('darwin').items.flatMap(({ accelerator }) => accelerator ?? [])
    expect(keys.filter(key => !/^Cmd(?:OrCtrl)?\+/.test(key))).toEqual([])
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
