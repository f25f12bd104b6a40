import { extname } from 'node:path'
import { type BrowserWindow, dialog, type OpenDialogOptions, shell } from 'electron'
import type { Shell } from '../services/session/app'
import { ask } from './ask'
import { printHidden } from './print-hidden'
import { webAddress } from './web-address'
import type { Words } from './words/words'

/** Longest address shown in a dialog, in UTF-16 units; what is longer is cut in its middle. */
const LONGEST = 600

/** The system's dialogs, in the user's language, on the window there is. */
export interface Dialogs extends Required<Shell> {
  /** Opens what a page wanted to go to where it is a web or mail address, and tells the user where it is not. */
  offerAddress(address: string): Promise<void>
}

/** The dialogs of the app; window and words are asked for each time, since both change. */
export function createDialogs(window: () => BrowserWindow | null, words: () => Words): Dialogs {
  const chooseOpen = async (options: OpenDialogOptions) => {
    const parent = window()
    const { canceled, filePaths } = parent
      ? await dialog.showOpenDialog(parent, options)
      : await dialog.showOpenDialog(options)
    return canceled ? [] : filePaths
  }
  const openLink = async (text: string) => {
    const address = webAddress(text)
    const say = words()
    if (!address) return false
    const answer = await ask(window(), {
      type: 'question',
      message: say('open-link'),
      detail: shorten(address),
      buttons: [say('open-link-yes'), say('cancel')],
      defaultId: 0,
      cancelId: 1,
    })
    if (answer !== 0) return false
    await shell.openExternal(address)
    return true
  }
  return {
    openLink,
    printPdf: printHidden,
    showFile: path => shell.showItemInFolder(path),
    trash: path => shell.trashItem(path),
    async chooseProject() {
      const say = words()
      const [folder] = await chooseOpen({
        title: say('choose-project'),
        // On macOS a project is a package, which its dialog takes for a file.
        properties: process.platform === 'darwin' ? ['openFile', 'openDirectory'] : ['openDirectory'],
        filters: [{ name: say('project-folder'), extensions: ['kanttekening'] }],
      })
      return folder ?? null
    },
    async chooseSavePath(suggestedName) {
      const say = words()
      const extension = extname(suggestedName).slice(1)
      const options = {
        defaultPath: suggestedName,
        filters: [
          ...(extension === '' ? [] : [{ name: extension.toUpperCase(), extensions: [extension] }]),
          { name: say('all-files'), extensions: ['*'] },
        ],
      }
      const parent = window()
      const { canceled, filePath } = parent
        ? await dialog.showSaveDialog(parent, options)
        : await dialog.showSaveDialog(options)
      return canceled ? null : filePath
    },
    choosePapers: () =>
      chooseOpen({ title: words()('choose-documents'), properties: ['openFile', 'multiSelections'] }),
    async offerAddress(address) {
      if (webAddress(address)) {
        await openLink(address)
        return
      }
      const say = words()
      await ask(window(), {
        type: 'info',
        message: say('link-refused'),
        detail: say('link-refused-why', { address: shorten(address) }),
        buttons: [say('ok')],
      })
    },
  }
}

function shorten(address: string): string {
  if (address.length <= LONGEST) return address
  return `${address.slice(0, LONGEST / 2)}…${address.slice(-LONGEST / 2)}`
}
