import { ANY_DATE, DATE, type FactWords } from '../shape/fact-words'

export const FACTS: FactWords = {
  behindAbout: 'Dear',
  about: 'subject',
  sent: [
    String.raw`\bParliamentary question - [A-Z]-\d{6}\/\d{4}\s+(?<date>${ANY_DATE})`,
    String.raw`\basked the Minister\b[^\n]{5,200}, upon notice,? on (?<date>${DATE})`,
    String.raw`\bDate lodged:? (?<date>${ANY_DATE})`,
    String.raw`\b(?:tabled|asked) on:?\s+(?<date>${DATE})`,
    String.raw`\bSubject: [^\n]{3,300}\n\((?<date>${DATE})\)(?=\n)`,
  ],
  received: String.raw`\bAnswer given by [^(]{3,160}?(?:\((?=${ANY_DATE}\))|\n(?=${ANY_DATE}\s*\n))|\bAnswered (?:by [^\n]{3,80}? )?on:?\s+`,
  europeanQuestion: '(?:Priority question|Question) for (?:written|oral) answer',
}
