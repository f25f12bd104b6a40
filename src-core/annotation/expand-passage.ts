import { turnAt } from '../document/locate'
import type { StructuredDocument, TextRange } from '../document/model'
import { withWholeWords } from '../document/set-right'
import { blockIndexAt, sentencesIn, wordsIn } from '../document/text-units'
import { trimPassage } from './trim-passage'

/** What a passage can grow to, the smallest first. */
export type PassageUnit = 'word' | 'sentence' | 'paragraph' | 'turn'

export interface ExpandedPassage extends TextRange {
  readonly unit: PassageUnit
}

/**
 * The next larger whole unit around a passage: the words it touches, then sentences, then paragraphs, then the whole
 * question or answer; null where nothing larger is known. An empty range is a caret. UTF-16 offsets, `end` exclusive.
 */
export function expandPassage(document: StructuredDocument, range: TextRange): ExpandedPassage | null {
  const grown = (['word', 'sentence', 'paragraph', 'turn'] as const).map(unit =>
    around(document, range, unit),
  )
  return grown.find(found => found !== null && isLarger(found, range)) ?? null
}

function isLarger(found: TextRange, range: TextRange): boolean {
  const holds = found.start <= range.start && found.end >= range.end
  return holds && found.end - found.start > range.end - range.start
}

function around(document: StructuredDocument, range: TextRange, unit: PassageUnit): ExpandedPassage | null {
  const found = unitsTouching(document, range, unit)
  const [first, last] = [found[0], found.at(-1)]
  if (!first || !last) return null
  const whole = { start: Math.min(first.start, range.start), end: Math.max(last.end, range.end) }
  const trimmed = trimPassage(document.text, withWholeWords(document, whole))
  return trimmed && { ...trimmed, unit }
}

function unitsTouching(document: StructuredDocument, range: TextRange, unit: PassageUnit): TextRange[] {
  if (unit === 'turn') {
    const turns = [turnAt(document, range.start), turnAt(document, Math.max(range.start, range.end - 1))]
    return turns.every(turn => turn !== null) ? turns : []
  }
  const first = blockIndexAt(document.blocks, range.start)
  const last = blockIndexAt(document.blocks, Math.max(range.start, range.end - 1))
  const edges = [document.blocks[first], document.blocks[last]].flatMap(block => block ?? [])
  const units = edges.flatMap(block => {
    if (unit === 'paragraph') return [block]
    return unit === 'word' ? wordsIn(document.text, block) : sentencesIn(document, block)
  })
  return units.filter(
    ({ start, end }) => start <= range.end && end >= range.start && touches(range, start, end),
  )
}

/** A caret at a unit's edge touches it; a passage that only ends where a unit begins does not. */
function touches(range: TextRange, start: number, end: number): boolean {
  return range.start === range.end || (start < range.end && end > range.start)
}
