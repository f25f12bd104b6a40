import { turnAt } from '../../document/locate'
import type { Block, StructuredDocument, TextRange, Turn } from '../../document/model'
import { sentencesIn } from '../../document/text-units'

/** A sentence that the cabinet, or whoever answers, says; UTF-16 offsets. */
export interface CabinetSentence extends TextRange {
  readonly turn: Turn | null
}

const PROSE: ReadonlySet<Block['kind']> = new Set(['paragraph', 'list-item', 'quote'])

/**
 * The sentences of a paper that are not a member’s: answers and statements, what a speaker without a party says, and where
 * nobody asks all of it, as in a letter. Sentences that ask are left out, and those of paragraphs in which nothing can stand that is
 * looked for.
 */
export function* cabinetSentences(
  document: StructuredDocument,
  mayStandIn: (paragraph: string) => boolean = () => true,
): Generator<CabinetSentence> {
  const isAsked = document.turns.some(({ role }) => role === 'question')
  for (const block of document.blocks) {
    if (!PROSE.has(block.kind)) continue
    const turn = turnAt(document, block.start)
    if (turn ? isMembers(turn) : isAsked) continue
    if (!mayStandIn(document.text.slice(block.start, block.end))) continue
    for (const sentence of sentencesIn(document, block))
      if (document.text.charAt(sentence.end - 1) !== '?') yield { ...sentence, turn }
  }
}

function isMembers({ role, party }: Turn): boolean {
  return role === 'question' || (role === 'speech' && party !== null)
}
