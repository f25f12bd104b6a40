import { ANY_DATE, type FactWords } from '../shape/fact-words'

export const FACTS: FactWords = {
  sent: [String.raw`(?<!\p{L})Helsingissä (?<date>${ANY_DATE})`],
  received: String.raw`Vastau(?:s|ksena)[^\n]{3,160}\n[\s\S]{20,4000}?\nHelsingissä (?=${ANY_DATE})`,
}
