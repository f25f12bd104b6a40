/** Which files are asked for: their endings with the dot, one or several, or all that a folder holds. */
interface AskedFiles {
  readonly accept?: string
  readonly several?: boolean
  readonly folder?: boolean
}

/** Asks for files in the browser's own dialog, which opens only where somebody pressed something; nothing is taken where none is chosen. */
export function askForFiles(
  { accept = '', several = false, folder = false }: AskedFiles,
  take: (files: readonly File[]) => void,
): void {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = accept
  input.multiple = several
  input.webkitdirectory = folder
  // A field that is in no page may be cleared away while the dialog is open, and what is chosen with it.
  input.hidden = true
  input.addEventListener('cancel', () => input.remove())
  input.addEventListener('change', () => {
    input.remove()
    const files = [...(input.files ?? [])]
    if (files.length > 0) take(files)
  })
  document.body.append(input)
  input.click()
}

/** The same for one file, whose name ends in one of some endings. */
export function askForFile(accept: string, take: (file: File) => void): void {
  askForFiles({ accept }, ([file]) => file && take(file))
}
