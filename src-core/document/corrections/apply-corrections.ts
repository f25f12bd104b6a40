import { append } from '../../basics/append'
import { assertNever } from '../../basics/assert-never'
import { documentFaults } from '../document-faults'
import { linkAnswers } from '../link-answers'
import type { StructuredDocument } from '../model'
import { confirm } from './confirm'
import { correctBlocks } from './correct-blocks'
import { correctMeta } from './correct-meta'
import { correctTurns } from './correct-turns'
import { correctWords, isAboutWords } from './correct-words'
import type { Correction, CorrectionChange } from './correction'
import { standingWarnings } from './standing-warnings'

/** A document as its readers set it right. */
export interface Corrected {
  readonly document: StructuredDocument
  /** The ids of corrections whose place is no longer there, or that would break the document: shown, not applied. */
  readonly unplaced: readonly string[]
  /** Those of them that would set words right for which another correction stands. */
  readonly overlapping: readonly string[]
}

/**
 * Lays corrections over an imported document, in their order. The text stays; every range of the result is sound. What
 * cannot be placed is left out and named.
 */
export function applyCorrections(
  imported: StructuredDocument,
  corrections: readonly Correction[],
): Corrected {
  const unplaced: string[] = []
  let document = imported
  const inOrder = corrections
    .filter(({ deleted }) => deleted !== true)
    .toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
  const structural = inOrder.filter(one => !isAboutWords(one))
  let faults = structural.length > 0 ? documentFaults(imported).length : 0
  for (const { id, change } of structural) {
    const next = applyChange(document, change)
    const after = next === null ? Number.POSITIVE_INFINITY : documentFaults(next).length
    if (next === null || after > faults) unplaced.push(id)
    else [document, faults] = [next, after]
  }
  const words = correctWords(document, inOrder.filter(isAboutWords))
  append(unplaced, words.unplaced)
  append(unplaced, words.overlapping)
  return { document: words.document, unplaced, overlapping: words.overlapping }
}

/** The document with one change, or null where it has no place. */
function applyChange(document: StructuredDocument, change: CorrectionChange): StructuredDocument | null {
  switch (change.type) {
    case 'set-kind':
      return { ...document, kind: change.kind, kindCertainty: 1 }
    case 'set-meta':
      return { ...document, meta: correctMeta(document, change) }
    case 'split-paragraph':
    case 'merge-paragraphs': {
      const blocks = correctBlocks(document, change)
      return blocks && { ...document, blocks }
    }
    case 'set-turn':
    case 'move-edge':
    case 'split-turn':
    case 'merge-turns':
    case 'add-turn':
    case 'remove-turn': {
      const turns = correctTurns(document, change)
      return turns && withTurns(document, turns)
    }
    case 'confirm':
      return confirm(document, change)
    case 'set-words':
      // All of them are laid over the document at once, when its structure stands.
      return document
    default:
      return assertNever(change)
  }
}

/** Ties answers to questions again, and lets references to turns that are gone point at what took their place. */
function withTurns(document: StructuredDocument, turns: StructuredDocument['turns']): StructuredDocument {
  const ids = new Set(turns.map(({ id }) => id))
  const kept = turns.map(turn => ({ ...turn, answers: turn.answers.filter(id => ids.has(id)) }))
  const heir = (id: string): string | undefined => {
    if (ids.has(id)) return id
    const gone = document.turns.find(turn => turn.id === id)
    return gone && kept.find(({ start, end }) => start <= gone.start && gone.start < end)?.id
  }
  const inlines = document.inlines.map(inline => {
    if (inline.kind !== 'cross-reference' || inline.target === undefined) return inline
    const { target, targets, ...rest } = inline
    const aim = heir(target)
    const aims = targets?.flatMap(id => heir(id) ?? [])
    return {
      ...rest,
      ...(aim !== undefined && { target: aim }),
      ...(aims && { targets: [...new Set(aims)] }),
    }
  })
  const linked = linkAnswers(kept)
  return { ...document, turns: linked, inlines, warnings: standingWarnings(document, linked) }
}
