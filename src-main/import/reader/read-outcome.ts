import { CallError } from '../../../src-core/contract/errors'
import type { StructuredDocument } from '../../../src-core/document/model'
import type { ReadingLimits } from '../decoding/limits'
import type { Outcome } from './kept-process'
import { type ReadReply, readReplySchema } from './reader-process'
import { MEMORY_LIMIT, TIME_LIMIT } from './watch-limits'

/** What a process that answered as promised made of a file. */
export interface ReadPaper {
  readonly document: StructuredDocument
  /** The largest resident memory of the process up to then, in bytes. */
  readonly peakBytes: number
}

/** The paper of a reading that ended. Throws `CallError` naming the file and the reason. */
export function paperOf(outcome: Outcome, name: string, limits: ReadingLimits): ReadPaper {
  const reply = replyOf(outcome, name, limits)
  if (reply.type === 'done') return reply
  throw new CallError('damaged', `${name} could not be made into a document.`)
}

/**
 * What a process answered of a file in the end. The process that answers has met hostile files: what it says is checked
 * like anything else from outside. Throws `CallError` naming the file and the reason.
 */
export function replyOf(outcome: Outcome, name: string, limits: ReadingLimits): ReadReply {
  if (outcome.how === 'stopped') throw new CallError('cancelled', `Reading ${name} was stopped.`)
  if (outcome.how === 'late') throw tooSlow(name, limits.clock)
  if (outcome.how === 'ended') throw crashed(name, outcome.output, limits)
  const { data: reply } = readReplySchema.safeParse(outcome.reply)
  if (reply?.type === 'failed') throw new CallError(reply.code, reply.message, { fault: reply.fault })
  if (!reply) throw new CallError('damaged', `${name} could not be made into a document.`)
  return reply
}

function tooSlow(name: string, time: number): CallError {
  const count = Math.round(time / 1000)
  return new CallError('too-large', `Reading ${name} took more than ${count} seconds and was stopped.`, {
    fault: { kind: 'slow', count },
  })
}

/** What V8 says of a heap that is full: the first before anything else, the second unless its host handles that end itself. */
const HEAP_LIMIT = ['<--- Last few GCs --->', 'heap out of memory']

function crashed(name: string, output: string, { memory, time }: ReadingLimits): CallError {
  if (output.includes(TIME_LIMIT)) return tooSlow(name, time)
  if ([MEMORY_LIMIT, ...HEAP_LIMIT].some(words => output.includes(words))) {
    return new CallError(
      'too-large',
      `Reading ${name} took more than ${memory} MB of memory and was stopped.`,
      { fault: { kind: 'memory', count: memory } },
    )
  }
  return new CallError('damaged', `${name} cannot be read: the process reading it ended unexpectedly.`)
}
