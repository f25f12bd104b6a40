import { ANY_DATE, type FactWords } from '../shape/fact-words'

export const FACTS: FactWords = {
  about: 'dotyczy(?=:)',
  sent: [String.raw`(?<!\p{L})Data wpływu:? (?<date>${ANY_DATE})`],
}
