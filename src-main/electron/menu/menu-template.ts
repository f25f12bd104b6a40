import {
  type Item,
  type Items,
  LINE,
  literal,
  type MenuActions,
  type MenuState,
  menuItems,
} from './menu-items'

/** The application menu for a state of the app: one template for every system, with what only macOS has. */
export function menuTemplate(state: MenuState, actions: MenuActions): Item[] {
  const items = menuItems(state, actions)
  const { mac } = items
  return [
    ...(mac ? [macAppMenu(items)] : []),
    fileMenu(items),
    editMenu(items),
    viewMenu(items),
    annotateMenu(items),
    goMenu(items),
    ...(mac ? [macWindowMenu(items)] : []),
    helpMenu(items),
  ]
}

function macAppMenu({ state: { words }, actions, command, role }: Items): Item {
  return {
    label: words('app'),
    submenu: [
      { label: words('about'), click: actions.about },
      LINE,
      command('settings'),
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
      command('new-project'),
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
      command('import'),
      command('import-folder'),
      command('paste-text'),
      LINE,
      command('export'),
      command('print'),
      LINE,
      command('make-package'),
      command('open-package'),
      LINE,
      ...(mac ? [] : [command('settings'), LINE]),
      mac ? role('close-window', 'close') : role('quit', 'quit'),
    ],
  }
}

function editMenu({ state: { words, history }, command, role }: Items): Item {
  const named = (word: 'undo' | 'redo') => {
    const label = history[word]
    return label ? literal(words(`${word}-what`, { what: words.change(label) })) : words(word)
  }
  return {
    label: words('edit'),
    submenu: [
      command('undo', named('undo')),
      command('redo', named('redo')),
      LINE,
      role('cut', 'cut'),
      role('copy', 'copy'),
      role('paste', 'paste'),
      command('select-all'),
      LINE,
      command('copy-cited'),
      command('copy-link'),
      LINE,
      command('find'),
      command('search'),
      command('more-like-this'),
      command('palette'),
      LINE,
      command('set-words'),
    ],
  }
}

function viewMenu({ state: { words, preferences, packaged }, actions, command, role }: Items): Item {
  return {
    label: words('view'),
    submenu: [
      command('toggle-navigation'),
      command('toggle-annotations'),
      command('toggle-original'),
      command('toggle-notebook'),
      LINE,
      command('turns'),
      command('annotation-list'),
      command('register'),
      command('theme-counts'),
      command('agreement'),
      command('citations'),
      command('review'),
      LINE,
      command('side-by-side'),
      command('filter'),
      command('clear-filter'),
      LINE,
      command('split'),
      command('other-side'),
      command('swap-sides'),
      command('close-side'),
      LINE,
      command('focus-mode'),
      command('read-aloud'),
      command('text-larger'),
      command('text-smaller'),
      command('text-reset'),
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
      // The keys that browsers have for it make the text of the paper larger, as in every host.
      { label: words('zoom-in'), click: () => actions.zoom('in') },
      { label: words('zoom-out'), click: () => actions.zoom('out') },
      { label: words('zoom-reset'), click: () => actions.zoom('reset') },
      LINE,
      role('full-screen', 'togglefullscreen'),
      ...(packaged ? [] : [role('developer-tools', 'toggleDevTools')]),
    ],
  }
}

function annotateMenu({ state: { words }, command }: Items): Item {
  return {
    label: words('annotate'),
    submenu: [
      command('highlighter'),
      command('mark-region'),
      command('overlaps'),
      command('split-here'),
      command('connect'),
      LINE,
      command('note-turn'),
      command('to-notebook'),
      command('to-register'),
      LINE,
      command('judge'),
      LINE,
      command('themes'),
      command('suggest'),
    ],
  }
}

function goMenu({ state: { words }, command }: Items): Item {
  return {
    label: words('go'),
    submenu: [
      command('back'),
      command('forward'),
      LINE,
      command('across'),
      command('referring'),
      LINE,
      command('next-unjudged'),
      command('previous-unjudged'),
      LINE,
      command('review-next'),
      command('review-previous'),
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
    submenu: [command('shortcuts'), ...(mac ? [] : [LINE, { label: words('about'), click: actions.about }])],
  }
}
