import { CallError } from './errors'

/** The largest file that is read, in bytes. */
export const LARGEST_FILE = 64 * 1024 * 1024

/** The refusal of a file past the largest that is read. */
export function tooLarge(name: string): CallError {
  const count = LARGEST_FILE / (1024 * 1024)
  return new CallError('too-large', `${name} is larger than ${count} MB.`, {
    fault: { kind: 'larger', count },
  })
}
