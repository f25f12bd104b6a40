import type { HeadWords } from '../shape/head-words'

export const HEADS: HeadWords = {
  pageOf: 'van',
  publisher: 'Sdu Uitgevers',
  ofSite:
    '(?:Terug )?[Nn]aar boven|U bent hier:?|(?:Ga )?[Nn]aar (?:de inhoud|het zoeken|het menu)(?: van deze pagina)?|Bekijk de video van deze spreekbeurt|Deel deze pagina',
  printedAt: String.raw`(?:(?:[\w-]{1,24} )?ISSN.{0,60}?|KST\d.{0,60}?|SDU .{0,40}?)?[’'‘]s-Gravenhage,? \d{4}(?: ?(?:Tweede|Eerste) Kamer\b.*)?`,
  footer: String.raw`(?:ISSN.{0,25})?(?:[’'‘]s-Gravenhage \d{4} ?)?(?:Tweede|Eerste) Kamer, vergaderjaar \d{4}[–-]\d{4}, (?:(?:Aanhangsel|Vragen|Handelingen)[ ,\d-]*|.{2,50} nrs?\. [\w-]+ \d{1,4}|.{2,50}, [A-Z]{1,3} \d{1,4})`,
  footerWithoutPage: String.raw`(?:Tweede|Eerste) Kamer, vergaderjaar \d{4}[–-]\d{4}, .{2,50}`,
  chamber: '(?:Tweede|Eerste) Kamer der Staten-Generaal',
  page: 'Pagina|Blad',
  closesPage: String.raw`vergaderjaar \d{4}[–-]\d{4},`,
  ofPages: 'van',
  field: String.raw`Agendapunt|Besluit|Noot|Zaak|Document|Volgcommissie\(s\)|Voortouwcommissie|Griffier|Activiteitnummer|Betreft|Onderwerp|Datum|Kenmerk|Ons kenmerk|Uw kenmerk|Bijlagen?|Van|Aan|Indieners?|Vragenstellers?|Steller|Portefeuillehouder|Fracties?|Raadsfractie|Statenfractie|Partij|Ingediend|Beantwoord`,
  ofQuestions:
    'Vra(?:ag|gen) van (?:het lid|de leden)|(?:Antwoord|Mededeling) van (?:de )?(?:[Mm]inister|[Ss]taatssecretaris)',
  whole: String.raw`(?:Tweede|Eerste) Kamer der Staten-Generaal(?: \d)?|(?:TWEEDE|EERSTE) KAMER DER STATEN-GENERAAL|Vergaderjaar \d{4}\s?[–/-]\s?\d{2,4}|Nr\. ?(?:\d{1,6}|[\dA-Z]{1,4})|AH \d{1,5}|STAATSCOURANT|Officiële uitgave van het Koninkrijk der Nederlanden sinds 1814\.?|20\d{2}[ZD]\d{5}|(?:Vastgesteld|Ontvangen|Voorgesteld) \d{1,2} \p{L}+ \d{4}`,
  masthead: String.raw`(?:Tweede|Eerste) Kamer der Staten-Generaal|Vergaderjaar \d{4}\s?[–-]\s?\d{2,4}`,
  footerInText: String.raw`(?:\b(?:ah|kv|kst)-tk-[\w-]+ )?(?:ISSN 0921 ?- ?\d{4} ?)?(?:[’']s-Gravenhage \d{4} ?)?Tweede Kamer, vergaderjaar \d{4}[–-]\d{4}, (?:Aanhangsel|Vragen|\d[\d ]+(?:-[\w]+)?, nr\. \w+) ?\d{0,4}(?= |$)`,
  letterheadInText: String.raw`^Tweede Kamer der Staten-Generaal ?2? |(?<=Aanhangsel van de Handelingen )(?=Vragen gesteld)|(?<=regering gegeven antwoorden )|(?<=gegeven antwoorden \d{1,5} )`,
  noSubject: String.raw`^(?:Tweede|Eerste) Kamer|^(?:pagina|bladzijde)\b|vergaderjaar`,
  pageNumber: String.raw`pagina|blz\.?|bladzijde`,
  outOf: 'van',
}
