/** One measured figure and what it is compared with in the same run. */
export interface Measured {
  /** Of the app, in the figure's unit. */
  readonly value: number
  /** Of the baseline, in the same unit. */
  readonly baseline: number
  /** What 95 of 100 runs stayed below, in the figure's unit, where single runs matter and not only their middle. */
  readonly p95?: number
  /** The largest resident memory of a process that does it, in MB of 2^20 bytes, where that was measured. */
  readonly peak?: number
}

/** A benchmark: one file in `figures/` each. */
export interface Figure {
  readonly name: string
  readonly unit: 'ms' | 'MB' | 'MB/s'
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
  return median(await timesOf(task, runs, warmUps))
}

/** The times of a task in ms, after runs that are not counted. */
export async function timesOf(task: Timed, runs: number, warmUps = 1): Promise<number[]> {
  const times: number[] = []
  for (let at = -warmUps; at < runs; at += 1) {
    const time = await timeOf(task)
    if (at >= 0) times.push(time)
  }
  return times
}

/** The number that 95 of 100 are not above. Throws for none. */
export function percentile95(values: readonly number[]): number {
  const value = values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1]
  if (value === undefined) throw new Error('There is no percentile of nothing.')
  return value
}

/**
 * The median times in ms of a task and of its baseline, run by turns, after runs that are not counted: whatever else the
 * machine does meanwhile slows both alike.
 */
export async function medianTimes(
  task: Timed,
  baseline: Timed,
  runs: number,
  warmUps = 1,
): Promise<{ value: number; baseline: number }> {
  const times = { value: [] as number[], baseline: [] as number[] }
  for (let at = -warmUps; at < runs; at += 1) {
    const [own, other] = [await timeOf(task), await timeOf(baseline)]
    if (at < 0) continue
    times.value.push(own)
    times.baseline.push(other)
  }
  return { value: median(times.value), baseline: median(times.baseline) }
}

async function timeOf(task: Timed): Promise<number> {
  await task.before?.()
  const start = performance.now()
  await task.run()
  const time = performance.now() - start
  await task.after?.()
  return time
}

/** The middle of several numbers, or the mean of the two middle ones. Throws for none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]]
  if (low === undefined || high === undefined) throw new Error('There is no median of nothing.')
  return (low + high) / 2
}
