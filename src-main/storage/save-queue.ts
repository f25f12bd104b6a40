/**
 * Coalesces saves: while one write runs, all later requests wait for one next write together. Each caller is told the
 * fate of the first write that began after it asked, which is the one that held its change.
 */
export class SaveQueue {
  private running: Promise<void> | null = null
  private next: Promise<void> | null = null

  constructor(private readonly write: () => Promise<void>) {}

  /** Resolves when everything up to now is durable; rejects when the write that held it failed. */
  save(): Promise<void> {
    if (!this.running) return this.begin()
    this.next ??= this.running.then(
      () => this.begin(),
      () => this.begin(),
    )
    return this.next
  }

  private begin(): Promise<void> {
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
