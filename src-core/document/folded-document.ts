import { type FoldedText, foldInSteps, foldWithOffsets, type OtherWords } from './fold-text'
import { lastStartingAtOrBefore } from './locate'
import type { SetRight, StructuredDocument, TextRange } from './model'
import { markCuts } from './quotable-text'

/** No more papers than these are kept folded: those one goes to and fro between. */
const MOST = 2

interface Kept {
  readonly text: string
  readonly otherwise: readonly OtherWords[]
  readonly step: (units: number) => FoldedText | null
  folded: FoldedText | null
}

const kept = new Map<string, Kept>()
const known = new WeakMap<StructuredDocument, Kept>()

/**
 * A document's text as it is searched: without footnote marks and with what was set right, as it is quoted; what was read
 * instead is found too. It is folded anew only where its words or marks are others than before: a correction of turns gives
 * another document with the same words.
 */
export function foldedDocument(document: StructuredDocument): FoldedText {
  for (;;) {
    const folded = foldDocument(document, document.text.length)
    if (folded) return folded
  }
}

/** Folds a document so many UTF-16 units further, where that is still needed; null until all of it is folded. */
export function foldDocument(document: StructuredDocument, units: number): FoldedText | null {
  const now = keptOf(document)
  now.folded ??= now.step(units)
  return now.folded
}

function keptOf(document: StructuredDocument): Kept {
  const { id, text } = document
  const before = known.get(document)
  if (before && kept.get(id) === before) return before
  const cuts: readonly OtherWords[] = markCuts(document, { start: 0, end: text.length })
  const { setRight = [] } = document
  const otherwise = setRight.length === 0 ? cuts : inOrder([...cuts, ...setRight])
  const same = kept.get(id)
  const isSame = same?.text === text && areSame(same.otherwise, otherwise)
  const now = isSame
    ? same
    : { text, otherwise, step: foldAll(text, otherwise, setRight, cuts), folded: null }
  // Last in the map is who was asked for last.
  kept.delete(id)
  kept.set(id, now)
  known.set(document, now)
  for (const oldest of kept.keys()) if (kept.size > MOST) kept.delete(oldest)
  return now
}

function foldAll(
  text: string,
  otherwise: readonly OtherWords[],
  setRight: readonly SetRight[],
  cuts: readonly OtherWords[],
): (units: number) => FoldedText | null {
  const step = foldInSteps(text, otherwise)
  if (setRight.length === 0) return step
  return units => {
    const folded = step(units)
    return folded && { ...folded, asRead: foldAsRead(text, setRight, cuts) }
  }
}

/** How much of the text before and after words set right is searched as it was read, in UTF-16 units. */
const AROUND = 200

/** The text as it was read around what was set right, and nothing else; a find must lie in one of those places and touch it. */
function foldAsRead(text: string, setRight: readonly SetRight[], cuts: readonly OtherWords[]): FoldedText {
  const windows: { start: number; end: number }[] = []
  for (const { start, end } of setRight) {
    const [from, to] = [Math.max(0, start - AROUND), Math.min(text.length, end + AROUND)]
    const last = windows.at(-1)
    if (last && from <= last.end) last.end = to
    else windows.push({ start: from, end: to })
  }
  const between = [...windows, { start: text.length, end: text.length }].map(({ start }, index) => ({
    start: windows[index - 1]?.end ?? 0,
    end: start,
  }))
  const read = foldWithOffsets(text, inOrder([...between.filter(({ start, end }) => start < end), ...cuts]))
  return {
    ...read,
    rangeOf(start, end) {
      const range = read.rangeOf(start, end)
      if (!range) return null
      const window = windows[lastStartingAtOrBefore(windows, range.start)]
      const word = setRight[lastStartingAtOrBefore(setRight, range.end - 1)]
      return window && range.end <= window.end && word && word.end > range.start ? range : null
    },
  }
}

function inOrder<T extends TextRange>(ranges: readonly T[]): T[] {
  return ranges.toSorted((one, other) => one.start - other.start)
}

function areSame(one: readonly OtherWords[], other: readonly OtherWords[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ start, end, words }, index) => {
      const same = other[index]
      return start === same?.start && end === same.end && words === same.words
    })
  )
}
