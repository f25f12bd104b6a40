import { lastStartingAtOrBefore } from '../../document/locate'
import type { Block, StructuredDocument, TextRange } from '../../document/model'
import { blockIndexAt, sentencesIn } from '../../document/text-units'
import { trimPassage } from '../trim-passage'

/** What a passage is split into. */
export const SPLIT_UNITS = ['sentence', 'paragraph', 'turn'] as const

export type SplitUnit = (typeof SPLIT_UNITS)[number]

/**
 * A passage as its sentences, its paragraphs (cells, in a table), or its questions and answers: in order, without the white
 * space between them. One piece where it holds no more. Costs what the passage holds. UTF-16 offsets, `end` exclusive.
 */
export function splitPassage(document: StructuredDocument, passage: TextRange, unit: SplitUnit): TextRange[] {
  const edges =
    unit === 'turn'
      ? turnEdges(document, passage)
      : blocksIn(document, passage).flatMap(block => edgesIn(document, block, unit))
  return cutAt(document.text, passage, edges)
}

/** A passage cut in two at a place inside it; one piece where nothing but white space is before or behind it. */
export function splitAt(
  document: Pick<StructuredDocument, 'text'>,
  passage: TextRange,
  at: number,
): TextRange[] {
  return cutAt(document.text, passage, [at])
}

function cutAt(text: string, { start, end }: TextRange, edges: readonly number[]): TextRange[] {
  const inside = [...new Set(edges.filter(edge => edge > start && edge < end))].sort(
    (one, other) => one - other,
  )
  return [start, ...inside].flatMap(
    (from, index) => trimPassage(text, { start: from, end: inside[index] ?? end }) ?? [],
  )
}

function blocksIn({ blocks }: StructuredDocument, { start, end }: TextRange): Block[] {
  const found: Block[] = []
  for (let at = blockIndexAt(blocks, start); ; at += 1) {
    const block = blocks[at]
    if (!block || block.start >= end) return found
    found.push(block)
  }
}

function edgesIn(document: StructuredDocument, block: Block, unit: 'sentence' | 'paragraph'): number[] {
  const cells = (block.cells ?? []).flat()
  const parts = unit === 'sentence' && cells.length === 0 ? sentencesIn(document, block) : cells
  return [block.start, block.end, ...parts.flatMap(({ start, end }) => [start, end])]
}

/** Turns follow each other; one that lies within another, as an interruption may, cuts too. */
function turnEdges({ turns }: StructuredDocument, { start, end }: TextRange): number[] {
  const edges: number[] = []
  const first = lastStartingAtOrBefore(turns, start)
  for (let at = Math.max(0, first); ; at += 1) {
    const turn = turns[at]
    if (!turn || turn.start >= end) return edges
    edges.push(turn.start, turn.end)
  }
}
