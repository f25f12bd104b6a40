import { createHash } from 'node:crypto'
import { CallError } from '../../src-core/contract/errors'
import type { StructuredDocument } from '../../src-core/document/model'
import { structureDocument } from '../../src-core/structure/structure-document'
import { decodeText } from './decode-text'

/** The largest file that is read, in bytes. */
const LARGEST = 64 * 1024 * 1024

/** Reads a paper's bytes into a structured document. Throws `CallError` saying what the file is and what to do. */
export async function readDocument(name: string, bytes: Uint8Array): Promise<StructuredDocument> {
  if (bytes.byteLength === 0) throw new CallError('empty-document', `${name} is empty.`)
  if (bytes.byteLength > LARGEST) throw new CallError('too-large', `${name} is larger than 64 MB.`)
  const extraction = decodeText(name, bytes)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const document = structureDocument(extraction, {
    name,
    mediaType: 'text/plain',
    bytes: bytes.byteLength,
    sha256,
  })
  if (document.text.trim() === '') throw new CallError('empty-document', `${name} holds no text.`)
  return document
}
