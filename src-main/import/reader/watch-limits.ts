import { once } from 'node:events'
import { Worker } from 'node:worker_threads'

/** Written to the error output by a process that ends itself for its memory. */
export const MEMORY_LIMIT = 'kanttekening: memory limit'

/** Written to the error output by a process that ends itself for the processor time that one file took. */
export const TIME_LIMIT = 'kanttekening: time limit'

/** How often is looked, in ms: too short for a bomb to take much in between. */
const EVERY = 20

/** As source text, because a thread started from a file would need a loader here and a bundle of its own there. */
const WATCH = `
const { writeSync } = require('node:fs')
const { workerData } = require('node:worker_threads')
const end = message => {
  writeSync(2, message)
  process.kill(process.pid, 'SIGKILL')
}
setInterval(() => {
  const [bytes, until] = workerData.limits
  const { user, system } = process.cpuUsage()
  if (user + system > until) end(workerData.time)
  if (process.memoryUsage.rss() > bytes) end(workerData.memory)
}, ${EVERY})`

/** Ends this process where a file takes more of it than it may. */
export interface LimitsWatch {
  /** From now on a file is read that may have so much resident memory, in bytes, and processor time, in ms. */
  begin(bytes: number, time: number): void
  /** The file has been read. */
  end(): void
}

/**
 * Resolves once it watches. It looks from a thread of its own, since the one that decodes may be too busy to, and buffers
 * do not count for V8's own limit. Processor time is that of the whole process: what else the machine does is no file's fault.
 */
export async function watchLimits(): Promise<LimitsWatch> {
  const limits = new Float64Array(new SharedArrayBuffer(2 * Float64Array.BYTES_PER_ELEMENT))
  const end = () => limits.set([Infinity, Infinity])
  end()
  const workerData = { limits, memory: `${MEMORY_LIMIT}\n`, time: `${TIME_LIMIT}\n` }
  const watch = new Worker(WATCH, { eval: true, workerData })
  // Only from here on may the thread that decodes be busy without an end.
  await once(watch, 'online')
  watch.unref()
  return {
    begin(bytes, time) {
      const { user, system } = process.cpuUsage()
      limits.set([bytes, user + system + time * 1000])
    },
    end,
  }
}
