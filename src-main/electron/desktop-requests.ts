import { stat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import type { App } from '../services/app'

/** The paths the desktop asks to open: kept until the window can show them, then opened one after the other. */
export class DesktopRequests {
  private readonly waiting: string[] = []
  private open: ((path: string) => Promise<void>) | null = null
  private opening: Promise<void> = Promise.resolve()

  /** Asks for a path to be opened, now or as soon as that is possible. */
  ask(path: string): void {
    if (this.open === null) this.waiting.push(path)
    else this.opening = this.opening.then(() => this.open?.(path))
  }

  /** Opens what has waited and, from now on, everything asked for; `open` must not reject. */
  begin(open: (path: string) => Promise<void>): void {
    this.open = open
    for (const path of this.waiting.splice(0)) this.ask(path)
  }
}

/** Opens a path as what it is: a folder or its `project.json` as a project, any other file as a paper. Throws `CallError`. */
export async function openPath(app: App, path: string): Promise<void> {
  const isFolder = await stat(path).then(
    found => found.isDirectory(),
    // A path that cannot be looked at is no folder; importing it tells why it cannot be read.
    () => false,
  )
  if (isFolder) await app.openProject(path)
  else if (basename(path) === 'project.json') await app.openProject(dirname(path))
  else await app.openDocumentFile(path)
}
