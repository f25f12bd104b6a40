import { ANY_DATE, type FactWords } from '../shape/fact-words'

export const FACTS: FactWords = {
  about: 'ämne(?=:)|angående(?=:)',
  received: String.raw`\b(?:Besvarad|Svarsdatum)(?: den)?:? (?=${ANY_DATE})`,
  sent: [String.raw`\b(?:Inlämnad|Ingiven)(?: den)?:? (?<date>${ANY_DATE})`],
  europeanQuestion: 'Fråga för (?:skriftligt|muntligt) besvarande',
}
