import { createHash } from 'node:crypto'
import { CallError } from '../../src-core/contract/errors'
import type { StructuredDocument } from '../../src-core/document/model'
import { structureDocument } from '../../src-core/structure/structure-document'
import { type Decoder, decoders } from './decoders'
import { type FileFormat, sniffFormat } from './sniff-format'

/** The largest file that is read, in bytes. */
const LARGEST = 64 * 1024 * 1024

/** Reads a paper's bytes into a structured document. Throws `CallError` saying what the file is and what to do. */
export async function readDocument(name: string, bytes: Uint8Array): Promise<StructuredDocument> {
  if (bytes.byteLength === 0) throw new CallError('empty-document', `${name} is empty.`)
  if (bytes.byteLength > LARGEST) throw new CallError('too-large', `${name} is larger than 64 MB.`)
  const decoder = decoderFor(name, sniffFormat(name, bytes))
  const extraction = await decoder.decode(name, bytes)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const document = structureDocument(extraction, {
    name,
    mediaType: decoder.mediaType,
    bytes: bytes.byteLength,
    sha256,
  })
  if (document.text.trim() === '') throw new CallError('empty-document', `${name} holds no text.`)
  return document
}

function decoderFor(name: string, format: FileFormat): Decoder {
  const decoder = decoders[format]
  if (decoder) return decoder
  throw new CallError('unsupported-format', `${name} is ${NAMES[format]}. ${ADVICE}`)
}

const ADVICE = 'Save it as PDF, Word (.docx), HTML or plain text and import that file.'

const NAMES: Readonly<Record<FileFormat, string>> = {
  text: 'a text file',
  markdown: 'a Markdown file',
  pdf: 'a PDF file, which this version cannot read',
  docx: 'a Word file, which this version cannot read',
  html: 'a web page, which this version cannot read',
  xml: 'an XML file, which this version cannot read',
  epub: 'an e-book, which this version cannot read',
  zip: 'a ZIP archive without a paper in it',
  'word-97': 'a Word 97-2003 file (.doc) or another old or encrypted Office file',
  rtf: 'a Rich Text file (.rtf)',
  'open-document': 'an OpenDocument file (.odt)',
  image: 'a picture, without text to select',
  binary: 'a binary file, not a paper',
}
