import { type BrowserWindow, clipboard, Menu, type MenuItemConstructorOptions } from 'electron'
import { webAddress } from './web-address'
import type { Words } from './words/words'

/** Shows cut, copy and paste, and what a link offers, where the page has no menu of its own. */
export function showContextMenus(
  window: BrowserWindow,
  words: () => Words,
  openLink: (address: string) => void,
  selectAll: () => void,
): void {
  window.webContents.on('context-menu', (_event, { isEditable, editFlags, selectionText, linkURL }) => {
    const say = words()
    const items: MenuItemConstructorOptions[] = []
    const address = webAddress(linkURL)
    if (address) {
      items.push(
        { label: say('open-link-yes'), click: () => openLink(address) },
        { label: say('copy-link'), click: () => void clipboard.writeText(address) },
        { type: 'separator' },
      )
    }
    if (isEditable) items.push({ role: 'cut', label: say('cut'), enabled: editFlags.canCut })
    if (isEditable || selectionText !== '')
      items.push({ role: 'copy', label: say('copy'), enabled: editFlags.canCopy })
    if (isEditable) items.push({ role: 'paste', label: say('paste'), enabled: editFlags.canPaste })
    if (isEditable || selectionText !== '') items.push({ label: say('select-all'), click: selectAll })
    if (items.length > 0) Menu.buildFromTemplate(items).popup({ window })
  })
}
