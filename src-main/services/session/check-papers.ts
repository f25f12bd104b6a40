import { setTimeout } from 'node:timers/promises'

/** How long is waited before papers are checked, so that opening a project is over, in ms. */
const BEGIN_AFTER = 5_000
/** How long is waited between one paper and the next, in ms. */
const PAUSE = 15

/** Papers as they are checked. */
interface Checked {
  readonly ids: readonly string[]
  check(id: string): Promise<boolean>
  keepSummaries(): Promise<void>
}

/**
 * Reads the files of all papers once, one after the other and with pauses, to see that each is as it was when it was read
 * last. What is damaged the next look at the folder deals with, as with everything that another program does there.
 */
export class PaperCheck {
  private readonly stopper = new AbortController()
  private done: Promise<void> = Promise.resolve()

  constructor(private readonly papers: Checked) {}

  /** Begins in a while. */
  start(): void {
    this.done = this.run()
  }

  /** Stops; the file that is being read is finished first. */
  async stop(): Promise<void> {
    this.stopper.abort()
    await this.done
  }

  private async run(): Promise<void> {
    if (!(await this.pause(BEGIN_AFTER))) return
    for (const id of [...this.papers.ids]) {
      await this.papers.check(id)
      if (!(await this.pause(PAUSE))) return
    }
    await this.papers.keepSummaries()
  }

  /** Waits; answers whether to go on. */
  private async pause(time: number): Promise<boolean> {
    const { signal } = this.stopper
    // The process may end meanwhile.
    await setTimeout(time, undefined, { signal, ref: false }).catch(() => undefined)
    return !signal.aborted
  }
}
