import type { StructuredDocument } from '../../../src-core/document/model'
import type { ExportTools } from '../../../src-core/export/export-format'
import { limitsFor, moreTime } from '../decoding/limits'
import type { KeptProcess } from './kept-process'
import { ProcessPool } from './process-pool'
import { type DrawRequest, readReplySchema, type StartReader } from './reader-process'

/** The bytes of the file that a paper came from. Throws `damaged` where they are gone or are others now. */
type SourceOf = (document: StructuredDocument) => Promise<Uint8Array>

/** What drawing a paper’s regions may take of memory, in MB. */
const MEMORY = 1024

/** How many papers one process draws, and how long it waits for the next, in ms: to start one takes longer than most drawings. */
const KEEPING = { files: 50, idle: 500 }

/**
 * Draws regions of originals in a reader process for one export, one paper after the other, with a reader's limits: they may
 * come from anywhere. What cannot be drawn, for whatever reason, has no picture, which is told where it would be: no export
 * fails for it. The signal ends the process.
 */
export function drawApart(
  start: StartReader,
  sourceOf: SourceOf,
  signal?: AbortSignal,
): ExportTools['drawRegions'] {
  const pool = new ProcessPool(start, KEEPING)
  const drawWith = async (child: KeptProcess, request: DrawRequest) => {
    const outcome = await child.read(request, { signal, onProgress: () => undefined })
    pool.give(child)
    const reply = outcome.how === 'answered' ? readReplySchema.safeParse(outcome.reply).data : undefined
    return reply?.type === 'drawn' ? reply.pictures : null
  }
  return async (document, regions) => {
    const none = regions.map(() => null)
    const bytes = await sourceOf(document).then(
      source => new Uint8Array(source),
      () => null,
    )
    if (!bytes) return none
    const limits = { ...moreTime(limitsFor(bytes.byteLength)), memory: MEMORY }
    const request = { name: document.source.name, bytes, limits, regions }
    const child = pool.take(MEMORY)
    const isFirst = child.files === 0
    const pictures = await drawWith(child, request)
    if (pictures) return pictures
    // What an earlier paper left in the process may have been in the way.
    return isFirst || signal?.aborted ? none : ((await drawWith(pool.fresh(MEMORY), request)) ?? none)
  }
}
