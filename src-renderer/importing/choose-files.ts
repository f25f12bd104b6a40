import type { ChosenFile } from '../../src-core/contract/importing'
import { askForFiles } from '../host/ask-for-files'
import { givenFile, isHidden } from '../host/given-file'
import { call } from '../state/actions'
import { takeFiles } from './take-files'

/** Asks for files in the browser's own dialog and imports them. */
export function chooseFiles(): void {
  askForFiles({ several: true }, files => takeFiles(files.map(file => givenFile(file))))
}

/** Asks for a folder in the browser's own dialog and imports every file below it that is not hidden. */
export function chooseFolder(): void {
  askForFiles({ several: true, folder: true }, files => {
    const given = files.map(file => givenFile(file))
    takeFiles(given.filter(({ path }) => !isHidden(path.slice(path.indexOf('/') + 1))))
  })
}

/**
 * Asks for files in the system's own dialog, for a menu of the system: the browser opens none of its own where nobody
 * pressed anything in the page.
 */
export async function chooseFromSystem(): Promise<void> {
  const chosen = await call('import.choose', {})
  takeChosen(chosen ?? [])
}

/** Imports files that were chosen outside the window: in the system's dialog, or opened from the desktop. */
export function takeChosen(files: readonly ChosenFile[]): void {
  takeFiles(files.map(({ id, name }) => ({ path: name, chosen: id })))
}
