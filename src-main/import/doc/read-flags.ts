import { firstIndex } from '../../../src-core/basics/first-index'
import { type Piece, partOf, placesOf, type WordStreams } from './word-streams'

/** What holds for a character of the text, as bits. */
export const FLAG = {
  deleted: 1,
  inserted: 2,
  hidden: 4,
  struck: 8,
  bold: 16,
  italic: 32,
  raised: 64,
  lowered: 128,
  /** Its paragraph stands in a table. */
  inTable: 256,
  /** It ends a row. */
  rowEnd: 512,
} as const

/** What changes of layout say, by their number: the bit they are about, where their first byte is 1. */
const SWITCHES: ReadonlyMap<number, number> = new Map([
  [0x0800, FLAG.deleted],
  [0x0801, FLAG.inserted],
  [0x0835, FLAG.bold],
  [0x0836, FLAG.italic],
  [0x0837, FLAG.struck],
  [0x2a53, FLAG.struck],
  [0x083c, FLAG.hidden],
  [0x2416, FLAG.inTable],
  [0x2417, FLAG.rowEnd],
])
const HEIGHT = 0x2a48
const HEIGHTS = [0, FLAG.raised, FLAG.lowered]
/** The layout of a paragraph that is too long for its page, by its place in the stream of data. */
const ELSEWHERE = 0x6646
const TABLE_DEFINITION = 0xd608

const CHARACTERS_AT = 0xfa
const PARAGRAPHS_AT = 0x102
/** Layout lies in pages of this many bytes, the last of which says of how many runs. */
const PAGE = 512
const RUN_OF_PARAGRAPHS = 13

/** What holds for each character of the text; what only a style says of it is not among it. */
export function readFlags(streams: WordStreams, pieces: readonly Piece[], length: number): Uint16Array {
  const flags = new Uint16Array(length)
  const sorted = pieces.toSorted((one, other) => one.from - other.from)
  const set = (from: number, to: number, bits: number) => {
    if (bits === 0) return
    for (let index = firstEndingAfter(sorted, from); index < sorted.length; index += 1) {
      const piece = sorted[index]
      if (!piece || piece.from >= to) break
      const { bytesPerCharacter: size, at } = piece
      const start = at + Math.max(0, Math.floor((from - piece.from) / size))
      const end = at + Math.min(piece.text.length, Math.ceil((to - piece.from) / size))
      for (let place = start; place < end; place += 1) flags[place] = (flags[place] ?? 0) | bits
    }
  }
  eachPage(streams, CHARACTERS_AT, (page, runs) => {
    for (let run = 0; run < runs; run += 1) {
      const place = (page[(runs + 1) * 4 + run] ?? 0) * 2
      if (place === 0) continue
      const changes = page.subarray(place + 1, place + 1 + (page[place] ?? 0))
      set(page.readUInt32LE(run * 4), page.readUInt32LE(run * 4 + 4), bitsOf(changes, streams.data))
    }
  })
  eachPage(streams, PARAGRAPHS_AT, (page, runs) => {
    for (let run = 0; run < runs; run += 1) {
      const place = (page[(runs + 1) * 4 + run * RUN_OF_PARAGRAPHS] ?? 0) * 2
      const words = page[place] ?? 0
      // Of an odd number of bytes the first says so, of an even one it is 0 and the next says so; two name the style.
      const changes =
        words === 0
          ? page.subarray(place + 4, place + 2 + 2 * (page[place + 1] ?? 0))
          : page.subarray(place + 3, place + 2 * words)
      set(page.readUInt32LE(run * 4), page.readUInt32LE(run * 4 + 4), bitsOf(changes, streams.data))
    }
  })
  return flags
}

function eachPage(
  { main, table }: WordStreams,
  at: number,
  read: (page: Buffer, runs: number) => void,
): void {
  for (const number of placesOf(partOf(main, table, at), 4).data) {
    const start = number.readUInt32LE(0) * PAGE
    const page = main.subarray(start, start + PAGE)
    const runs = page[PAGE - 1] ?? 0
    if ((runs + 1) * 4 <= page.byteLength) read(page, runs)
  }
}

function firstEndingAfter(pieces: readonly Piece[], from: number): number {
  return firstIndex(pieces, ({ to }) => to > from)
}

function bitsOf(changes: Buffer, data: Buffer): number {
  let bits = 0
  for (let at = 0; at + 3 <= changes.byteLength; ) {
    const change = changes.readUInt16LE(at)
    const value = changes.readUInt8(at + 2)
    const bit = SWITCHES.get(change)
    if (bit !== undefined) bits = value === 1 ? bits | bit : bits & ~bit
    else if (change === HEIGHT) bits = (bits & ~(FLAG.raised | FLAG.lowered)) | (HEIGHTS[value] ?? 0)
    else if (change === ELSEWHERE && at + 6 <= changes.byteLength)
      bits |= bitsElsewhere(data, changes.readUInt32LE(at + 2))
    at += 2 + lengthOf(change, changes, at + 2)
  }
  return bits
}

/** It never leads on to another place. */
function bitsElsewhere(data: Buffer, at: number): number {
  if (at + 2 > data.byteLength) return 0
  return bitsOf(data.subarray(at + 2, at + 2 + data.readUInt16LE(at)), NOWHERE)
}

const NOWHERE = Buffer.alloc(0)
/** How many bytes follow on a change of layout, by the last three bits of its number. */
const LENGTHS = [1, 1, 2, 4, 2, 2, 0, 3]
const VARIABLE = 6

function lengthOf(change: number, changes: Buffer, at: number): number {
  const sort = change >> 13
  if (sort !== VARIABLE) return LENGTHS[sort] ?? 1
  if (change !== TABLE_DEFINITION) return 1 + changes.readUInt8(at)
  return at + 2 > changes.byteLength ? 2 : 1 + changes.readUInt16LE(at)
}
