import { createHash } from 'node:crypto'
import { CallError } from '../../src-core/contract/errors'
import { LARGEST_FILE, tooLarge } from '../../src-core/contract/largest-file'
import type { StructuredDocument } from '../../src-core/document/model'
import { READER_VERSION } from '../../src-core/structure/reader-version'
import { structureDocument } from '../../src-core/structure/structure-document'
import { decoders, type ReadFormat } from './decoders'
import type { Decoder, ScanOrder } from './decoding/decoder'
import { damagedFile, withPassword } from './decoding/file-errors'
import { limitsFor, type ReadingLimits } from './decoding/limits'
import { type FileFormat, sniffFormat } from './decoding/sniff-format'
import { knownWords } from './known-words'

/**
 * Reads a paper's bytes into a structured document, in whatever process this runs. Throws `CallError` saying what the
 * file is and what to do.
 */
export async function readDocument(
  name: string,
  bytes: Uint8Array,
  limits: ReadingLimits = limitsFor(bytes.byteLength),
  onProgress: (done: number, total: number) => void = () => undefined,
  scan?: ScanOrder,
): Promise<StructuredDocument> {
  if (bytes.byteLength === 0)
    throw new CallError('empty-document', `${name} is empty.`, { fault: { kind: 'empty' } })
  if (bytes.byteLength > LARGEST_FILE) throw tooLarge(name)
  const { mediaType, decode } = decoderFor(name, sniffFormat(name, bytes))
  const [extraction, words] = await Promise.all([
    decode({ name, bytes, limits, onProgress, scan }),
    knownWords(),
  ])
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const source = { name, mediaType, bytes: bytes.byteLength, sha256 }
  const document = { ...structureDocument(extraction, source, words), reader: READER_VERSION }
  if (document.text.trim() === '')
    throw new CallError('empty-document', `${name} holds no text.`, { fault: { kind: 'no-text' } })
  return document
}

function decoderFor(name: string, format: FileFormat): Decoder {
  if (isRead(format)) return decoders[format]
  if (format === 'locked-office') throw withPassword(name)
  if (format === 'broken') throw damagedFile(name, 'it breaks off before it says what it holds')
  throw new CallError('unsupported-format', `${name} is ${REFUSED[format]}. ${ADVICE}`, {
    fault: { kind: format },
  })
}

function isRead(format: FileFormat): format is ReadFormat {
  return format in decoders
}

const ADVICE =
  'Save it as PDF, Word (.docx), OpenDocument text (.odt), HTML or plain text and import that file.'

const REFUSED: Readonly<Record<Exclude<FileFormat, ReadFormat | 'locked-office' | 'broken'>, string>> = {
  zip: 'a ZIP archive without a paper in it',
  spreadsheet: 'a spreadsheet',
  presentation: 'a presentation',
  rtf: 'a Rich Text file (.rtf)',
  'open-document': 'an OpenDocument file that holds no text, such as a drawing',
  image: 'a picture, without text to select',
  binary: 'a binary file, not a paper',
}
