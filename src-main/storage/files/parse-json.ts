import { jsonFault } from '../../../src-core/basics/json-shape'
import { CallError } from '../../../src-core/contract/errors'

/** Reads bytes of JSON from outside; undefined where they are none. Throws `damaged` where they go past every limit. */
export function parseJson(bytes: Uint8Array, name: string): unknown {
  const fault = jsonFault(bytes)
  if (fault) throw new CallError('damaged', `${name} cannot be read: ${fault}.`)
  return readJson(textOf(bytes))
}

/** Reads JSON; undefined where it is none. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Bytes as text, without the mark that some programs put before it. */
export function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
}
