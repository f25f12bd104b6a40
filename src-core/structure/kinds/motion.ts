import { anyLanguage, anyPattern, eachLanguage } from '../../vocabulary/languages'
import type { LabelledBlock } from '../labels/labelled-block'
import { headOf, type KindRules, makeTurn, noEvidence, numberTurns } from './kind-rules'

const NAMED = new RegExp(String.raw`\b(?:${anyLanguage(({ motions }) => motions?.named)})\b`, 'i')
/** What changes a proposal is written like a motion, and is none that says so. */
const AMENDS = new RegExp(String.raw`\b(?:${anyLanguage(({ motions }) => motions?.amends)})\b`, 'i')
const HEARING = new RegExp(`^(?:${anyLanguage(({ motions }) => motions?.hearing)})`, 'i')

const HEARD = anyPattern(({ motions }) => motions?.heard, 'im')
const CLAUSE = eachLanguage(({ motions }) => motions?.clause, 'iu')
const REQUEST = new RegExp(`^(?:${anyLanguage(({ motions }) => motions?.request)})`, 'i')
const CLOSES = anyPattern(({ motions }) => motions?.closes, 'i')

/** A motion: considerations, then what it requests. Each is a statement that opens with its own words. */
export const motion: KindRules = {
  kind: 'motion',
  evidence: paper => {
    // In a debate motions are read out, and speakers take turns.
    if (paper.blocks.filter(({ label }) => label?.kind === 'speech').length > 2)
      return noEvidence('speakers take turns')
    const clauses = paper.blocks.filter(({ text }) => CLAUSE.test(text)).length
    const clues = [`${clauses} clauses`]
    if (clauses < 2 || !CLOSES.test(paper.text) || paper.text.length > 12_000) return noEvidence(...clues)
    const heard = HEARD.test(paper.text)
    const named = NAMED.test(headOf(paper))
    if (heard) clues.push('a chamber has heard')
    if (named) clues.push('the head says “motie”')
    if (!named && AMENDS.test(headOf(paper)))
      return { weight: 0.5, clues: [...clues, 'the head says “amendement”'] }
    return { weight: Math.min(0.97, 0.5 + (heard ? 0.2 : 0) + (named ? 0.25 : 0)), clues }
  },
  turns: ({ blocks }) => {
    const clauses: LabelledBlock[][] = []
    for (const labelled of blocks) {
      if (CLOSES.test(labelled.text) && !REQUEST.test(labelled.text)) break
      if (CLAUSE.test(labelled.text) && !HEARING.test(labelled.text)) clauses.push([labelled])
      else clauses.at(-1)?.push(labelled)
    }
    return numberTurns(
      clauses.map(clause => ({
        ...makeTurn(
          'statement',
          clause,
          null,
          { turn: 0.95, start: 0.95, end: 0.9 },
          'words that open a clause',
        ),
        label: CLAUSE.exec(clause[0]?.text ?? '')?.groups?.['label'] ?? null,
      })),
    )
  },
}
