import { ANY_DATE, DATE, type FactWords } from '../shape/fact-words'

const GOVERNMENT = String.raw`de (?:minister|staatssecretaris)[^\n]{3,120}?`
/** A sentence's end; `nr. 12` and `d.d. 3 mei` have none. */
const STOP = String.raw`(?<!\b(?:nrs?|d\.d|jl|Stb|art|c\.s|m\.b\.t))\.(?:\s|$)|\n`
/** A question may speak of other questions and their day. */
const NOT_ASKED = String.raw`(?![^\n?]{0,400}\?)`
const OVER = String.raw` (?:over|inzake) (?:de |het |haar |zijn )?(?<what>[^\n]{5,400}?)(?:${STOP})`

export const FACTS: FactWords = {
  behindAbout: 'Geachte|(?:ons|uw) kenmerk',
  called: String.raw`(?:^|\n)(?:(?:Nr\. ?\w+|[A-Z]{1,2})\s+)?(?<title>(?:(?:TWEEDE |NADER |VOORLOPIG |EIND)*VERSLAG|LIJST|BRIEF|MOTIE|INBRENG|(?:NADER )?GEWIJZIGDE? MOTIE|(?:NADERE )?MEMORIE VAN|(?:GEWIJZIGD )?AMENDEMENT|(?:(?:NADERE|TWEEDE|DERDE) )*NOTA|INITIATIEFNOTA|(?:GEWIJZIGD )?VOORSTEL VAN|ADVIES|BESLUITENLIJST)\b[^\n]{0,160}?)(?=\s+(?:Voorgesteld|Vastgesteld|Ontvangen)\b|\n|$)`,
  about: String.raw`betreft|onderwerp|betr\.?|b e t r e f t`,
  letterOf: String.raw`(?:brie(?:f|ven)|rapport|notitie) (?:van|d\.d\.|van [^\n]{3,120}? d\.d\.)`,
  heldOn: String.raw`gehouden op|(?:heeft|hebben) op(?= \d{1,2} \p{L}+ \d{4} (?:(?:een|mondeling|nader) )?(?:overleg|gesprek|gesproken|rondetafelgesprek|hoorzitting))`,
  number: String.raw`Nr\.`,
  appendix: 'AH',
  aside: 'ontvangen',
  opensSubject: 'betreft',
  article: 'de|het|zijn|haar',
  possessive: 'zijn|haar',
  letter: 'brie',
  subjects: [
    `(?:voor te leggen|voorgelegd|toegezonden) aan (?<who>${GOVERNMENT})${OVER}`,
    `aan (?<who>${GOVERNMENT}) (?:voor te leggen|voorgelegd|toegezonden|gesteld)${OVER}`,
    `vragen en opmerkingen voor te leggen${OVER}`,
    String.raw`\bheeft over (?:de |het |haar |zijn )?(?<what>[^\n]{5,400}?) (?:de (?:navolgende|volgende|onderstaande)|een aantal|enkele) vragen\b`,
  ],
  sent: [
    String.raw`(?:^|\n)Datum (?:van )?(?:indiening|inzending|ontvangst)\s*:?\s+(?<date>${DATE})`,
    String.raw`(?:^|\n)Ingediend(?: op)?:? (?<date>${ANY_DATE})`,
    String.raw`(?<date>${DATE})\s+Schriftelijke vraag nr\.? ?\d{1,2}-\d`,
    String.raw`(?:SCHRIFTELIJKE VRAAG|Schriftelijke vraag)\s[\s\S]{0,200}?\b[Dd]atum:? (?<date>${DATE})`,
    String.raw`(?:^|\n)Vraag nr\.? ?\d{1,5} van [^\n]{3,80}? van (?<date>${DATE}) (?:\([NF]\.?\) )?aan`,
    String.raw`\bDe op (?<date>${DATE}) toegezonden vragen`,
    String.raw`\((?:(?:[Uu]w )?(?:[Kk]enmerk|[Nn]ummer):? )?(?:20\d{2}Z\d{5},? )?ingezonden ?(?:op )?(?<date>${DATE})(?!\d)`,
    String.raw`\b(?:vragen|opmerkingen) zijn op (?<date>${DATE}) [^.\n]{0,160}?(?:voorgelegd|toegezonden|gesteld)`,
    String.raw`\b(?:antwoord op|reactie op|naar aanleiding van) (?:uw|de) (?:brief|vragen|schrijven) van (?<date>${DATE})`,
    String.raw`\b[Oo]p (?<date>${DATE}) (?:heeft|hebben) [^\n]{3,160}? (?:schriftelijke )?vragen (?:gesteld|ingediend|gestuurd)`,
    String.raw`\bis op (?<date>${DATE}) een brief gestuurd`,
    String.raw`\bvragen\b[^\n]{0,240}?\bop (?<date>${DATE}) (?:(?:heeft|hebben|zijn|werden) )?(?:gesteld|ingezonden|ingediend|toegezonden|voorgelegd|gestuurd)\b${NOT_ASKED}`,
    String.raw`\bvragen\b[^\n]{0,240}?\bop (?<date>${DATE}) in het kader van (?:een|het) (?:nader )?schriftelijk overleg (?:heeft|hebben|zijn) (?:gesteld|ingezonden|ingediend|toegezonden|voorgelegd)\b`,
    String.raw`\bvragen\b[^\n]{0,240}?\b(?:gesteld|ingezonden|ingediend|medegedeeld) op (?<date>${DATE})(?!\d)${NOT_ASKED}`,
  ],
  received: String.raw`(?:^|\n)Antwoord\s*\n\s*\((?=${ANY_DATE}\))|(?:^|\n)Datum (?:van )?(?:beantwoording|antwoord)\s*:?\s+|(?:^|\n)Beantwoord(?: op)?\s*:\s+|\(ontvangen |(?:^|\n)Antwoord ontvangen op (?=${DATE})|\bAntwoord van [^\n(]{3,120}? van (?=${DATE},? op (?:de )?vraag)|\bAntwoord van [^(]{3,160}namens de (?:Europese )?Commissie\s*\((?=${ANY_DATE}\))`,
  europeanQuestion:
    '(?:Vraag met voorrang|Vraag) (?:met verzoek om|voor) (?:schriftelijk|mondeling) antwoord',
  adopted: String.raw`Vastgesteld(?: op)?|Ontvangen|Voorgesteld|nader rapport d\.d\.`,
  answersAdopted: `op (?<date>${DATE}) (?:vastgestelde|gegeven) antwoorden`,
  dated: 'Datum',
  saysNothing: String.raw`^(?:.*MOTIE|.*AMENDEMENT)\b|OVER `,
}
