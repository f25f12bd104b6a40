import { CallError } from '../../../src-core/contract/errors'
import type { StructuredDocument } from '../../../src-core/document/model'
import type { ExportTools } from '../../../src-core/export/export-format'
import { limitsFor, moreTime } from '../decoding/limits'
import { KeptProcess } from './kept-process'
import { replyOf } from './read-outcome'
import { HEAP_SHARE, type StartReader } from './reader-process'

/** The bytes of the file that a paper came from. Throws `damaged` where they are gone or are others now. */
type SourceOf = (document: StructuredDocument) => Promise<Uint8Array>

/** What a PDF with its marks may take of memory, in MB: it is there as bytes, as PDFium has it, and in parts. */
const MEMORY = 1024

/**
 * Marks originals in a reader process each, with a reader's limits: they may come from anywhere, and are opened, searched and
 * added to there; the signal ends it. The bytes of the original go unchanged before what the process answers. Throws `CallError` naming the file.
 */
export function markApart(
  start: StartReader,
  sourceOf: SourceOf,
  signal?: AbortSignal,
): ExportTools['markOriginal'] {
  return async (document, marks) => {
    const { name } = document.source
    const bytes = new Uint8Array(await sourceOf(document))
    const { text, pages, scans } = document
    const limits = { ...moreTime(limitsFor(bytes.byteLength)), memory: MEMORY }
    const child = new KeptProcess(start(Math.floor(MEMORY * HEAP_SHARE)))
    const request = { name, bytes, limits, paper: { text, pages, scans }, marks }
    const outcome = await child.read(request, { signal, onProgress: () => undefined })
    child.end()
    const reply = replyOf(outcome, name, limits)
    if (reply.type !== 'marked') throw new CallError('damaged', `Nothing could be added to ${name}.`)
    const content = new Uint8Array(bytes.byteLength + reply.update.byteLength)
    content.set(bytes)
    content.set(reply.update, bytes.byteLength)
    return { content, unplaced: reply.unplaced }
  }
}
