import { ANY_DATE, type FactWords } from '../shape/fact-words'

export const FACTS: FactWords = {
  about: 'oggetto(?=:)',
  received: String.raw`(?:^|\n)Risposta\s*\n\s*\((?=${ANY_DATE}\))|\bRisposta scritta pubblicata (?:(?:il |\p{L}+ì )?)(?=${ANY_DATE})|\bRisposta (?:di|del|della|data da) [^(]{3,160}?(?:\((?=${ANY_DATE}\))|\n(?=${ANY_DATE}\s*\n))`,
  sent: [
    String.raw`\bPubblicat[oa] il (?<date>${ANY_DATE})`,
    String.raw`\b[Ii]nterrogazione\b[\s\S]{0,200}?\b(?:presentat[ao] (?:da [^\n]{3,60}? )?il|del) (?<date>${ANY_DATE})`,
    String.raw`\b(?:luned|marted|mercoled|gioved|venerd|Luned|Marted|Mercoled|Gioved|Venerd)ì (?<date>${ANY_DATE}), seduta`,
  ],
  dated: 'Data',
  europeanQuestion:
    '(?:Interrogazione prioritaria|Interrogazione) con richiesta di risposta (?:scritta|orale)',
}
