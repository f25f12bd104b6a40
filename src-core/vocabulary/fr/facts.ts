import { ANY_DATE, type FactWords } from '../shape/fact-words'

export const FACTS: FactWords = {
  about: 'objet(?=\\s?:)',
  received: String.raw`(?:^|\n)Réponse (?:du|de la) [^\n(]{3,120}? du (?=${ANY_DATE}, à la question)|(?:^|\n)Réponse du (?=\d{1,2}\/)|(?:^|\n)Réponse\s*\n\s*\((?=${ANY_DATE}\))|\bRéponse donnée par [^(]{3,160}?(?:\((?=${ANY_DATE}\))|\n(?=${ANY_DATE}\s*\n))|\bRéponse (?:du|de la) [^\n(]{3,160}? publiée? (?:(?:au|dans le) JO [^\n:]{0,20}?(?:du|le) ?:? ?|le (?=\d))|\bRéponse publiée au JO le ?: ?|\bRéponse reçue le `,
  sent: [
    String.raw`(?:^|\n)Question écrite du (?<date>${ANY_DATE})`,
    String.raw`\bQuestion de (?:M\.|Mme) [^\n]{3,120} publiée le (?<date>${ANY_DATE})`,
    String.raw`\bQuestion publiée au JO le ?: ?(?<date>${ANY_DATE})`,
    String.raw`\b[Qq]uestion (?:écrite|orale) n° ?\d+[A-Z]? de [^\n]{3,120} publiée dans le JO [^\n]{0,12}du (?<date>${ANY_DATE})`,
    String.raw`\b[Qq]uestion (?:écrite|orale) n° ?\d+(?: \([\d-]+\))? du (?<date>${ANY_DATE})`,
  ],
  europeanQuestion: '(?:Question prioritaire|Question) avec demande de réponse (?:écrite|orale)',
}
