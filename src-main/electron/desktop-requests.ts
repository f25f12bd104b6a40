import { stat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { append } from '../../src-core/basics/append'
import { CallError } from '../../src-core/contract/errors'
import { readPlaceLink } from '../../src-core/links/place-link'
import type { App } from '../services/session/app'
import { isPlaceLink } from './arguments'

/**
 * The paths the desktop asks to open: kept until the window can show them. Those that come together are opened together,
 * and those that come meanwhile after them.
 */
export class DesktopRequests {
  private waiting: string[] = []
  private open: ((paths: readonly string[]) => Promise<void>) | null = null
  private opening = false

  /** Asks for paths to be opened, now or as soon as that is possible. */
  ask(paths: readonly string[]): void {
    append(this.waiting, paths)
    void this.openWaiting()
  }

  /** Opens what has waited and, from now on, everything asked for; `open` must not reject. */
  begin(open: (paths: readonly string[]) => Promise<void>): void {
    this.open = open
    void this.openWaiting()
  }

  private async openWaiting(): Promise<void> {
    if (this.opening || !this.open) return
    this.opening = true
    while (this.waiting.length > 0) {
      // macOS names the files of one selection in events of their own, which follow each other at once.
      await new Promise(setImmediate)
      await this.open(this.waiting.splice(0))
    }
    this.opening = false
  }
}

/**
 * Opens what the desktop names as what it is: a link as the place it leads to, a folder or its `project.json` as a project, all other files together as papers of the
 * project that is open then. `failed` hears of a project that cannot be opened.
 */
export async function openPaths(
  app: App,
  paths: readonly string[],
  failed: (path: string, error: unknown) => Promise<void>,
): Promise<void> {
  const papers: string[] = []
  for (const path of paths) {
    if (isPlaceLink(path)) {
      const link = readPlaceLink(path)
      if (link) app.openPlace(link)
      else await failed(path, new CallError('bad-input', 'This is no link to a place in a paper.'))
      continue
    }
    const folder = await projectFolder(path)
    if (folder === null) papers.push(path)
    else await app.openProject(folder).catch(error => failed(path, error))
  }
  if (papers.length > 0) app.giveFiles(papers)
}

async function projectFolder(path: string): Promise<string | null> {
  if (basename(path) === 'project.json') return dirname(path)
  const isFolder = await stat(path).then(
    found => found.isDirectory(),
    // A path that cannot be looked at is no folder; importing it tells why it cannot be read.
    () => false,
  )
  return isFolder ? path : null
}
