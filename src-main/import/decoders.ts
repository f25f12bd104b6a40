import type { Extraction } from '../../src-core/document/extracted'
import { decodeText } from './decode-text'
import { decodeMarkdown } from './decode-text-markdown'
import type { FileFormat } from './sniff-format'

/** Reads one file format into lines. Throws `CallError` saying what is wrong with the file. */
export interface Decoder {
  readonly mediaType: string
  readonly decode: (name: string, bytes: Uint8Array) => Extraction | Promise<Extraction>
}

/** One decoder for each format that can be read. */
export const decoders: Partial<Record<FileFormat, Decoder>> = {
  text: { mediaType: 'text/plain', decode: decodeText },
  markdown: { mediaType: 'text/markdown', decode: decodeMarkdown },
}
