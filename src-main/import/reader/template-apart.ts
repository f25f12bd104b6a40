import { CallError } from '../../../src-core/contract/errors'
import type { WordTemplate } from '../../../src-core/export/word-looks/word-template'
import { limitsFor } from '../decoding/limits'
import { KeptProcess } from './kept-process'
import { replyOf } from './read-outcome'
import { HEAP_SHARE, type StartReader } from './reader-process'

/** Takes the looks of a Word file, given by its name and bytes. Throws `CallError` naming the file and the reason. */
export type ReadTemplate = (name: string, bytes: Uint8Array) => Promise<WordTemplate>

/** Reads templates in a reader process each, with a reader’s limits: they may come from anywhere, as papers do. */
export function templateApart(start: StartReader): ReadTemplate {
  return async (name, bytes) => {
    const limits = limitsFor(bytes.byteLength)
    const child = new KeptProcess(start(Math.floor(limits.memory * HEAP_SHARE)))
    const request = { template: true, name, bytes, limits } as const
    const outcome = await child.read(request, { onProgress: () => undefined })
    child.end()
    const reply = replyOf(outcome, name, limits)
    if (reply.type !== 'template') throw new CallError('damaged', `${name} could not be taken as a template.`)
    return reply.template
  }
}
