import { CallError } from '../../../src-core/contract/errors'

/** What is met where a plain file or folder belongs, in words. */
export type Oddity = 'a link' | 'a pipe' | 'a device' | 'a socket' | 'a folder'

/** Something else stands where a file or folder of the app's own belongs: it was not opened, and nothing went through it. */
export class NotAFile extends CallError {
  constructor(
    readonly path: string,
    readonly oddity: Oddity,
  ) {
    super('unreadable', `${path} is ${oddity} where a file or folder of its own belongs; it was left alone.`)
    this.name = 'NotAFile'
  }
}

/** Rethrows every error but that something is no file. */
export function passOverOddity(error: unknown): void {
  if (!(error instanceof NotAFile)) throw error
}

/** What a look at a place that is neither a file nor a folder says it is; null where it is one of these. */
export function oddityOf(stat: {
  isFile(): boolean
  isDirectory(): boolean
  isSymbolicLink(): boolean
  isFIFO(): boolean
  isSocket(): boolean
}): Oddity | null {
  if (stat.isFile() || stat.isDirectory()) return null
  if (stat.isSymbolicLink()) return 'a link'
  if (stat.isFIFO()) return 'a pipe'
  return stat.isSocket() ? 'a socket' : 'a device'
}
