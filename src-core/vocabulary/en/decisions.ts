import type { DecisionWords } from '../shape/decision-words'

export const DECISIONS: DecisionWords = {
  called: 'list of decisions',
  decision: String.raw`Decision\s*:|The committee (?:resolves|decides)[^:.]{0,40}(?::|\([^():]{3,60}\)\s*(?::|$))`,
  numbersItems: 'list of decisions',
}
