import type { FileToDecode } from '../decoding/decoder'
import { formatNumber } from '../decoding/format-number'
import type { Container } from './open-container'
import { readFlags } from './read-flags'
import { openStreams, partOf, placesOf, readPieces, type WordStreams } from './word-streams'

/** A stretch of text as the file has it, with Word's own signs in it, and what holds for each character. */
export interface RawText {
  readonly text: string
  readonly flags: Uint16Array
}

/** A note with its mark. */
export interface RawNote {
  readonly mark: string
  readonly raw: RawText
}

/** What the text of a Word file consists of; by where the body refers to it, in characters. */
export interface WordText {
  readonly body: RawText
  readonly notes: ReadonlyMap<number, RawNote>
  readonly comments: ReadonlyMap<number, RawText>
  readonly boxes: ReadonlyMap<number, RawText>
  /** Text boxes of which the file does not say where they belong. */
  readonly looseBoxes: readonly RawText[]
  /** What stands at the edges of the pages. */
  readonly edges: readonly RawText[]
}

/** The parts of the text in their order, by where the head says how long each is. */
const LENGTHS = {
  body: 0x4c,
  footnotes: 0x50,
  edges: 0x54,
  comments: 0x5c,
  endnotes: 0x60,
  boxes: 0x64,
  edgeBoxes: 0x68,
} as const

/** Where the head names the places that refer to a part, how many bytes belong to each, and where it names its texts. */
const FOOTNOTES = { at: 0xaa, size: 2, texts: 0xb2 }
const ENDNOTES = { at: 0x20a, size: 2, texts: 0x212 }
const COMMENTS = { at: 0xba, size: 30, texts: 0xc2 }
const EDGES = 0xf2
/** The first of them part notes from the text. */
const SEPARATORS = 6
const SHAPES = { at: 0x1da, size: 26 }
const BOXES = { at: 0x25a, size: 22, shape: 14 }

/** Reads the text of a Word file. Throws `damaged`. */
export function readWordText(file: FileToDecode, container: Container, main: Buffer): WordText {
  const streams = openStreams(file, container, main)
  const pieces = readPieces(file, streams)
  const text = pieces.map(piece => piece.text).join('')
  const all = { text, flags: readFlags(streams, pieces, text.length) }
  let at = 0
  const next = (place: number) => {
    const length = main.readUInt32LE(place)
    at += length
    return slice(all, at - length, at)
  }
  const body = next(LENGTHS.body)
  const footnotes = next(LENGTHS.footnotes)
  const edges = next(LENGTHS.edges)
  const comments = next(LENGTHS.comments)
  const endnotes = next(LENGTHS.endnotes)
  const boxes = next(LENGTHS.boxes)
  const edgeBoxes = next(LENGTHS.edgeBoxes)
  return {
    body,
    notes: new Map([
      ...readNotes(streams, body, footnotes, { ...FOOTNOTES, format: 'decimal' }),
      ...readNotes(streams, body, endnotes, { ...ENDNOTES, format: 'lowerRoman' }),
    ]),
    comments: new Map(referred(streams, comments, COMMENTS).map(({ place, raw }) => [place, raw])),
    ...readBoxes(streams, boxes),
    edges: [...textsOf(streams, edges, EDGES).slice(SEPARATORS), edgeBoxes],
  }
}

function slice({ text, flags }: RawText, from: number, to: number): RawText {
  return { text: text.slice(from, to), flags: flags.subarray(from, to) }
}

/** The texts of a part, by where the head names the place at which each begins. */
function textsOf({ main, table }: WordStreams, part: RawText, at: number): RawText[] {
  const { places } = placesOf(partOf(main, table, at), 0)
  return places.slice(0, -1).map((from, index) => slice(part, from, places[index + 1] ?? from))
}

function referred(
  streams: WordStreams,
  part: RawText,
  { at, size, texts }: { readonly at: number; readonly size: number; readonly texts: number },
): { place: number; data: Buffer; raw: RawText }[] {
  const found = textsOf(streams, part, texts)
  const { places, data } = placesOf(partOf(streams.main, streams.table, at), size)
  return data.flatMap((own, index) => {
    const [place, raw] = [places[index], found[index]]
    return place === undefined || !raw ? [] : [{ place, data: own, raw }]
  })
}

function readNotes(
  streams: WordStreams,
  body: RawText,
  part: RawText,
  where: typeof FOOTNOTES & { readonly format: string },
): [number, RawNote][] {
  let count = 0
  return referred(streams, part, where).flatMap(({ place, data, raw }): [number, RawNote][] => {
    const isCounted = data.readUInt16LE(0) !== 0
    if (isCounted) count += 1
    // Where the writer chose a mark, it stands in the text.
    const mark = isCounted ? formatNumber(count, where.format) : body.text.charAt(place).trim()
    return mark === '' ? [] : [[place, { mark, raw }]]
  })
}

/** Text boxes by where the shape that holds them is anchored. */
function readBoxes({ main, table }: WordStreams, part: RawText): Pick<WordText, 'boxes' | 'looseBoxes'> {
  const shapes = placesOf(partOf(main, table, SHAPES.at), SHAPES.size)
  const anchors = new Map(shapes.data.map((shape, index) => [shape.readUInt32LE(0), shapes.places[index]]))
  const { places, data } = placesOf(partOf(main, table, BOXES.at), BOXES.size)
  const boxes = new Map<number, RawText>()
  const looseBoxes: RawText[] = []
  for (const [index, box] of data.entries()) {
    const place = anchors.get(box.readUInt32LE(BOXES.shape))
    const raw = slice(part, places[index] ?? 0, places[index + 1] ?? 0)
    if (place === undefined || boxes.has(place)) looseBoxes.push(raw)
    else boxes.set(place, raw)
  }
  return { boxes, looseBoxes }
}
