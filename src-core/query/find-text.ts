import { type FoldedText, foldText } from '../document/fold-text'
import type { TextRange } from '../document/model'

/**
 * Everywhere some words stand in a text, folded as `foldText` says and whatever lines and paragraphs lie between them;
 * UTF-16 offsets of the text itself, in order, none over another. Words that end within a ligature are not found.
 */
export function findText({ folded, rangeOf }: FoldedText, words: string): TextRange[] {
  const sought = foldText(words).trim()
  if (sought === '') return []
  const found: TextRange[] = []
  let at = folded.indexOf(sought)
  while (at >= 0) {
    const range = rangeOf(at, at + sought.length)
    if (range) found.push(range)
    at = folded.indexOf(sought, at + (range ? sought.length : 1))
  }
  return found
}
