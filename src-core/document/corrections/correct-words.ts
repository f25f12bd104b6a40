import { lastStartingAtOrBefore, pageAt } from '../locate'
import type { SetRight, StructuredDocument, TextRange } from '../model'
import type { Correction, CorrectionChange } from './correction'
import { findWordsInOrder } from './text-place'

type WordsChange = Extract<CorrectionChange, { type: 'set-words' }>

/** A correction about recognised words and nothing else: they were wrong, or right as they stand. */
export type WordCorrection = Correction & {
  readonly change: WordsChange | (Extract<CorrectionChange, { type: 'confirm' }> & { what: 'unsure-word' })
}

/** Whether a correction is about recognised words; such ones leave the structure alone, and structure leaves them alone. */
export function isAboutWords(correction: Correction): correction is WordCorrection {
  const { change } = correction
  return change.type === 'set-words' || (change.type === 'confirm' && change.what === 'unsure-word')
}

/** A document with its recognised words set right. */
export interface CorrectedWords {
  readonly document: StructuredDocument
  /** The ids of corrections that do not find their words. */
  readonly unplaced: readonly string[]
  /** The ids of corrections of words for which others stand already. */
  readonly overlapping: readonly string[]
}

/**
 * Lays corrections of words over a document, in their order, all at once: there may be thousands. The first of those that
 * overlap stands; another one that says the same is no other.
 */
export function correctWords(
  document: StructuredDocument,
  corrections: readonly WordCorrection[],
): CorrectedWords {
  const unplaced: string[] = []
  const overlapping: string[] = []
  const setRight: SetRight[] = []
  const unsure = new Set(
    document.warnings.flatMap(({ kind, start }) => (kind === 'unsure-word' ? start : [])),
  )
  const seen = new Set<number>()
  const places = placesOf(document, corrections)
  for (const { id, change } of corrections) {
    const range = places.get(id)
    if (!range || (change.type === 'confirm' && !unsure.has(range.start))) {
      unplaced.push(id)
      continue
    }
    if (change.type === 'confirm') {
      seen.add(range.start)
      continue
    }
    const index = lastStartingAtOrBefore(setRight, range.end - 1)
    const before = setRight[index]
    if (!before || before.end <= range.start)
      setRight.splice(index + 1, 0, { ...range, words: change.words, by: id })
    else if (before.start !== range.start || before.end !== range.end || before.words !== change.words)
      overlapping.push(id)
  }
  if (seen.size === 0 && setRight.length === 0) return { document, unplaced, overlapping }
  const warnings = document.warnings.filter(
    ({ kind, start, end }) =>
      kind !== 'unsure-word' || !(seen.has(start) || touchesOne(setRight, { start, end })),
  )
  return {
    document: { ...document, warnings, ...(setRight.length > 0 && { setRight }) },
    unplaced,
    overlapping,
  }
}

/** Where the words of corrections stand, by their ids, in UTF-16 offsets; what is not there, or cannot be set right, is not. */
function placesOf(
  document: StructuredDocument,
  corrections: readonly WordCorrection[],
): ReadonlyMap<string, TextRange> {
  const find = findWordsInOrder(document.text)
  const inText = corrections.toSorted((one, other) => one.change.at.at - other.change.at.at)
  const found = new Map<string, TextRange>()
  for (const { id, change } of inText) {
    const read = change.type === 'confirm' ? '' : change.read
    const start = find(change.at, read)
    if (start === null) continue
    const range = { start, end: start + read.length }
    if (change.type === 'confirm' || canSetRight(document, range)) found.set(id, range)
  }
  return found
}

/**
 * Whether words can be set right: text recognition read them, they stand in one paragraph or cell, and no footnote mark is
 * among them, which is drawn and left out of quotations by itself.
 */
export function canSetRight(document: StructuredDocument, range: TextRange): boolean {
  const { text, inlines } = document
  const words = text.slice(range.start, range.end)
  if (words.trim() !== words || words === '' || /[\n\t]/.test(words)) return false
  if (!isRecognised(document, range.start) || !isInOneBlock(document, range)) return false
  for (let index = lastStartingAtOrBefore(inlines, range.end - 1); index >= 0; index -= 1) {
    const inline = inlines[index]
    // None is longer than a paragraph, and few nest: looking back that far is looking far enough.
    if (!inline || inline.start < range.start - LONGEST_MARK) return true
    if (inline.kind === 'footnote-mark' && inline.end > range.start) return false
  }
  return true
}

/** No footnote mark is longer, in UTF-16 units. */
const LONGEST_MARK = 64

/** Whether text recognition read what stands at a UTF-16 offset: the page is one that was read from its picture. */
function isRecognised(document: StructuredDocument, offset: number): boolean {
  const { scans = [] } = document
  if (scans.length === 0) return false
  const page = pageAt(document, offset)
  return page === null || scans.some(({ number }) => number === page)
}

function isInOneBlock({ blocks }: StructuredDocument, { start, end }: TextRange): boolean {
  const block = blocks[lastStartingAtOrBefore(blocks, start)]
  if (!block || end > block.end) return false
  const { cells, caption } = block
  if (!cells) return true
  const holds = (range: TextRange) => range.start <= start && end <= range.end
  return (caption !== undefined && holds(caption)) || cells.some(row => row.some(holds))
}

function touchesOne(setRight: readonly SetRight[], { start, end }: TextRange): boolean {
  const one = setRight[lastStartingAtOrBefore(setRight, end - 1)]
  return one !== undefined && one.end > start
}
