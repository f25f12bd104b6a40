import { CallError } from '../../../src-core/contract/errors'

/** XML or HTML whose elements nest deeper than a paper's ever do. */
export function tooDeep(name: string, depth: number): CallError {
  return new CallError('too-large', `${name} nests more than ${depth} elements deep.`, {
    fault: { kind: 'depth', count: depth },
  })
}

/** A file that only opens with a password. */
export function withPassword(name: string): CallError {
  return new CallError(
    'unsupported-format',
    `${name} is protected by a password. Save a copy without one and import that.`,
    { fault: { kind: 'password' } },
  )
}

/** A file that breaks off or is not whole; `reason` says in what way, with or without a full stop. */
export function damagedFile(name: string, reason: string, cause?: unknown): CallError {
  const why = reason.replace(/\.$/, '')
  return new CallError('damaged', `${name} is cut off or damaged: ${why}. ${GET_AGAIN}`, {
    cause,
    fault: { kind: 'cut-off' },
  })
}

const GET_AGAIN = 'Get it again from its source, or open it in another program and save it anew.'
