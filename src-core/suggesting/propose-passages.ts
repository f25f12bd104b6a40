import type { Quote } from '../annotation/model'
import type { FoldedText } from '../document/fold-text'
import type { StructuredDocument, TextRange } from '../document/model'
import type { TermFinder, TermPlace } from './find-terms'
import { type ProposedUnit, unitFinder } from './unit-around'

/** A passage that is proposed, with the places of the terms in it; UTF-16 offsets. */
export interface ProposedPassage extends TextRange {
  readonly places: readonly TermPlace[]
}

/** The passages of a paper in which a dictionary’s terms stand, each once, in the order of the text. */
export function proposePassages(
  document: StructuredDocument,
  folded: FoldedText,
  find: TermFinder,
  unit: ProposedUnit,
): ProposedPassage[] {
  const unitOf = unitFinder(document, unit)
  const passages = new Map<string, { start: number; end: number; places: TermPlace[] }>()
  for (const place of find(folded)) {
    const around = unitOf(place)
    if (!around) continue
    const key = `${around.start} ${around.end}`
    const known = passages.get(key)
    if (known) known.places.push(place)
    else passages.set(key, { start: around.start, end: around.end, places: [place] })
  }
  return [...passages.values()].sort((one, other) => one.start - other.start || one.end - other.end)
}

/** A passage as it is kept when it was rejected: by its words, since a paper that is read again has other offsets. */
export type RejectedPassage = Quote

/**
 * Tells whether a passage was rejected: one with the same words, and with the same words before or behind it, since a
 * paper may say a sentence twice.
 */
export function rejectionTest(
  { text }: Pick<StructuredDocument, 'text'>,
  rejected: readonly RejectedPassage[],
): (passage: TextRange) => boolean {
  const byWords = new Map<string, RejectedPassage[]>()
  for (const one of rejected) byWords.set(one.exact, [...(byWords.get(one.exact) ?? []), one])
  return ({ start, end }) =>
    (byWords.get(text.slice(start, end)) ?? []).some(
      ({ prefix, suffix }) =>
        text.slice(Math.max(0, start - prefix.length), start) === prefix || text.startsWith(suffix, end),
    )
}
