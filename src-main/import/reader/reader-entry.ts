import { CallError, failureOf } from '../../../src-core/contract/errors'
import { readDocument } from '../read-document'
import type { ReadReply, ReadRequest } from './reader-process'
import { watchMemory } from './watch-memory'

/** What Electron gives a utility process instead of Node's `process.send`. */
interface ParentPort {
  on(event: 'message', listener: (event: { data: unknown }) => void): void
  postMessage(message: unknown): void
}

const parentPort = (process as { parentPort?: ParentPort }).parentPort

function reply(message: ReadReply): void {
  if (parentPort) parentPort.postMessage(message)
  else process.send?.(message)
}

async function read(request: ReadRequest): Promise<void> {
  await watchMemory(request.limits.memory * 1024 * 1024)
  reply({ type: 'begins' })
  try {
    const document = await readDocument(request.name, request.bytes, request.limits, (done, total) =>
      reply({ type: 'progress', done, total }),
    )
    reply({ type: 'done', document, peakBytes: peakBytes() })
  } catch (error) {
    const known =
      error instanceof CallError ? error : new CallError('damaged', unexpected(request.name, error))
    reply({ type: 'failed', ...failureOf(known), peakBytes: peakBytes() })
  }
}

function peakBytes(): number {
  return process.resourceUsage().maxRSS * 1024
}

/** A decoder that fails in a way nobody foresaw met a file that is not what its format promises. */
function unexpected(name: string, error: unknown): string {
  const reason = error instanceof Error ? error.message.split('\n', 1)[0] : String(error)
  return `${name} cannot be read; it may be damaged (${reason}).`
}

if (parentPort) parentPort.on('message', ({ data }) => void read(data as ReadRequest))
else {
  process.once('message', request => void read(request as ReadRequest))
  // Nobody waits for the answer any more.
  process.once('disconnect', () => process.exit())
}
