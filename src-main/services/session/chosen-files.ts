import { basename } from 'node:path'
import type { ChosenFile } from '../../../src-core/contract/importing'
import type { System } from '../../storage/files/system'

/** Files the user chose outside the window, which only knows them by ids: no path ever reaches a page. */
export class ChosenFiles {
  private readonly paths = new Map<string, string>()

  constructor(private readonly system: System) {}

  /** Gives each path an id by which it can be asked for. */
  offer(paths: readonly string[]): ChosenFile[] {
    return paths.map(path => {
      const id = this.system.randomId()
      this.paths.set(id, path)
      return { id, name: basename(path) }
    })
  }

  /** The path behind an id; undefined where there is none. */
  at(id: string): string | undefined {
    return this.paths.get(id)
  }

  /** The path behind an id, which is spent; undefined where there is none. */
  take(id: string): string | undefined {
    const path = this.paths.get(id)
    this.paths.delete(id)
    return path
  }
}
