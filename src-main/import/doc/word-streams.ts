import type { FileToDecode } from '../decoding/decoder'
import { damagedFile } from '../decoding/file-errors'
import { decodeWindows1252 } from '../decoding/windows-1252'
import type { Container } from './open-container'

/** The streams of a Word file. */
export interface WordStreams {
  /** Begins with a head that says where everything lies. */
  readonly main: Buffer
  readonly table: Buffer
  /** What of paragraphs' layout is too long to stand in the main stream. */
  readonly data: Buffer
}

/** A run of text that lies together in the main stream. */
export interface Piece {
  /** Where it stands in the file, in bytes of the main stream. */
  readonly from: number
  readonly to: number
  readonly bytesPerCharacter: 1 | 2
  /** Where it stands in the document, in characters. */
  readonly at: number
  readonly text: string
}

/** The streams beside the main one. Throws `damaged` where there is no table. */
export function openStreams({ name }: FileToDecode, container: Container, main: Buffer): WordStreams {
  const table = container.stream((main.readUInt16LE(0xa) & SECOND_TABLE) === 0 ? '0Table' : '1Table')
  if (!table) throw damagedFile(name, 'its text cannot be found')
  return { main, table, data: container.stream('Data') ?? Buffer.alloc(0) }
}

const SECOND_TABLE = 0x200
const PIECES_AT = 0x1a2
const PIECE = 8
/** The sign that a piece has a byte for each character. */
const NARROW = 0x40000000
const PROPERTIES = 1
const TABLE_OF_PIECES = 2

/** The text of a file in its pieces: the longer somebody wrote on it, the more there are. Throws `damaged`. */
export function readPieces({ name }: FileToDecode, { main, table }: WordStreams): Piece[] {
  const damaged = () => damagedFile(name, 'its text cannot be found')
  const all = partOf(main, table, PIECES_AT)
  let start = 0
  while (start + 3 <= all.byteLength && all.readUInt8(start) === PROPERTIES)
    start += 3 + all.readUInt16LE(start + 1)
  if (start + 5 > all.byteLength || all.readUInt8(start) !== TABLE_OF_PIECES) throw damaged()
  const { places, data } = placesOf(all.subarray(start + 5), PIECE)
  let at = 0
  return data.map((piece, index) => {
    const count = (places[index + 1] ?? 0) - (places[index] ?? 0)
    const place = piece.readUInt32LE(2)
    const isNarrow = (place & NARROW) !== 0
    const bytesPerCharacter = isNarrow ? 1 : 2
    const from = isNarrow ? (place & ~NARROW) / 2 : place
    const to = from + count * bytesPerCharacter
    // Pieces that lie over each other would make a text without end.
    if (count < 0 || to > main.byteLength || at + count > main.byteLength) throw damaged()
    const bytes = main.subarray(from, to)
    const text = isNarrow ? decodeWindows1252(bytes) : bytes.toString('utf16le')
    const read = { from, to, bytesPerCharacter, at, text } as const
    at += count
    return read
  })
}

/** The bytes of the table stream that the head names at this place; none where the file breaks off before them. */
export function partOf(main: Buffer, table: Buffer, at: number): Buffer {
  if (at + 8 > main.byteLength) return Buffer.alloc(0)
  const start = main.readUInt32LE(at)
  return table.subarray(start, start + main.readUInt32LE(at + 4))
}

/** Ascending places, one more than there are data, and the data of each, so many bytes long. */
export function placesOf(bytes: Buffer, size: number): { places: number[]; data: Buffer[] } {
  const count = Math.max(0, Math.floor((bytes.byteLength - 4) / (4 + size)))
  const places: number[] = []
  const data: Buffer[] = []
  for (let index = 0; index <= count && (index + 1) * 4 <= bytes.byteLength; index += 1)
    places.push(bytes.readUInt32LE(index * 4))
  const start = (count + 1) * 4
  for (let index = 0; index < count; index += 1)
    data.push(bytes.subarray(start + index * size, start + (index + 1) * size))
  return { places, data }
}
