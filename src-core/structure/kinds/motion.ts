import type { LabelledBlock } from '../labels/labelled-block'
import { headOf, type KindRules, makeTurn, numberTurns } from './kind-rules'

const HEARD = /^(?:De Kamer,?$|De Kamer,? *gehoord|gehoord de beraadslaging|De raad,? )/im
const CLAUSE =
  /^(?<label>(?:constaterende|overwegende|van mening|van oordeel|in herinnering roepende|gelet op|gezien|kennisgenomen hebbende|gehoord|wetende|ervan overtuigd|ook constaterende|voorts overwegende|verzoekt|roept|spreekt|draagt|nodigt|verklaart|en gaat over)\b(?: (?:dat|de regering|het presidium|uit|op|over tot de orde van de dag))?)/iu
const REQUEST = /^(?:verzoekt|roept|spreekt|draagt|nodigt|verklaart)/i
const CLOSES = /gaat over tot de orde van de dag/i

/** A motion: considerations, then what it requests. Each is a statement that opens with its own words. */
export const motion: KindRules = {
  kind: 'motion',
  evidence: paper => {
    // In a debate motions are read out, and speakers take turns.
    if (paper.blocks.filter(({ label }) => label?.kind === 'speech').length > 2) return 0
    const clauses = paper.blocks.filter(({ text }) => CLAUSE.test(text)).length
    if (clauses < 2 || !CLOSES.test(paper.text) || paper.text.length > 12_000) return 0
    return Math.min(
      0.97,
      0.5 + (HEARD.test(paper.text) ? 0.2 : 0) + (/\bmotie\b/i.test(headOf(paper)) ? 0.25 : 0),
    )
  },
  turns: ({ blocks }) => {
    const clauses: LabelledBlock[][] = []
    for (const labelled of blocks) {
      if (CLOSES.test(labelled.text) && !REQUEST.test(labelled.text)) break
      if (CLAUSE.test(labelled.text) && !/^gehoord/i.test(labelled.text)) clauses.push([labelled])
      else clauses.at(-1)?.push(labelled)
    }
    return numberTurns(
      clauses.map(clause => ({
        ...makeTurn('statement', clause, null, { turn: 0.95, start: 0.95, end: 0.9 }),
        label: CLAUSE.exec(clause[0]?.text ?? '')?.groups?.['label'] ?? null,
      })),
    )
  },
}
