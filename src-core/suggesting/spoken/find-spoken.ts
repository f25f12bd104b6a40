import type { StructuredDocument, TextRange } from '../../document/model'
import { sentencesIn } from '../../document/text-units'
import { cabinetSentences } from './cabinet-sentences'
import { spokenPattern } from './spoken-patterns'

/** The sentences of a paper that seem to decline an answer, in the order of its text; UTF-16 offsets. */
export function findRefusals(document: StructuredDocument): TextRange[] {
  return [...saying(document, spokenPattern('declines', document.language), cabinetSentences(document))]
}

/** The sentences of a paper that name an amount of money. */
export function findAmounts(document: StructuredDocument): TextRange[] {
  return [...saying(document, spokenPattern('amounts', document.language), allSentences(document))]
}

/** The sentences of a paper that name a law or a place in one. */
export function findLaws(document: StructuredDocument): TextRange[] {
  return [...saying(document, spokenPattern('laws', document.language), allSentences(document))]
}

function* saying(document: StructuredDocument, pattern: RegExp, sentences: Iterable<TextRange>) {
  for (const { start, end } of sentences)
    if (pattern.test(document.text.slice(start, end))) yield { start, end }
}

function* allSentences(document: StructuredDocument): Generator<TextRange> {
  for (const block of document.blocks) yield* sentencesIn(document, block)
}
