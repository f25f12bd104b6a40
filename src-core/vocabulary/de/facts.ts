import { ANY_DATE, type FactWords } from '../shape/fact-words'

export const FACTS: FactWords = {
  behindAbout: 'Sehr geehrte',
  europeanQuestion: '(?<!Kleine )(?:Vorrangige )?Anfrage zur (?:schriftlichen|mündlichen) Beantwortung',
  about: '(?:betrifft|betreff)(?=:)',
  received: String.raw`\b[Uu]nd Antwort vom (?=${ANY_DATE})|(?:^|\n)Antwort de[rs] [^\n]{5,160}? namens der [^\n]{5,30}? vom (?=${ANY_DATE})|\bmit Schreiben vom (?=${ANY_DATE} (?:wie folgt )?beantwortet)|\bvom (?=${ANY_DATE} zu \d{1,5}\/J(?!\p{L}))|(?:^|\n)Antwort\s*\n\s*\((?=${ANY_DATE}\))|\bAntwort von [^(]{3,160}?(?:\((?=${ANY_DATE}\))|\n(?=${ANY_DATE}\s*\n))|\b(?:Antwort|Stellungnahme) des Bundesrates vom (?=${ANY_DATE})`,
  sent: [
    String.raw`\bEinge(?:langt|bracht) am:? (?<date>${ANY_DATE})`,
    String.raw`(?:^|\n)(?:Eingang|Eingereicht am):? (?<date>${ANY_DATE})`,
    String.raw`\bEinreichungsdatum:? (?<date>${ANY_DATE})`,
  ],
  interpellation: String.raw`Kleine Anfrage\s+der Abgeordneten [^\n]{3,600}?\bFraktion(?:en)? (?:der |des )?(?<party>[^\n–-]{2,60}?)\s*(?:[–-] ?Drucksache \d+\/\d+ ?[–-])?\s*\n(?<what>\S[^\n]{4,200})`,
}
