import type { StructuredDocument } from '../../../src-core/document/model'
import type { ExportTools } from '../../../src-core/export/export-format'
import { limitsFor, moreTime } from '../decoding/limits'
import { KeptProcess } from './kept-process'
import { HEAP_SHARE, readReplySchema, type StartReader } from './reader-process'

/** The bytes of the file that a paper came from. Throws `damaged` where they are gone or are others now. */
type SourceOf = (document: StructuredDocument) => Promise<Uint8Array>

/** What drawing a paper’s regions may take of memory, in MB. */
const MEMORY = 1024

/**
 * Draws regions of originals in a reader process each, with a reader's limits: they may come from anywhere. What cannot be
 * drawn, for whatever reason, has no picture, which is told where it would be: no export fails for it. The signal ends the process.
 */
export function drawApart(
  start: StartReader,
  sourceOf: SourceOf,
  signal?: AbortSignal,
): ExportTools['drawRegions'] {
  return async (document, regions) => {
    const none = regions.map(() => null)
    const bytes = await sourceOf(document).then(
      source => new Uint8Array(source),
      () => null,
    )
    if (!bytes) return none
    const limits = { ...moreTime(limitsFor(bytes.byteLength)), memory: MEMORY }
    const child = new KeptProcess(start(Math.floor(MEMORY * HEAP_SHARE)))
    const request = { name: document.source.name, bytes, limits, regions }
    const outcome = await child.read(request, { signal, onProgress: () => undefined })
    child.end()
    const reply = outcome.how === 'answered' ? readReplySchema.safeParse(outcome.reply).data : undefined
    return reply?.type === 'drawn' ? reply.pictures : none
  }
}
