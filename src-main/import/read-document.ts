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
  const { what, advice = SAVE_AS } = REFUSED[format]
  throw new CallError('unsupported-format', `${name} is ${what}. ${advice}`, { fault: { kind: format } })
}

function isRead(format: FileFormat): format is ReadFormat {
  return format in decoders
}

const SAVE_AS =
  'Save it as PDF, Word (.docx), OpenDocument text (.odt), HTML or plain text and import that file.'

/** What a file is that holds no paper, and what to do about it. */
const REFUSED: Readonly<
  Record<
    Exclude<FileFormat, ReadFormat | 'locked-office' | 'broken'>,
    { readonly what: string; readonly advice?: string }
  >
> = {
  zip: { what: 'a ZIP archive', advice: 'Unpack it and import the files in it, or the folder they are in.' },
  package: {
    what: 'a package of Kanttekening, not a paper',
    advice: 'Import it with `kanttekening package import`.',
  },
  'packed-project': {
    what: 'a project of Kanttekening that was packed',
    advice: 'Unpack it and open the folder as a project.',
  },
  spreadsheet: { what: 'a spreadsheet' },
  presentation: { what: 'a presentation' },
  rtf: { what: 'a Rich Text file (.rtf)' },
  'open-document': { what: 'an OpenDocument file that holds no text, such as a drawing' },
  image: { what: 'a picture, without text to select' },
  binary: { what: 'a binary file, not a paper' },
}
