import type { Extraction } from '../../../src-core/document/extracted'
import type { ReadingLimits } from './limits'

/** How pages are read that are pictures. */
export interface ScanOrder {
  /**
   * `without-text`: those that have no text of their own; numbers, from 1: these as well, whatever text the file has for them;
   * `all`: every page.
   */
  readonly pages: 'without-text' | 'all' | readonly number[]
  /** How many are read at once; 0 where the file is only to be refused, saying how many there are to read. */
  readonly atOnce: number
}

/** A file for a decoder, and what decoding it may cost. */
export interface FileToDecode {
  readonly name: string
  readonly bytes: Uint8Array
  readonly limits: ReadingLimits
  /** How pictures are read; absent where a paper is to do without them. */
  readonly scan?: ScanOrder | undefined
  /** Called with pages done of all pages, by formats that have them. */
  readonly onProgress: (done: number, total: number) => void
}

/** Reads one file format into lines. Throws `CallError` saying what is wrong with the file. */
export interface Decoder {
  readonly mediaType: string
  readonly decode: (file: FileToDecode) => Promise<Extraction>
}
