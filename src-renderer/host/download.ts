/** Hands the browser a file to save under a name. */
export function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser reads the address while it starts the download, which is over when the next task runs.
  setTimeout(() => URL.revokeObjectURL(address))
}
