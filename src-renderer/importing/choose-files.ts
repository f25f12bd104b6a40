import type { ChosenFile } from '../../src-core/contract/importing'
import { givenFile, isHidden } from '../host/given-file'
import { call } from '../state/actions'
import { takeFiles } from './take-files'

/** Asks for files in the browser's own dialog and imports them. */
export function chooseFiles(): void {
  choose({ folder: false })
}

/** Asks for a folder in the browser's own dialog and imports every file below it that is not hidden. */
export function chooseFolder(): void {
  choose({ folder: true })
}

function choose({ folder }: { readonly folder: boolean }): void {
  const input = document.createElement('input')
  input.type = 'file'
  input.multiple = true
  input.webkitdirectory = folder
  input.addEventListener('change', () => {
    const files = [...(input.files ?? [])].map(file => givenFile(file))
    takeFiles(folder ? files.filter(({ path }) => !isHidden(path.slice(path.indexOf('/') + 1))) : files)
  })
  input.click()
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
