import { lastStartingAtOrBefore } from '../../src-core/document/locate'
import type { StructuredDocument, TextRange, Warning } from '../../src-core/document/model'
import { setRightIn } from '../../src-core/document/set-right'

const known = new WeakMap<StructuredDocument, readonly Warning[]>()

/** The words that text recognition was not sure of and nobody looked at yet, in the order of the text; set apart once. */
export function unsureWords(document: StructuredDocument): readonly Warning[] {
  const before = known.get(document)
  if (before) return before
  const found = document.warnings
    .filter(({ kind }) => kind === 'unsure-word')
    .sort((one, other) => one.start - other.start)
  known.set(document, found)
  return found
}

/** The uncertain word at a UTF-16 offset, or null. */
export function unsureWordAt(document: StructuredDocument, offset: number): Warning | null {
  const words = unsureWords(document)
  const word = words[lastStartingAtOrBefore(words, offset)]
  return word && offset < word.end ? word : null
}

/** The uncertain word, or else the words set right, at a UTF-16 offset; null where neither stands. */
export function wordToLookAt(document: StructuredDocument, offset: number): TextRange | null {
  return unsureWordAt(document, offset) ?? setRightIn(document, { start: offset, end: offset + 1 })[0] ?? null
}

/** The uncertain word after an offset or before it, beginning again at the other end; null where there is none. */
export function nextUnsureWord(document: StructuredDocument, from: number, step: 1 | -1): Warning | null {
  const words = unsureWords(document)
  const index = lastStartingAtOrBefore(words, step === 1 ? from : from - 1) + (step === 1 ? 1 : 0)
  return words[index] ?? (step === 1 ? words[0] : words.at(-1)) ?? null
}
