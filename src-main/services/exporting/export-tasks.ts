import { CallError } from '../../../src-core/contract/errors'
import type { MadeExport } from './thread-messages'

interface Task {
  readonly stop: AbortController
  made: MadeExport | null
}

/** Files that windows look at and may still save: those of so many tasks, the latest. */
const MOST_KEPT = 4

/** The exports that are being made, and the last file of each. */
export class ExportTasks {
  private readonly tasks = new Map<string, Task>()

  /** Makes the file of a task in place of the one that it had. Throws what `make` throws, and `cancelled` where it is made anew meanwhile. */
  async make(name: string, make: (signal: AbortSignal) => Promise<MadeExport>): Promise<MadeExport> {
    this.end(name)
    const task: Task = { stop: new AbortController(), made: null }
    this.tasks.set(name, task)
    const made = await make(task.stop.signal)
    if (task.stop.signal.aborted) throw new CallError('cancelled', 'The export was stopped.')
    task.made = made
    this.dropOldest()
    return made
  }

  /** The file that a task made. Throws `not-found` where there is none. */
  file(name: string): MadeExport {
    const made = this.tasks.get(name)?.made
    if (!made) throw new CallError('not-found', 'The export is not there any more; make it again.')
    return made
  }

  /** Stops what a task makes; whether it was making anything. */
  stop(name: string): boolean {
    const task = this.tasks.get(name)
    if (!task || task.made) return false
    task.stop.abort()
    this.tasks.delete(name)
    return true
  }

  /** Stops what a task makes, and lets go of what it made. */
  end(name: string): void {
    this.tasks.get(name)?.stop.abort()
    this.tasks.delete(name)
  }

  private dropOldest(): void {
    const made = [...this.tasks].filter(([, task]) => task.made)
    for (const [name] of made.slice(0, Math.max(0, made.length - MOST_KEPT))) this.tasks.delete(name)
  }
}
