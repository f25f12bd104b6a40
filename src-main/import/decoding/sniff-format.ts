import { zipNames } from './zip-names'

/** The file formats a paper can come in, those that cannot be read included, so that an error can name them. */
export type FileFormat =
  | 'text'
  | 'markdown'
  | 'pdf'
  | 'docx'
  | 'doc'
  | 'odt'
  | 'fodt'
  | 'html'
  | 'xml'
  | 'epub'
  | 'zip'
  | 'package'
  | 'packed-project'
  | 'spreadsheet'
  | 'presentation'
  | 'locked-office'
  | 'rtf'
  | 'open-document'
  | 'image'
  | 'broken'
  | 'binary'

const HEAD = 4096
/** Files of these names are packed: where they do not begin so, somebody's disk or a network lost what they held. */
const PACKED = /\.(?:pdf|docx?|dotx?|docm|odt|ott|epub)$/i
/** No packed file is shorter, in bytes. */
const SHORTEST_PACKED = 8
/** How many bytes at each end of a container are searched for the names of what it holds. */
const ENDS = 1 << 20

/** What a file is, by its first bytes and only then by its name. */
export function sniffFormat(name: string, bytes: Uint8Array): FileFormat {
  const head = latin1(bytes.subarray(0, HEAD))
  if (head.slice(0, 1024).includes('%PDF-')) return 'pdf'
  if (bytes.byteLength < SHORTEST_PACKED && PACKED.test(name)) return 'broken'
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006')) return sniffZip(bytes)
  if (head.startsWith('\u00D0\u00CF\u0011\u00E0')) return sniffOldOffice(bytes)
  if (head.startsWith('{\\rtf')) return 'rtf'
  if (/^(?:\u0089PNG|\u00FF\u00D8\u00FF|GIF8|II\*\0|MM\0\*|RIFF)/.test(head)) return 'image'
  const format = sniffText(name, head)
  return format === 'binary' && PACKED.test(name) ? 'broken' : format
}

function sniffText(name: string, head: string): FileFormat {
  const wide = /^(?:\u00FF\u00FE|\u00FE\u00FF)/.test(head) || looksWide(head)
  if (!wide && head.includes('\0')) return 'binary'
  const start = head
    .replaceAll('\0', '')
    // A byte order mark, also one that was encoded twice.
    .replace(/^(?:\u00EF\u00BB\u00BF|\u00C3\u00AF\u00C2\u00BB\u00C2\u00BF|\u00FF\u00FE|\u00FE\u00FF)/, '')
    .trimStart()
    .toLowerCase()
  if (/^(?:<!doctype html|<html)/.test(start) || /<html[\s>]/.test(start.slice(0, 1000))) return 'html'
  // A fragment of a page begins with any element, or with words.
  if (
    /\.x?html?$/i.test(name) &&
    !start.startsWith('<?xml') &&
    (/<[a-z][a-z\d]*[\s/>]/.test(start) || start.startsWith('<!'))
  )
    return 'html'
  if (start.startsWith('<?xml') || /^<[a-z][\w:-]*[^<]*>\s*</.test(start)) {
    if (/\.x?html?$/i.test(name)) return 'html'
    return FLAT_OPEN_DOCUMENT.test(start) ? 'fodt' : 'xml'
  }
  // Not even the first tag of it is whole.
  if (/^<[?!a-z]*$/.test(start) && /\.(?:xml|fodt)$/i.test(name)) return 'xml'
  if (/\.(?:md|markdown)$/i.test(name)) return 'markdown'
  return 'text'
}

/** The beginning of an OpenDocument file that is one XML document, whatever prefix it gives its vocabulary. */
const FLAT_OPEN_DOCUMENT = /<(?:[\w-]+:)?document\s[^<]*urn:oasis:names:tc:opendocument:xmlns:office:/

/** UTF-16 without a byte order mark: nearly every second byte of western text is zero. */
export function looksWide(head: string): false | 'utf-16le' | 'utf-16be' {
  const sample = head.slice(0, 512)
  let even = 0
  let odd = 0
  for (let index = 0; index < sample.length; index += 1) {
    if (sample.charCodeAt(index) !== 0) continue
    if (index % 2 === 0) even += 1
    else odd += 1
  }
  const half = sample.length / 2
  if (sample.length < 8) return false
  if (odd > half * 0.7 && even < half * 0.1) return 'utf-16le'
  return even > half * 0.7 && odd < half * 0.1 ? 'utf-16be' : false
}

/** The names of its streams in UTF-16: a new Office file with a password is one of these in an old container. */
const LOCKED = Buffer.from('EncryptedPackage', 'utf16le').toString('latin1')

/** What else such a container holds is told by who opens it: its list of streams may stand anywhere. */
function sniffOldOffice(bytes: Uint8Array): FileFormat {
  return bothEnds(bytes).includes(LOCKED) ? 'locked-office' : 'doc'
}

function bothEnds(bytes: Uint8Array): string {
  return latin1(bytes.subarray(0, ENDS)) + latin1(bytes.subarray(-ENDS))
}

/** OpenDocument files by the kind their media type names; templates and parts of books are texts too. */
const OPEN_DOCUMENTS: ReadonlyMap<string, FileFormat> = new Map([
  ['text', 'odt'],
  ['spreadsheet', 'spreadsheet'],
  ['presentation', 'presentation'],
])

/** How the part begins that makes a ZIP what it is. */
const MAIN_PARTS: readonly (readonly [start: string, format: FileFormat])[] = [
  ['META-INF/container.xml', 'epub'],
  ['word/document', 'docx'],
  ['xl/workbook', 'spreadsheet'],
  ['ppt/presentation', 'presentation'],
]

/** A ZIP by its media type, which stands uncompressed in it, and the names of its entries. */
function sniffZip(bytes: Uint8Array): FileFormat {
  const text = bothEnds(bytes)
  const names = zipNames(bytes)
  const mediaType = names === null || names.includes('mimetype') ? text : ''
  if (mediaType.includes('application/epub+zip')) return 'epub'
  const openDocument = /application\/vnd\.oasis\.opendocument\.([a-z]+)/.exec(mediaType)?.[1]
  if (openDocument !== undefined) return OPEN_DOCUMENTS.get(openDocument) ?? 'open-document'
  // One that was cut off has lost the list of its entries, but not the names before each of them.
  const has = (start: string) => names?.some(name => name.startsWith(start)) ?? text.includes(start)
  const part = MAIN_PARTS.find(([start]) => has(start))
  if (part) return part[1]
  return names === null ? 'broken' : sniffArchive(names)
}

/** A ZIP without a part that makes it a paper, by the names of its entries. */
function sniffArchive(names: readonly string[]): FileFormat {
  const has = (name: RegExp) => names.some(one => name.test(one))
  // Written without the entry that says what it is, it shows that once it is opened.
  if (names.includes('content.xml') && names.includes('META-INF/manifest.xml')) return 'odt'
  if (names.includes('manifest.json') && has(/^(?:anchors|ancestry|analysts\/.+)\.json$/)) return 'package'
  const isProject = has(/^(?:[^/]+\/)?project\.json$/) && has(/^(?:[^/]+\/)?(?:analysts|documents)\//)
  return isProject ? 'packed-project' : 'zip'
}

/** Every byte as one character. */
export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}
