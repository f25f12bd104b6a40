import { rename } from 'node:fs/promises'
import { windows } from './browser-window'
import { answerTest } from './control'
import { readSettings } from './settings'
import { Events, strict } from './strict'

const opened: string[] = []
const shown: string[] = []
const copied: string[] = []

/** Electron's `shell`: what the system would open is only written down. */
export const shell: Pick<Electron.Shell, 'openExternal' | 'showItemInFolder' | 'trashItem'> = strict(
  'shell',
  {
    openExternal: async (url: string) => void opened.push(url),
    showItemInFolder: (path: string) => void shown.push(path),
    trashItem: (path: string) => rename(path, `${path}.trashed`),
  },
)

/** Electron's `clipboard`. */
export const clipboard: Pick<Electron.Clipboard, 'writeText'> = strict('clipboard', {
  writeText: async (text: string) => void copied.push(text),
})

const theme = new Events('nativeTheme', ['updated'])
let source: Electron.NativeTheme['themeSource'] = 'system'

function appearance(): 'light' | 'dark' {
  return source === 'system' ? readSettings().appearance : source
}

/** Electron's `nativeTheme`: a change of its source reaches every page as the colours it should prefer. */
export const nativeTheme = strict('nativeTheme', {
  get themeSource() {
    return source
  },
  set themeSource(given: Electron.NativeTheme['themeSource']) {
    const before = appearance()
    source = given
    for (const { contents } of windows) void contents.emulate(appearance())
    if (appearance() !== before) theme.sendPlain('updated')
  },
  get shouldUseDarkColors() {
    return appearance() === 'dark'
  },
  on: (name: string, listener: () => void) => void theme.on(name, listener),
  off: (name: string, listener: () => void) => void theme.off(name, listener),
})

const power = new Events('powerMonitor', ['shutdown'])

/** Electron's `powerMonitor`. */
export const powerMonitor = strict('powerMonitor', {
  on: (name: string, listener: () => void) => void power.on(name, listener),
})

answerTest('outside', () => ({ opened, shown, copied, themeSource: source }))
answerTest('shutdown', () => power.send('shutdown'))
