import { windows } from './browser-window'
import { answerTest } from './control'
import { NotModelled, onlyKeys, strict } from './strict'

type Item = Electron.MenuItemConstructorOptions

const KEYS: readonly (keyof Item)[] = [
  'label',
  'role',
  'type',
  'enabled',
  'checked',
  'accelerator',
  'registerAccelerator',
  'click',
  'submenu',
]

/** A menu as a test sees it. */
export interface ShownItem {
  readonly label: string
  readonly role: string | null
  readonly type: string
  readonly enabled: boolean
  readonly checked: boolean
  readonly accelerator: string | null
  readonly submenu: readonly ShownItem[] | null
}

class StandinMenu {
  readonly face: Electron.Menu

  constructor(readonly items: readonly Item[]) {
    for (const item of items) {
      onlyKeys('the menu option', item, KEYS)
      if (item.label === undefined && item.role === undefined && item.type !== 'separator')
        throw new Error('A menu item needs a label, a role or a type.')
      if (Array.isArray(item.submenu)) new StandinMenu(item.submenu)
    }
    this.face = strict('Menu', {
      popup: (options?: Electron.PopupOptions) => {
        onlyKeys('the popup option', options ?? {}, ['window'])
        context = items
      },
    }) as unknown as Electron.Menu
    menus.set(this.face, this)
  }
}

const menus = new WeakMap<Electron.Menu, StandinMenu>()
let application: readonly Item[] = []
let context: readonly Item[] | null = null

/** Electron's `Menu`, of which only menus made from a template exist. */
export const Menu: Pick<typeof Electron.Menu, 'buildFromTemplate' | 'setApplicationMenu'> = strict('Menu', {
  buildFromTemplate: (template: Item[]) => new StandinMenu(template).face,
  setApplicationMenu: (menu: Electron.Menu | null) => {
    application = (menu && menus.get(menu)?.items) ?? []
  },
})

function shown({ label, role, type, enabled, checked, accelerator, submenu }: Item): ShownItem {
  return {
    label: (label ?? '').replaceAll('&&', '&'),
    role: role ?? null,
    type: type ?? 'normal',
    enabled: enabled ?? true,
    checked: checked ?? false,
    accelerator: accelerator ?? null,
    submenu: Array.isArray(submenu) ? submenu.map(shown) : null,
  }
}

/** Clicks the item that a path of labels leads to. Throws where there is none, or where it is greyed out. */
function click(items: readonly Item[], [label, ...rest]: readonly string[]): void {
  const item = items.find(candidate => shown(candidate).label === label)
  if (!item || item.enabled === false) throw new Error(`The menu has no “${label}” that can be chosen.`)
  if (rest.length > 0) click(Array.isArray(item.submenu) ? item.submenu : [], rest)
  else if (item.click)
    item.click(item as unknown as Electron.MenuItem, windows.at(-1)?.face as never, {} as never)
  else throw new NotModelled(`choosing the menu role ${item.role ?? ''}`)
}

answerTest('menu', () => application.map(shown))
answerTest('context-menu', () => {
  const items = context?.map(shown) ?? null
  return items
})
answerTest('choose', ({ path }: { path: string[] }) => click(application, path))
answerTest('choose-context', ({ path }: { path: string[] }) => click(context ?? [], path))
