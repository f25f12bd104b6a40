import type { FieldFault } from './field-fault'
import type { FileFault } from './file-fault'

/** Every way a call can fail; the renderer has a sentence for each in every language. */
export const errorCodes = [
  'bad-input',
  'broken-text',
  'bad-answer',
  'not-found',
  'read-only',
  'not-writable',
  'not-saved',
  'not-written',
  'damaged',
  'newer-version',
  'unreadable',
  'unsupported-format',
  'empty-document',
  'too-large',
  'already-there',
  'words-overlap',
  'changed-elsewhere',
  'nothing-to-undo',
  'cancelled',
  'search-too-long',
  'not-available',
  'forbidden',
  'disconnected',
  'internal',
] as const

export type ErrorCode = (typeof errorCodes)[number]

/**
 * Why a call failed: a code for the program, an English sentence for logs and the command line, and where a file is the
 * cause, or fields of what was given, what is wrong with them.
 */
export interface Failure {
  readonly code: ErrorCode
  readonly message: string
  readonly fault?: FileFault | undefined
  readonly fields?: readonly FieldFault[] | undefined
}

/** What every call answers: a value, or why there is none. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Failure }

/** An expected failure inside the program; the boundary turns it into a `Failure` value. */
export class CallError extends Error {
  readonly code: ErrorCode
  readonly fault: FileFault | undefined
  readonly fields: readonly FieldFault[] | undefined

  constructor(
    code: ErrorCode,
    message: string,
    options: {
      cause?: unknown
      fault?: FileFault | undefined
      fields?: readonly FieldFault[] | undefined
    } = {},
  ) {
    super(message, options)
    this.name = 'CallError'
    this.code = code
    this.fault = options.fault
    this.fields = options.fields
  }
}

/** The value that tells of an expected failure outside the program. */
export function failureOf({ code, message, fault, fields }: CallError): Failure {
  return { code, message, ...(fault && { fault }), ...(fields && { fields }) }
}
