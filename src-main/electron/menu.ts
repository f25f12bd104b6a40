import type { MenuItemConstructorOptions } from 'electron'
import type { Command } from '../../src-core/contract/events'
import type { HistoryState, Preferences } from '../../src-core/contract/state'
import type { Word, Words } from './words'

/** What the menus show. */
export interface MenuState {
  readonly platform: NodeJS.Platform
  readonly packaged: boolean
  readonly words: Words
  readonly history: HistoryState
  readonly preferences: Pick<Preferences, 'language' | 'appearance'>
  readonly recent: readonly { readonly id: string; readonly name: string; readonly open: boolean }[]
}

/** What the menus do. */
export interface MenuActions {
  /** Asks the window to do something. */
  command(command: Command): void
  openProject(): void
  openRecent(id: string): void
  prefer(changes: Partial<Preferences>): void
  about(): void
}

type Item = MenuItemConstructorOptions

/** The application menu for a state of the app: one template for every system, with what only macOS has. */
export function menuTemplate(state: MenuState, actions: MenuActions): Item[] {
  const items = menuItems(state, actions)
  const mac = state.platform === 'darwin'
  return [
    ...(mac ? [macAppMenu(items)] : []),
    fileMenu(items),
    editMenu(items),
    viewMenu(items),
    goMenu(items),
    ...(mac ? [macWindowMenu(items)] : []),
    helpMenu(items),
  ]
}

interface Items {
  readonly state: MenuState
  readonly actions: MenuActions
  readonly mac: boolean
  command(word: Word, command: Command, accelerator?: string, label?: string): Item
  role(word: Word, role: Item['role']): Item
}

const LINE: Item = { type: 'separator' }

function menuItems(state: MenuState, actions: MenuActions): Items {
  const mac = state.platform === 'darwin'
  return {
    state,
    actions,
    mac,
    command: (word, command, accelerator, label = state.words(word)) => ({
      label,
      click: () => actions.command(command),
      // The page handles these keys itself, as in every host; on macOS an unhandled key comes back to the menu.
      ...(accelerator !== undefined && { accelerator, registerAccelerator: mac }),
    }),
    role: (word, role) => ({ label: state.words(word), ...(role !== undefined && { role }) }),
  }
}

function macAppMenu({ state: { words }, actions, command, role }: Items): Item {
  return {
    label: words('app'),
    submenu: [
      { label: words('about'), click: actions.about },
      LINE,
      command('settings', 'settings', 'Cmd+,'),
      LINE,
      role('services', 'services'),
      LINE,
      role('hide', 'hide'),
      role('hide-others', 'hideOthers'),
      role('show-all', 'unhide'),
      LINE,
      role('quit', 'quit'),
    ],
  }
}

function fileMenu({ state: { words, recent }, actions, mac, command, role }: Items): Item {
  const others = recent.filter(project => !project.open)
  return {
    label: words('file'),
    submenu: [
      command('new-project', 'new-project'),
      { label: words('open-project'), accelerator: 'CmdOrCtrl+O', click: actions.openProject },
      {
        label: words('recent-projects'),
        enabled: others.length > 0,
        submenu: others.map(({ id, name }) => ({
          label: literal(name),
          click: () => actions.openRecent(id),
        })),
      },
      LINE,
      command('add-documents', 'import', 'CmdOrCtrl+Shift+O'),
      command('export', 'export', 'CmdOrCtrl+E'),
      LINE,
      command('make-package', 'make-package'),
      command('open-package', 'open-package'),
      LINE,
      ...(mac ? [] : [command('settings', 'settings', 'Ctrl+,'), LINE]),
      mac ? role('close-window', 'close') : role('quit', 'quit'),
    ],
  }
}

function editMenu({ state: { words, history }, command, role }: Items): Item {
  const named = (word: 'undo' | 'redo', label: HistoryState['undo']) =>
    label ? literal(words(`${word}-what`, { what: words.change(label) })) : words(word)
  return {
    label: words('edit'),
    submenu: [
      command('undo', 'undo', 'CmdOrCtrl+Z', named('undo', history.undo)),
      command('redo', 'redo', 'CmdOrCtrl+Shift+Z', named('redo', history.redo)),
      LINE,
      role('cut', 'cut'),
      role('copy', 'copy'),
      role('paste', 'paste'),
      command('select-all', 'select-all', 'CmdOrCtrl+A'),
      LINE,
      command('find', 'find', 'CmdOrCtrl+F'),
      command('search', 'search', 'CmdOrCtrl+Shift+F'),
      command('palette', 'palette', 'CmdOrCtrl+K'),
      LINE,
      command('themes', 'themes'),
      command('suggest', 'suggest'),
      command('register', 'register'),
    ],
  }
}

function viewMenu({ state: { words, preferences, packaged }, actions, command, role }: Items): Item {
  return {
    label: words('view'),
    submenu: [
      command('toggle-navigation', 'toggle-navigation', 'CmdOrCtrl+1'),
      command('toggle-annotations', 'toggle-annotations', 'CmdOrCtrl+2'),
      command('toggle-original', 'toggle-original', 'CmdOrCtrl+3'),
      command('toggle-notebook', 'toggle-notebook', 'CmdOrCtrl+4'),
      LINE,
      command('text-larger', 'text-larger', 'CmdOrCtrl+Plus'),
      command('text-smaller', 'text-smaller', 'CmdOrCtrl+-'),
      command('text-reset', 'text-reset', 'CmdOrCtrl+0'),
      LINE,
      {
        label: words('appearance'),
        submenu: (['system', 'light', 'dark'] as const).map(appearance => ({
          label: words(`appearance-${appearance}`),
          type: 'radio',
          checked: preferences.appearance === appearance,
          click: () => actions.prefer({ appearance }),
        })),
      },
      {
        label: words('language'),
        submenu: (['system', 'nl', 'en'] as const).map(language => ({
          label: words(`language-${language}`),
          type: 'radio',
          checked: preferences.language === language,
          click: () => actions.prefer({ language }),
        })),
      },
      LINE,
      role('full-screen', 'togglefullscreen'),
      ...(packaged ? [] : [role('developer-tools', 'toggleDevTools')]),
    ],
  }
}

function goMenu({ state: { words }, mac, command }: Items): Item {
  return {
    label: words('go'),
    submenu: [
      command('back', 'back', mac ? 'Cmd+[' : 'Alt+Left'),
      command('forward', 'forward', mac ? 'Cmd+]' : 'Alt+Right'),
    ],
  }
}

function macWindowMenu({ state: { words }, role }: Items): Item {
  return {
    role: 'windowMenu',
    label: words('window'),
    submenu: [role('minimise', 'minimize'), role('zoom', 'zoom'), LINE, role('front', 'front')],
  }
}

function helpMenu({ state: { words }, actions, mac, command }: Items): Item {
  return {
    role: 'help',
    label: words('help'),
    submenu: [
      command('shortcuts', 'shortcuts'),
      ...(mac ? [] : [LINE, { label: words('about'), click: actions.about }]),
    ],
  }
}

/** A name as a menu label: an ampersand would mark a key and vanish. */
function literal(name: string): string {
  return name.replaceAll('&', '&&')
}
