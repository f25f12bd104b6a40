import { once } from 'node:events'
import { Worker } from 'node:worker_threads'

/** Written to the error output by a process that ends itself for its memory. */
export const MEMORY_LIMIT = 'kanttekening: memory limit'

/** How often memory is looked at, in ms: too short for a bomb to take much in between. */
const EVERY = 20

/** As source text, because a thread started from a file would need a loader here and a bundle of its own there. */
const WATCH = `
const { writeSync } = require('node:fs')
const { workerData } = require('node:worker_threads')
setInterval(() => {
  if (process.memoryUsage.rss() <= workerData.bytes) return
  writeSync(2, workerData.message)
  process.kill(process.pid, 'SIGKILL')
}, ${EVERY})`

/**
 * Resolves once it watches: ends this process when it takes more resident memory than this many bytes. It looks from a thread of its own, since
 * the one that decodes may be too busy to, and buffers do not count for V8's own limit.
 */
export async function watchMemory(bytes: number): Promise<void> {
  const watch = new Worker(WATCH, { eval: true, workerData: { bytes, message: `${MEMORY_LIMIT}\n` } })
  // Only from here on may the thread that decodes be busy without an end.
  await once(watch, 'online')
  watch.unref()
}
