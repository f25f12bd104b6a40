import { availableParallelism, totalmem } from 'node:os'
import { CallError } from '../../../src-core/contract/errors'
import type { ScanOrder } from '../decoding/decoder'
import {
  limitsFor,
  MOST_SCANS,
  moreTime,
  type ReadingLimits,
  scanLimits,
  THREAD_MEMORY,
} from '../decoding/limits'
import type { Outcome, Reading } from './kept-process'
import { Line } from './line'
import { type Keeping, ProcessPool } from './process-pool'
import { paperOf, type ReadPaper } from './read-outcome'
import { type ReadRequest, readReplySchema, type StartReader } from './reader-process'

/** A paper as read, with what that took. */
export interface ReadResult extends ReadPaper {
  /** Milliseconds, the start of a process included where one had to be. */
  readonly time: number
}

export interface ReadOptions {
  readonly signal?: AbortSignal
  /** Called when the file's turn in the line has come, before its process starts. */
  readonly onBegin?: () => void
  /** Pages done of all pages, for formats that have them. */
  readonly onProgress?: (done: number, total: number) => void
  /** Whether it took too long before, and may take longer now. */
  readonly again?: boolean
  /** Which pages are read from their pictures: those without text unless told otherwise. */
  readonly scan?: ScanOrder['pages']
  /** Other limits than those for a file of this size. */
  readonly limits?: Partial<ReadingLimits>
}

/** Throws `CallError` naming the file and the reason; `cancelled` when the signal says so. */
export type ReadPaperFile = (name: string, bytes: Uint8Array, options?: ReadOptions) => Promise<ReadResult>

/** Reads papers in processes of their own, so that no file can harm or hold up the program. */
export interface DocumentReader {
  /** How many files are read side by side; the others wait in line. */
  readonly atOnce: number
  /** Reads a file in a process of its own. */
  readonly read: ReadPaperFile
  /** Reads the files of one import, whose processes are kept for the next of them. */
  batch(): ReadBatch
}

export interface ReadBatch {
  readonly read: ReadPaperFile
  /** Ends the processes that are kept; what is being read is read to its end. */
  close(): void
}

/**
 * A process is replaced after 250 files, and not kept for nothing longer than ten seconds. Its start and its first files, read
 * before anything is compiled, take as long as forty later ones.
 */
const KEEPING: Keeping = { files: 250, idle: 10_000 }
const NOT_KEPT: Keeping = { files: 1, idle: 0 }

/** As many as there are cores but one, which is for the program and its window. */
function readersAtOnce(): number {
  return Math.max(1, availableParallelism() - 1)
}

/** Half of the machine's memory is for others. */
function scansAtOnce(): number {
  const fits = Math.floor(totalmem() / 2 / (THREAD_MEMORY * 1024 * 1024))
  return Math.max(1, Math.min(availableParallelism() - 1, fits))
}

/** A reader over a host's processes. Scans are read one after another, each with all there is: they take many times as long. */
export function createDocumentReader(
  start: StartReader,
  atOnce = readersAtOnce(),
  keeping = KEEPING,
): DocumentReader {
  const line = new Line(atOnce)
  const scanLine = new Line(1)
  const scanPool = new ProcessPool(start, NOT_KEPT)
  const readerOver = (pool: ProcessPool): ReadPaperFile => {
    return async (name, bytes, { onBegin, scan = 'without-text', limits, again, ...how } = {}) => {
      const usual = limitsFor(bytes.byteLength)
      const allowed = { ...(again ? moreTime(usual) : usual), ...limits }
      const count = { pages: scan, atOnce: 0 }
      const { outcome: first, time } = await readInLine(
        line,
        pool,
        { name, bytes, limits: allowed, scan: count },
        how,
        onBegin,
      )
      const pages = pagesToScan(first, name)
      if (pages === 0) return { ...paperOf(first, name, allowed), time }
      const order = { pages: scan, atOnce: Math.min(scansAtOnce(), pages) }
      const more = scanLimits(usual, pages, order.atOnce)
      const request = { name, bytes, limits: { ...(again ? moreTime(more) : more), ...limits }, scan: order }
      const scanned = await readInLine(scanLine, scanPool, request, how)
      return { ...paperOf(scanned.outcome, name, request.limits), time: time + scanned.time }
    }
  }
  return {
    atOnce,
    read: readerOver(new ProcessPool(start, NOT_KEPT)),
    batch() {
      const pool = new ProcessPool(start, keeping)
      return { read: readerOver(pool), close: () => pool.close() }
    },
  }
}

/** Reads a file when its turn in the line has come. */
async function readInLine(
  line: Line,
  pool: ProcessPool,
  request: ReadRequest,
  { signal, onProgress }: Pick<ReadOptions, 'signal' | 'onProgress'>,
  onBegin?: () => void,
): Promise<{ readonly outcome: Outcome; readonly time: number }> {
  const reading: Reading = { signal, onProgress: reply => tellProgress(reply, onProgress) }
  await line.enter()
  const began = performance.now()
  try {
    onBegin?.()
    const { used, outcome } = await readIn(pool, request, reading)
    if (isClean(outcome)) pool.give(used)
    else used.end()
    return { outcome, time: performance.now() - began }
  } finally {
    // Before the answer is checked, so that the next file is read meanwhile.
    line.leave()
  }
}

/** How many pages of a file are to be read from their pictures, by what its reader refused it for; 0 where it did not. Throws `too-large`. */
function pagesToScan(outcome: Outcome, name: string): number {
  if (outcome.how !== 'answered' || outcome.type !== 'failed') return 0
  const { data: reply } = readReplySchema.safeParse(outcome.reply)
  const fault = reply?.type === 'failed' ? reply.fault : undefined
  const pages = fault?.kind === 'pictures' ? (fault.count ?? 0) : 0
  if (pages > MOST_SCANS) {
    throw new CallError('too-large', `${name} has more than ${MOST_SCANS} pages that are pictures.`, {
      fault: { kind: 'pages', count: MOST_SCANS },
    })
  }
  return pages
}

/** Reads in a process that is there; where that fails and it had met other files, in one that has not. */
async function readIn(pool: ProcessPool, request: ReadRequest, reading: Reading) {
  const kept = pool.take(request.limits.memory)
  const outcome = await kept.read(request, reading)
  // Only of a stop and of limits in time is it sure that no file before had a part in it.
  if (kept.files === 1 || isClean(outcome) || outcome.how === 'stopped' || outcome.how === 'late')
    return { used: kept, outcome }
  kept.end()
  const used = pool.fresh(request.limits.memory)
  return { used, outcome: await used.read(request, reading) }
}

/** Refusals after which a process is as good as before. */
const REFUSALS = new Set(['unsupported-format', 'empty-document'])

function isClean(outcome: Outcome): boolean {
  return (
    outcome.how === 'answered' &&
    (outcome.type === 'done' || (outcome.type === 'failed' && REFUSALS.has(outcome.code)))
  )
}

function tellProgress(message: unknown, listener: ReadOptions['onProgress']): void {
  const { data: reply } = readReplySchema.safeParse(message)
  if (reply?.type === 'progress') listener?.(reply.done, reply.total)
}
