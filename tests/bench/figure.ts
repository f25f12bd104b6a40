/** One measured figure and what it is compared with in the same run. */
export interface Measured {
  /** Of the app, in the figure's unit. */
  readonly value: number
  /** Of the baseline, in the same unit. */
  readonly baseline: number
  /** The largest resident memory of a process that does it, in MB of 2^20 bytes, where that was measured. */
  readonly peak?: number
}

/** A benchmark: one file in `figures/` each. */
export interface Figure {
  readonly name: string
  readonly unit: 'ms' | 'MB/s'
  /** What is measured, in one sentence. */
  readonly measures: string
  /** What it is compared with, in one sentence. */
  readonly against: string
  measure(): Promise<Measured>
}

/** A task to be timed: once without counting, then several times; its parts that are not timed stand before and after. */
export interface Timed {
  before?(): Promise<void>
  run(): unknown
  after?(): Promise<void>
}

/** The median time of a task in ms, after runs that are not counted. */
export async function medianTime(task: Timed, runs: number, warmUps = 1): Promise<number> {
  const times: number[] = []
  for (let at = -warmUps; at < runs; at += 1) {
    await task.before?.()
    const start = performance.now()
    await task.run()
    const time = performance.now() - start
    await task.after?.()
    if (at >= 0) times.push(time)
  }
  return median(times)
}

/** The middle of several numbers, or the mean of the two middle ones. Throws for none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]]
  if (low === undefined || high === undefined) throw new Error('There is no median of nothing.')
  return (low + high) / 2
}
