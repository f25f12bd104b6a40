import { addTo } from '../basics/group-by'
import type { DocumentKind, StructuredDocument } from './model'

/** How many parts of a kind another reading of a paper has more, has no more, and has differently. */
export interface PartCounts {
  readonly added: number
  readonly removed: number
  readonly changed: number
}

/** How two documents differ, by what they consist of. */
export interface PartsDifference {
  readonly kind: { readonly before: DocumentKind; readonly after: DocumentKind }
  /** Whether the text differs. */
  readonly text: boolean
  readonly turns: PartCounts
  readonly paragraphs: PartCounts
}

/** How two readings of one paper differ. */
export interface ReadingDifference extends PartsDifference {
  /** Whether nothing differs at all, the version of the reader aside. */
  readonly same: boolean
}

/** Compares two readings of one paper. Linear in their lengths. */
export function compareReadings(before: StructuredDocument, after: StructuredDocument): ReadingDifference {
  return { same: withoutReader(before) === withoutReader(after), ...compareParts(before, after) }
}

/** Compares what two documents consist of. Linear in their lengths. */
export function compareParts(before: StructuredDocument, after: StructuredDocument): PartsDifference {
  return {
    kind: { before: before.kind, after: after.kind },
    text: before.text !== after.text,
    turns: countParts(turnsOf(before), turnsOf(after)),
    paragraphs: countParts(blocksOf(before), blocksOf(after)),
  }
}

function withoutReader({ reader: _, ...rest }: StructuredDocument): string {
  return JSON.stringify(rest)
}

/** Every turn by what it says and what it is said to be. */
function turnsOf({ turns, text }: StructuredDocument): string[] {
  const numbers = new Map(turns.map(turn => [turn.id, turn.numbers]))
  return turns.map(({ role, label, numbers: own, party, speaker, start, end, answers }) =>
    JSON.stringify([
      [role, label, own, party, speaker],
      answers.map(id => numbers.get(id) ?? []),
      text.slice(start, end),
    ]),
  )
}

function blocksOf({ blocks, text }: StructuredDocument): string[] {
  return blocks.map(({ kind, level, start, end }) => JSON.stringify([kind, level, text.slice(start, end)]))
}

/**
 * Pairs what is the same, in its order; what is left between two pairs is changed where both have something, and else
 * added or removed.
 */
function countParts(before: readonly string[], after: readonly string[]): PartCounts {
  const places = new Map<string, number[]>()
  for (const [index, part] of [...after.entries()].reverse()) addTo(places, part, index)
  const taken = new Set<number>()
  const left = new Map<number, { old: number; new: number }>()
  const gap = (at: number) => {
    const found = left.get(at) ?? { old: 0, new: 0 }
    left.set(at, found)
    return found
  }
  let last = -1
  for (const part of before) {
    const match = places.get(part)?.pop()
    if (match === undefined) gap(last).old += 1
    else {
      taken.add(match)
      last = match
    }
  }
  last = -1
  for (const index of after.keys()) {
    if (taken.has(index)) last = index
    else gap(last).new += 1
  }
  const gaps = [...left.values()]
  const sum = (count: (gap: { old: number; new: number }) => number) =>
    gaps.reduce((total, one) => total + count(one), 0)
  return {
    added: sum(one => Math.max(0, one.new - one.old)),
    removed: sum(one => Math.max(0, one.old - one.new)),
    changed: sum(one => Math.min(one.old, one.new)),
  }
}
