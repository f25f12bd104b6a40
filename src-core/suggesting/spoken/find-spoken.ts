import type { StructuredDocument, TextRange } from '../../document/model'
import { sentencesIn } from '../../document/text-units'
import { cabinetSentences } from './cabinet-sentences'
import { type SpokenPattern, spokenPattern } from './spoken-patterns'

/** The sentences of a paper that seem to decline an answer, in the order of its text; UTF-16 offsets. */
export function findRefusals(document: StructuredDocument): TextRange[] {
  const declines = spokenPattern('declines', document.language)
  return [...saying(document, declines, cabinetSentences(document, declines.mayStandIn))]
}

/** The sentences of a paper that name an amount of money. */
export function findAmounts(document: StructuredDocument): TextRange[] {
  return anywhere(document, spokenPattern('amounts', document.language))
}

/** The sentences of a paper that name a law or a place in one. */
export function findLaws(document: StructuredDocument): TextRange[] {
  return anywhere(document, spokenPattern('laws', document.language))
}

function anywhere(document: StructuredDocument, pattern: SpokenPattern): TextRange[] {
  return document.blocks
    .filter(({ start, end }) => pattern.mayStandIn(document.text.slice(start, end)))
    .flatMap(block => [...saying(document, pattern, sentencesIn(document, block))])
}

function* saying(document: StructuredDocument, pattern: SpokenPattern, sentences: Iterable<TextRange>) {
  for (const { start, end } of sentences)
    if (pattern.test(document.text.slice(start, end))) yield { start, end }
}
