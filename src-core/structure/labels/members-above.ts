import { eachLanguage } from '../../vocabulary/languages'
import { partyName } from '../parties/party-name'
import type { LabelledBlock } from './labelled-block'

/** `Vragen van het lid Kade (NOP)`, above questions that have labels of their own. */
const ABOVE = eachLanguage(({ headings }) => headings?.memberAbove, 'u')
/** A longer block, in UTF-16 units, is no such line. */
const LONGEST = 140

/** Gives labelled questions the member that a line above them names, up to the next such line, which is of no turn. */
export function withMembersAbove(blocks: readonly LabelledBlock[]): readonly LabelledBlock[] {
  let member: { speaker: string; party: string } | null = null
  return blocks.map((labelled, index) => {
    const { block, text, label } = labelled
    const named = label === null && text.length < LONGEST ? ABOVE.exec(text.trim())?.groups : undefined
    if (named && blocks[index + 1]?.label?.kind === 'question') {
      member = { speaker: named['speaker'] ?? '', party: partyName(named['party'] ?? '') }
      return { ...labelled, label: { kind: 'close' } }
    }
    if (block.kind === 'heading' || label?.kind === 'party' || label?.kind === 'part') member = null
    const isUnnamed = label?.kind === 'question' && label.speaker === undefined && label.party === undefined
    return member && isUnnamed ? { ...labelled, label: { ...label, ...member } } : labelled
  })
}
