import type { SaveState } from '../../../src-core/contract/state'
import { isNotWritable } from '../files/system'
import type { SaveFailures } from './project-records'

/** Runs a task after a delay in ms; the answer cancels it. */
export type Later = (milliseconds: number, task: () => void) => () => void

/** Runs a task after a delay without keeping the process alive for it. */
const laterByClock: Later = (milliseconds, task) => {
  const timer = setTimeout(task, milliseconds)
  timer.unref()
  return () => clearTimeout(timer)
}

/** Stands for all files where nothing could be written. */
const EVERY_FILE = '*'
const MANY_FILES = 50
const STEPS_TOLD = 50
const FIRST_RETRY = 1_000
const LAST_RETRY = 30_000

/** Knows whether everything is saved, says so when that changes, and tries again what failed, ever more slowly. */
export class SaveTracker {
  state: SaveState = { state: 'saved' }
  private running = 0
  private delay = FIRST_RETRY
  private cancelRetry: (() => void) | null = null

  constructor(
    /** Saves everything that is not durable yet; answers which files could not be written. */
    private readonly saveAll: () => Promise<SaveFailures>,
    private readonly changed: (state: SaveState) => void,
    private readonly later: Later = laterByClock,
  ) {}

  /**
   * Saves everything and answers when the files named are durable; rejects with the reason when one of them is not. What
   * failed, these files or others, is tried again in the background.
   */
  async save(files: readonly string[] = []): Promise<void> {
    this.running += 1
    if (this.state.state === 'saved') this.set({ state: 'saving' })
    const failures = await this.outcome()
    this.running -= 1
    const [failure] = failures.values()
    if (failure !== undefined) this.fail(failure)
    else if (this.running === 0) this.succeed()
    const own = [EVERY_FILE, ...files].find(file => failures.has(file))
    if (own !== undefined) throw failures.get(own)
  }

  /** Says how many of how many files were written, where there are so many that it may take a while. */
  tellWritten(done: number, total: number): void {
    const step = Math.ceil(total / STEPS_TOLD)
    if (this.state.state === 'saving' && total >= MANY_FILES && done % step === 0)
      this.set({ state: 'saving', written: { done, total } })
  }

  private async outcome(): Promise<SaveFailures> {
    try {
      return await this.saveAll()
    } catch (error) {
      return new Map([[EVERY_FILE, error]])
    }
  }

  /** Tries what failed again, now; answers how it went. */
  async retry(): Promise<SaveState> {
    this.stop()
    await this.save().catch(() => undefined)
    return this.state
  }

  /** Stops trying in the background. */
  stop(): void {
    this.cancelRetry?.()
    this.cancelRetry = null
  }

  private succeed(): void {
    this.stop()
    this.delay = FIRST_RETRY
    this.set({ state: 'saved' })
  }

  private fail(error: unknown): void {
    const reason = error instanceof Error ? error.message : String(error)
    this.set({ state: 'failed', reason, ...(isNotWritable(error) && { notWritable: true }) })
    if (this.cancelRetry) return
    this.cancelRetry = this.later(this.delay, () => {
      this.cancelRetry = null
      void this.retry()
    })
    this.delay = Math.min(this.delay * 2, LAST_RETRY)
  }

  private set(state: SaveState): void {
    this.state = state
    this.changed(state)
  }
}
