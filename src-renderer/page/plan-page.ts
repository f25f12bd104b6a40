import type { Turn } from '../../src-core/document/model'
import type { ExchangeRow, Row } from '../../src-core/turns/exchange-rows'
import type { Arrangement, Part, Passage, PlacedBlock } from './arrange'

/** About how much text is laid out together, in UTF-16 units: two or three screens. */
const CHUNK = 6_000

/** Passages or rows that are laid out together, or a turn or row too long for that, whose blocks are in several stretches. */
export type Piece =
  | { readonly kind: 'passages'; readonly passages: readonly Passage[] }
  | { readonly kind: 'rows'; readonly rows: readonly Row<Passage>[] }
  /** What is `apart` is too long at both sides to stand side by side. */
  | { readonly kind: 'long-row'; readonly row: ExchangeRow<Passage>; readonly isApart: boolean }
  | {
      readonly kind: 'long-turn'
      readonly turn: Turn
      readonly stretches: readonly (readonly PlacedBlock[])[]
    }

/** Short parts that are laid out together, or a part with its pieces. */
export type PlannedPart =
  | { readonly kind: 'short-parts'; readonly parts: readonly Part[] }
  | { readonly kind: 'long-part'; readonly part: Part; readonly pieces: readonly Piece[] }

/** What of a page is laid out together: neither single paragraphs nor whole sections, whose lengths have no bound. */
export interface PagePlan {
  readonly parts: readonly PlannedPart[]
  readonly footnotes: readonly (readonly PlacedBlock[])[]
}

/** Plans a page, with its rows by part where questions and answers stand side by side. Linear in its size. */
export function planPage({ parts, footnotes }: Arrangement, rows?: PartRows): PagePlan {
  const planned: PlannedPart[] = []
  for (const group of gather(parts, lengthOfPart)) {
    const [part] = group
    const isLong = group.length === 1 && part && part.passages.length > 0 && lengthOfPart(part) > CHUNK
    planned.push(
      isLong
        ? { kind: 'long-part', part, pieces: piecesOfPart(part, rows?.get(part)) }
        : { kind: 'short-parts', parts: group },
    )
  }
  return { parts: planned, footnotes: gather(footnotes, lengthOfBlock) }
}

/** What stands side by side in each part. */
export type PartRows = ReadonlyMap<Part, readonly Row<Passage>[]>

/** How much text some blocks have, in UTF-16 units. */
export function lengthOfBlocks(blocks: readonly PlacedBlock[]): number {
  return blocks.reduce((sum, placed) => sum + lengthOfBlock(placed), 0)
}

/** The blocks of a part, its heading first. */
export function blocksOfPart({ heading, passages }: Part): PlacedBlock[] {
  return [...(heading ? [heading] : []), ...passages.flatMap(({ blocks }) => blocks)]
}

function piecesOfPart({ passages }: Part, rows: readonly Row<Passage>[] | undefined): Piece[] {
  if (!rows) return piecesOf(passages)
  const bounded = rows.flatMap(row =>
    row.kind === 'across' && !row.stretch.turn
      ? cutLoose(row.stretch).map((stretch): Row<Passage> => ({ kind: 'across', stretch }))
      : [row],
  )
  return gather(bounded, lengthOfRow).flatMap((group): Piece[] => {
    const [row] = group
    if (!row || group.length > 1 || lengthOfRow(row) <= CHUNK) return [{ kind: 'rows', rows: group }]
    if (row.kind === 'across') return piecesOf([row.stretch])
    const isApart = row.answered.length > 0 && lengthOfPassages(row.asked) > CHUNK
    return [{ kind: 'long-row', row, isApart }]
  })
}

/** The passages of a row, its questions first: the order of the text. */
export function passagesOfRow(row: Row<Passage>): readonly Passage[] {
  return row.kind === 'across' ? [row.stretch] : [...row.asked, ...row.answered]
}

function lengthOfRow(row: Row<Passage>): number {
  return lengthOfPassages(passagesOfRow(row))
}

function lengthOfPassages(passages: readonly Passage[]): number {
  return passages.reduce((sum, { blocks }) => sum + lengthOfBlocks(blocks), 0)
}

/** Passages in pieces of about the length of a chunk; what is a turn is kept whole unless it is longer. */
export function piecesOf(passages: readonly Passage[]): Piece[] {
  const bounded = passages.flatMap(passage => (passage.turn ? [passage] : cutLoose(passage)))
  return gather(bounded, ({ blocks }) => lengthOfBlocks(blocks)).map(group => {
    const [first] = group
    const isLong = group.length === 1 && first?.turn && lengthOfBlocks(first.blocks) > CHUNK
    return isLong && first.turn
      ? { kind: 'long-turn', turn: first.turn, stretches: gather(first.blocks, lengthOfBlock) }
      : { kind: 'passages', passages: group }
  })
}

/** What belongs to no turn may be cut between any two blocks. */
function cutLoose({ blocks }: Passage): Passage[] {
  return gather(blocks, lengthOfBlock).map(stretch => ({ turn: null, blocks: stretch }))
}

/** Neighbours in groups that are at most so long, a chunk unless it is said; what is longer by itself is alone. */
export function gather<T>(items: readonly T[], lengthOf: (item: T) => number, most = CHUNK): T[][] {
  const groups: T[][] = []
  let room = 0
  for (const item of items) {
    const length = lengthOf(item)
    if (length > room) {
      groups.push([])
      room = most
    }
    groups.at(-1)?.push(item)
    room -= length
  }
  return groups
}

function lengthOfPart(part: Part): number {
  return lengthOfBlocks(blocksOfPart(part))
}

/** A row of a table takes up a line at least. */
function lengthOfBlock({ block }: PlacedBlock): number {
  return Math.max(block.end - block.start, (block.cells?.length ?? 0) * ROW)
}

/** About as much text as stands on a line, in UTF-16 units. */
const ROW = 80
