import { DATE, type FactWords } from '../shape/fact-words'

export const FACTS: FactWords = {
  about: 'objet(?=\\s?:)',
  received: String.raw`\bRéponse donnée par [^(]{3,160}\((?=${DATE}\))`,
  europeanQuestion: '(?:Question prioritaire|Question) avec demande de réponse (?:écrite|orale)',
}
