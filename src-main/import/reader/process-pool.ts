import { KeptProcess } from './kept-process'
import { HEAP_SHARE, type StartReader } from './reader-process'

/** How long processes are kept for the next file. */
export interface Keeping {
  /** After so many files a process is replaced. */
  readonly files: number
  /** A process that nobody needs for so many ms is ended. */
  readonly idle: number
}

/** The reader processes of one import or export: never used for another, because what a file leaves in one is no other's business. */
export class ProcessPool {
  private readonly idle = new Map<KeptProcess, NodeJS.Timeout>()
  private isClosed = false

  constructor(
    private readonly start: StartReader,
    private readonly keeping: Keeping,
  ) {}

  /** A process that waits, else a fresh one, whose files may take this many MB. */
  take(memory: number): KeptProcess {
    for (const [kept, timer] of this.idle) {
      clearTimeout(timer)
      this.idle.delete(kept)
      if (!kept.isOver) return kept
    }
    return this.fresh(memory)
  }

  /** A process that has met no file. */
  fresh(memory: number): KeptProcess {
    return new KeptProcess(this.start(Math.floor(memory * HEAP_SHARE)))
  }

  /** Keeps a process for the next file, unless it has had its share or that is over. */
  give(used: KeptProcess): void {
    if (used.isOver) return
    if (this.isClosed || used.files >= this.keeping.files) {
      used.end()
      return
    }
    const timer = setTimeout(() => {
      this.idle.delete(used)
      used.end()
    }, this.keeping.idle)
    this.idle.set(used, timer)
  }

  /** Ends the processes that wait; those at work end after their file. */
  close(): void {
    this.isClosed = true
    for (const [kept, timer] of this.idle) {
      clearTimeout(timer)
      kept.end()
    }
    this.idle.clear()
  }
}
