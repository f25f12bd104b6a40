import { ANY_DATE, type FactWords } from '../shape/fact-words'

export const FACTS: FactWords = {
  about: 'emne(?=:)',
  received: String.raw`\bBesvart:? (?:den )?(?=${ANY_DATE})`,
  sent: [String.raw`\b(?:Innlevert|Sendt|Fremsatt):? (?:den )?(?<date>${ANY_DATE})`],
}
