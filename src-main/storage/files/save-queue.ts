/**
 * Coalesces saves: while one write runs, all later requests wait for one next write together. Each caller is told the
 * outcome of the first write that began after it asked, which is the one that held its change.
 */
export class SaveQueue<T = void> {
  private running: Promise<T> | null = null
  private next: Promise<T> | null = null

  constructor(private readonly write: () => Promise<T>) {}

  /** Resolves when everything up to now is written; rejects when the write that held it failed. */
  save(): Promise<T> {
    if (!this.running) return this.begin()
    this.next ??= this.running.then(
      () => this.begin(),
      () => this.begin(),
    )
    return this.next
  }

  private begin(): Promise<T> {
    this.next = null
    const writing = this.write()
    this.running = writing
    const ended = () => {
      if (this.running === writing) this.running = null
    }
    writing.then(ended, ended)
    return writing
  }
}
