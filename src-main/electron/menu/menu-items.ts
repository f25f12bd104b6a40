import type { MenuItemConstructorOptions } from 'electron'
import { ownValue } from '../../../src-core/basics/own-value'
import type { Command } from '../../../src-core/contract/events'
import type { HistoryState, Preferences } from '../../../src-core/contract/state'
import { usualKeys } from '../../../src-core/contract/usual-keys'
import type { Word, Words } from '../words/words'
import { acceleratorOf } from './accelerator'

/** What the menus show. */
export interface MenuState {
  readonly platform: NodeJS.Platform
  readonly packaged: boolean
  readonly words: Words
  readonly history: HistoryState
  readonly preferences: Pick<Preferences, 'language' | 'appearance' | 'keys'>
  readonly recent: readonly { readonly id: string; readonly name: string; readonly open: boolean }[]
}

/** What a zoom does: a step larger or smaller, or back to the usual size. */
export type Zooming = 'in' | 'out' | 'reset'

/** What the menus do. */
export interface MenuActions {
  /** Asks the window to do something. */
  command(command: Command): void
  openProject(): void
  openRecent(id: string): void
  prefer(changes: Partial<Preferences>): void
  zoom(where: Zooming): void
  about(): void
}

/** One line of a menu, as Electron takes it. */
export type Item = MenuItemConstructorOptions

/** What makes the lines of the menus, and what they depend on. */
export interface Items {
  readonly state: MenuState
  readonly actions: MenuActions
  readonly mac: boolean
  /** A command of the window, with its first key; what it is called unless a label is given is a word of the same name. */
  command(command: Command & Word, label?: string): Item
  /** Something that Electron does itself. */
  role(word: Word, role: Item['role']): Item
}

/** The line between two groups of a menu. */
export const LINE: Item = { type: 'separator' }

/** Where a Mac has a key of its own for what every program has. */
const MAC_KEYS: Readonly<Partial<Record<Command, string>>> = {
  redo: 'Cmd+Shift+Z',
  settings: 'Cmd+,',
  back: 'Cmd+[',
  forward: 'Cmd+]',
}

/** The lines of menus for a state of the app. */
export function menuItems(state: MenuState, actions: MenuActions): Items {
  const mac = state.platform === 'darwin'
  return {
    state,
    actions,
    mac,
    command: (command, label = state.words(command)) => ({
      label,
      click: () => actions.command(command),
      ...shownKeys(command, ownValue(state.preferences.keys, command), mac),
    }),
    role: (word, role) => ({ label: state.words(word), ...(role !== undefined && { role }) }),
  }
}

/** A name as a menu label: an ampersand would mark a key and vanish. */
export function literal(name: string): string {
  return name.replaceAll('&', '&&')
}

/** What a menu shows of a command's keys: the user's own, else the usual ones. */
function shownKeys(
  command: Command,
  own: readonly string[] | undefined,
  mac: boolean,
): Pick<Item, 'accelerator' | 'registerAccelerator'> {
  const usual = mac ? ownValue(MAC_KEYS, command) : undefined
  const accelerator =
    own === undefined && usual !== undefined ? usual : acceleratorOf(own ?? usualOf(command))
  if (accelerator === undefined) return {}
  // The page handles these keys itself, as in every host. A Mac knows no key that is shown and not heard: one that the page
  // leaves comes back to the menu, which must not happen with a letter that was typed in a field.
  if (mac) return accelerator.startsWith('Cmd') ? { accelerator } : {}
  return { accelerator, registerAccelerator: false }
}

function usualOf(command: Command): readonly string[] {
  return ownValue<readonly string[]>(usualKeys, command) ?? []
}
