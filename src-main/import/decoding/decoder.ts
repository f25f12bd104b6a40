import type { Extraction } from '../../../src-core/document/extracted'
import type { ReadingLimits } from './limits'

/** A file for a decoder, and what decoding it may cost. */
export interface FileToDecode {
  readonly name: string
  readonly bytes: Uint8Array
  readonly limits: ReadingLimits
  /** Called with pages done of all pages, by formats that have them. */
  readonly onProgress: (done: number, total: number) => void
}

/** Reads one file format into lines. Throws `CallError` saying what is wrong with the file. */
export interface Decoder {
  readonly mediaType: string
  readonly decode: (file: FileToDecode) => Promise<Extraction>
}
