/** How long a task may hold up everything else, in ms. */
const LONGEST = 50

/** Lets a long task be done in pieces, between which whatever else waits is done: a program that only works answers nobody. */
export class Breather {
  private since = performance.now()

  /** Whether the task has gone on for so long that it should rest. */
  get isDue(): boolean {
    return performance.now() - this.since > LONGEST
  }

  /** Resolves once what waited was done. */
  async rest(): Promise<void> {
    await new Promise(resolve => setImmediate(resolve))
    this.since = performance.now()
  }
}
