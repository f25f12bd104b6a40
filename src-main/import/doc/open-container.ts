import type { FileToDecode } from '../decoding/decoder'
import { damagedFile } from '../decoding/file-errors'

/** The streams at the top of an OLE2 container, the file format of Office from 1997 to 2003. */
export interface Container {
  readonly names: ReadonlySet<string>
  /** A stream's bytes; null where there is none of this name. Throws `damaged`. */
  stream(name: string): Buffer | null
}

interface Entry {
  readonly name: string
  readonly type: number
  readonly left: number
  readonly right: number
  readonly child: number
  readonly first: number
  readonly size: number
}

const HEADER = 512
const ENTRY = 128
const STREAM = 2
/** How many sectors of the table of sectors the header itself names, and where. */
const NAMED = 109
const NAMED_AT = 76

/**
 * Opens a container that lies in memory. The library that reads Word's streams has a reader of containers of its own, which
 * never ends where the sectors of one lead in a circle. Throws `damaged`.
 */
export function openContainer({ name, bytes }: FileToDecode): Container {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const damaged = () => damagedFile(name, 'its list of parts is broken')
  const [shift, miniShift] =
    file.byteLength < HEADER ? [0, 0] : [file.readUInt16LE(30), file.readUInt16LE(32)]
  if ((shift !== 9 && shift !== 12) || miniShift !== 6) throw damaged()
  const size = 1 << shift
  const miniSize = 1 << miniShift
  const most = Math.ceil(file.byteLength / size)
  const sector = (id: number) => file.subarray((id + 1) * size, (id + 2) * size)

  /** The sectors of a stream, each of which names the next. */
  const chain = (table: Int32Array, first: number): number[] => {
    const ids: number[] = []
    for (let id = first; id >= 0; id = table[id] ?? -1) {
      if (ids.length >= table.length) throw damaged()
      ids.push(id)
    }
    return ids
  }
  const sectors = readTable(tableSectors(file, size, most, sector).map(sector))
  const read = (first: number) => Buffer.concat(chain(sectors, first).map(sector))

  /** A stream of so many bytes, all of which the file must hold. */
  const whole = (bytes: Buffer, length: number) => {
    if (bytes.byteLength < length) throw damaged()
    return bytes.subarray(0, length)
  }
  const list = chain(sectors, file.readInt32LE(48)).map(sector)
  // A sector of the list that the file does not reach would hide what it holds.
  const entries = list.some(({ byteLength }) => byteLength === 0) ? [] : readEntries(Buffer.concat(list))
  const [root] = entries
  if (!root) throw damaged()
  const streams = new Map(
    siblings(entries, root.child).flatMap(entry => (entry.type === STREAM ? [[entry.name, entry]] : [])),
  )
  const cutoff = file.readUInt32LE(56)
  return {
    names: new Set(streams.keys()),
    stream(wanted) {
      const entry = streams.get(wanted)
      if (!entry) return null
      if (entry.size >= cutoff) return whole(read(entry.first), entry.size)
      const minis = readTable([read(file.readInt32LE(60))])
      const small = read(root.first)
      const parts = chain(minis, entry.first).map(id => small.subarray(id * miniSize, (id + 1) * miniSize))
      return whole(Buffer.concat(parts), entry.size)
    },
  }
}

/** Where the table of sectors lies: the header names its first sectors, and a chain of sectors the others. */
function tableSectors(file: Buffer, size: number, most: number, sector: (id: number) => Buffer): number[] {
  const ids: number[] = []
  for (let index = 0; index < NAMED; index += 1) ids.push(file.readInt32LE(NAMED_AT + index * 4))
  let next = file.readInt32LE(68)
  for (let count = 0; next >= 0 && count < most; count += 1) {
    const names = sector(next)
    if (names.byteLength < size) break
    for (let at = 0; at < size - 4; at += 4) ids.push(names.readInt32LE(at))
    next = names.readInt32LE(size - 4)
  }
  return ids.filter(id => id >= 0 && id < most)
}

function readTable(parts: readonly Buffer[]): Int32Array {
  const bytes = Buffer.concat(parts)
  const table = new Int32Array(Math.floor(bytes.byteLength / 4))
  for (let index = 0; index < table.length; index += 1) table[index] = bytes.readInt32LE(index * 4)
  return table
}

function readEntries(bytes: Buffer): Entry[] {
  const entries: Entry[] = []
  for (let at = 0; at + ENTRY <= bytes.byteLength; at += ENTRY) {
    const length = Math.min(64, Math.max(0, bytes.readUInt16LE(at + 64) - 2))
    entries.push({
      name: bytes.toString('utf16le', at, at + length),
      type: bytes.readUInt8(at + 66),
      left: bytes.readInt32LE(at + 68),
      right: bytes.readInt32LE(at + 72),
      child: bytes.readInt32LE(at + 76),
      first: bytes.readInt32LE(at + 116),
      size: bytes.readUInt32LE(at + 120),
    })
  }
  return entries
}

/** The entries of one storage, each of which names two others; those of storages inside it are not among them. */
function siblings(entries: readonly Entry[], first: number): Entry[] {
  const seen = new Set<number>()
  const waiting = [first]
  const found: Entry[] = []
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    const entry = entries[index]
    if (!entry || seen.has(index)) continue
    seen.add(index)
    found.push(entry)
    waiting.push(entry.left, entry.right)
  }
  return found
}
