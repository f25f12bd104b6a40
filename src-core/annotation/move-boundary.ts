import type { TextRange } from '../document/model'
import { type CaretDirection, type Steppable, stepCaret } from './caret-steps'
import { trimPassage } from './trim-passage'

/** Which end of a passage. */
export type Boundary = 'start' | 'end'

/**
 * A passage with one end moved by a word, earlier or later; null where that is not possible because the paper or the
 * passage itself ends there. UTF-16 offsets, `end` exclusive.
 */
export function moveBoundary(
  document: Steppable,
  passage: TextRange,
  boundary: Boundary,
  direction: CaretDirection,
): TextRange | null {
  const moved =
    boundary === 'start'
      ? { start: movedStart(document, passage.start, direction), end: passage.end }
      : { start: passage.start, end: movedEnd(document, passage.end, direction) }
  if (moved.start >= moved.end) return null
  const trimmed = trimPassage(document.text, moved)
  const same = trimmed?.start === passage.start && trimmed.end === passage.end
  return same ? null : trimmed
}

/** Earlier: the start of the word before. Later: the start of the word after the one it stands at. */
function movedStart(document: Parameters<typeof stepCaret>[0], start: number, direction: CaretDirection) {
  if (direction === -1) return stepCaret(document, start, 'word', -1)
  const next = stepCaret(document, stepCaret(document, start, 'word', 1), 'word', 1)
  return stepCaret(document, next, 'word', -1)
}

/** Later: the end of the word after. Earlier: the end of the word before the one it stands at. */
function movedEnd(document: Parameters<typeof stepCaret>[0], end: number, direction: CaretDirection) {
  if (direction === 1) return stepCaret(document, end, 'word', 1)
  const before = stepCaret(document, stepCaret(document, end, 'word', -1), 'word', -1)
  return stepCaret(document, before, 'word', 1)
}
