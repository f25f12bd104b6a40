import type { System } from '../../storage/files/system'
import { limitsFor } from '../decoding/limits'
import { KeptProcess } from './kept-process'
import { HEAP_SHARE, readReplySchema, type StartReader } from './reader-process'

/** Seeks the whole records of damaged files in reader processes, one of its own for each file, with a reader's limits. */
export function salvageApart(start: StartReader): NonNullable<System['salvage']> {
  return async (bytes, schema, whose) => {
    const limits = limitsFor(bytes.byteLength)
    const child = new KeptProcess(start(Math.floor(limits.memory * HEAP_SHARE)))
    const outcome = await child.read({ schema, whose, bytes, limits }, { onProgress: () => undefined })
    child.end()
    const reply = readReplySchema.safeParse(outcome.how === 'answered' ? outcome.reply : null).data
    return reply?.type === 'salvaged' ? reply.records : null
  }
}
