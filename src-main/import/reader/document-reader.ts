import { CallError } from '../../../src-core/contract/errors'
import type { StructuredDocument } from '../../../src-core/document/model'
import { limitsFor, type ReadingLimits, STARTING } from '../decoding/limits'
import { HEAP_SHARE, readReplySchema, type StartReader } from './reader-process'
import { MEMORY_LIMIT } from './watch-memory'

/** A paper as read, with what that took. */
export interface ReadResult {
  readonly document: StructuredDocument
  /** Milliseconds, the start of the process included. */
  readonly time: number
  /** The largest resident memory of the process, in bytes. */
  readonly peakBytes: number
}

export interface ReadOptions {
  readonly signal?: AbortSignal
  /** Called when the file's turn in the line has come, before its process starts. */
  readonly onBegin?: () => void
  /** Pages done of all pages, for formats that have them. */
  readonly onProgress?: (done: number, total: number) => void
  /** Stricter limits than those for a file of this size. */
  readonly limits?: Partial<ReadingLimits>
}

/** Reads papers in processes of their own, so that no file can harm or hold up the program. */
export interface DocumentReader {
  /** Throws `CallError` naming the file and the reason; `cancelled` when the signal says so. */
  read(name: string, bytes: Uint8Array, options?: ReadOptions): Promise<ReadResult>
}

/** A reader over a host's processes: a fresh one for each file, `atOnce` side by side, the others in line. */
export function createDocumentReader(start: StartReader, atOnce = 2): DocumentReader {
  const waiting: (() => void)[] = []
  let running = 0
  const turn = async () => {
    if (running < atOnce) running += 1
    else await new Promise<void>(resolve => waiting.push(resolve))
  }
  const next = () => {
    const first = waiting.shift()
    if (first) first()
    else running -= 1
  }
  return {
    async read(name, bytes, options = {}) {
      await turn()
      try {
        options.onBegin?.()
        return await readOnce(start, name, bytes, options)
      } finally {
        next()
      }
    },
  }
}

function readOnce(
  start: StartReader,
  name: string,
  bytes: Uint8Array,
  { signal, onProgress, limits: stricter }: ReadOptions,
): Promise<ReadResult> {
  const limits = { ...limitsFor(bytes.byteLength), ...stricter }
  const began = performance.now()
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(cancelled(name))
    const child = start(Math.floor(limits.memory * HEAP_SHARE))
    const end = (act: () => void) => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', abort)
      child.kill()
      act()
    }
    const abort = () => end(() => reject(cancelled(name)))
    const tooLate = () => end(() => reject(tooSlow(name, limits)))
    let timer = setTimeout(tooLate, STARTING)
    signal?.addEventListener('abort', abort)
    child.onEnd(output => end(() => reject(crashed(name, output, limits))))
    // The process that answers has met a hostile file: what it says is checked like anything else from outside.
    child.onReply(message => {
      const { data: reply } = readReplySchema.safeParse(message)
      if (reply?.type === 'begins') {
        clearTimeout(timer)
        timer = setTimeout(tooLate, limits.time)
        return
      }
      if (reply?.type === 'progress') return onProgress?.(reply.done, reply.total)
      end(() => {
        if (!reply) reject(new CallError('damaged', `${name} could not be made into a document.`))
        else if (reply.type === 'failed')
          reject(new CallError(reply.code, reply.message, { fault: reply.fault }))
        else resolve({ ...reply, time: performance.now() - began })
      })
    })
    child.send({ name, bytes, limits })
  })
}

function cancelled(name: string): CallError {
  return new CallError('cancelled', `Reading ${name} was stopped.`)
}

function tooSlow(name: string, { time }: ReadingLimits): CallError {
  return new CallError(
    'too-large',
    `Reading ${name} took more than ${Math.round(time / 1000)} seconds and was stopped.`,
    { fault: { kind: 'slow', count: Math.round(time / 1000) } },
  )
}

/** What V8 says of a heap that is full: the first before anything else, the second unless its host handles that end itself. */
const HEAP_LIMIT = ['<--- Last few GCs --->', 'heap out of memory']

function crashed(name: string, output: string, { memory }: ReadingLimits): CallError {
  if ([MEMORY_LIMIT, ...HEAP_LIMIT].some(words => output.includes(words))) {
    return new CallError(
      'too-large',
      `Reading ${name} took more than ${memory} MB of memory and was stopped.`,
      { fault: { kind: 'memory', count: memory } },
    )
  }
  return new CallError('damaged', `${name} cannot be read: the process reading it ended unexpectedly.`)
}
