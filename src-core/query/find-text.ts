import { type FoldedText, foldText } from '../document/fold-text'
import type { TextRange } from '../document/model'

/**
 * Everywhere some words stand in a text, folded as `foldText` says and whatever lines and paragraphs lie between them;
 * UTF-16 offsets of the text itself, in order, none over another. Words that end within a ligature are not found.
 */
export function findText(text: FoldedText, words: string): TextRange[] {
  return [...findOneByOne(text, words)]
}

/** As `findText`, place by place from a folded unit on, for who stops in between. */
export function* findOneByOne(
  { folded, rangeOf }: FoldedText,
  words: string,
  from = 0,
): Generator<TextRange, void> {
  const sought = foldText(words).trim()
  if (sought === '') return
  let at = folded.indexOf(sought, from)
  while (at >= 0) {
    const range = rangeOf(at, at + sought.length)
    if (range) yield range
    at = folded.indexOf(sought, at + (range ? sought.length : 1))
  }
}
