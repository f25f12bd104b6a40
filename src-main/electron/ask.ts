import { type BrowserWindow, dialog, type MessageBoxOptions } from 'electron'

/** Asks in a message box, on the window where there is one; answers the button's index, `cancelId` when it was closed. */
export async function ask(window: BrowserWindow | null, options: MessageBoxOptions): Promise<number> {
  // A box without a title shows the program's name, and on Windows no button turns into a link-like row.
  const box = { noLink: true, ...options }
  const { response } = window ? await dialog.showMessageBox(window, box) : await dialog.showMessageBox(box)
  return response
}
