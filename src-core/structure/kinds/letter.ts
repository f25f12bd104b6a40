import { headOf, type KindRules } from './kind-rules'

const SALUTATION = /^(?:Geachte|Dear|Sehr geehrte|Aan de Voorzitter van de (?:Tweede|Eerste) Kamer)\b/im
const CLOSING =
  /^(?:Hoogachtend|Met vriendelijke groet|Yours|Mit freundlichen|De (?:minister|staatssecretaris) )/im

/** A letter: it greets and signs. It has no turns of its own. */
export const letter: KindRules = {
  kind: 'letter',
  evidence: paper => {
    const head = headOf(paper)
    const greets = SALUTATION.test(head)
    const named = /\bBRIEF VAN (?:DE|HET)\b/.test(head)
    const signs = CLOSING.test(paper.text.slice(-3000))
    return (greets ? 0.5 : 0) + (named ? 0.4 : 0) + ((greets || named) && signs ? 0.2 : 0)
  },
  turns: () => [],
}
