import type { AskingWords } from '../shape/asking-words'

export const ASKING: AskingWords = {
  ofNobody:
    'Leitfaden|Handreichung|Prüfraster|Richtlinien?|Merkblatt|Evaluierungsbericht|Kriterien(?:katalog)?',
  answeredTogether: String.raw`^Die Fragen (?<numbers>\d{1,3}[^.;:]{0,60}?\d{1,3}) werden\b[^.]{0,60}\b(?:gemeinsam|zusammen|Zusammenhangs?)\b`,
  saysAsked: String.raw`\bA(?:nfrage|NFRAGE)\s+de[rs] (?:Abgeordneten|Bundesr)|\bparlamentarische Anfrage\b[^\n]{3,200}\bgerichtet\b|\b(?:[Kk]leine|KLEINE|[Gg]roße|GROSSE|GROẞE|[Ss]chriftliche|SCHRIFTLICHE) A(?:nfrage|NFRAGE)`,
  behindQuestions: String.raw`(?:Eingang|Frist)(?=:)|[A-ZÄÖÜ][a-zäöüß]+, den \d{1,2}\. [A-Z][a-zä]+ \d{4}`,
  who: String.raw`\bAnfrage`,
  asked: String.raw`\bKleine Anfrage\b`,
}
